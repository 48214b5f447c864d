import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CODE_ACTION_KINDS } from '../features/code-actions.ts';
import { TRIGGERS } from '../features/completion/index.ts';
import { createLanguageService } from '../language-service.ts';
import type { Rule } from '../lint/rule.ts';
import { type ClientSupport, readSupport } from './client-support.ts';
import { registerConfigurationWatch } from './configuration-watch.ts';
import { createConfigurations } from './configurations.ts';
import { registerConfigure } from './configure.ts';
import { registerDocuments } from './documents.ts';
import { createExclusions } from './exclusions.ts';
import { createListFolder, createReadFile } from './files.ts';
import { createLog, localeOf } from './log.ts';
import { createPolicies } from './policies.ts';
import { DIAGNOSTIC_OPTIONS } from './pull-diagnostics.ts';
import { registerChanges } from './registrations.ts';
import { registerRequests } from './requests.ts';
import type { Runtime } from './runtime.ts';
import { SEMANTIC_TOKENS } from './semantic-tokens.ts';
import type { Session } from './session.ts';
import { createSettingsStore } from './settings-store.ts';
import { createWorkspaceFolders } from './workspace-folders.ts';
import { createWorkspaceReports } from './workspace-reports.ts';

/** What a server is made of besides its connection. */
export interface ServerOptions {
  readonly runtime: Runtime;
  readonly rules: readonly Rule[];
}

/** Serves one client over the connection until it ends. The same on every machine; `runtime` is what differs. */
export function startServer(connection: Connection, options: ServerOptions): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const session = createSession(connection, documents, params, options);
    registerChanges(session);
    registerConfigurationWatch(session);
    registerConfigure(session);
    registerRequests(session, registerDocuments(session));
    return initializeResult(session.support);
  });
  documents.listen(connection);
  connection.listen();
}

function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  { runtime, rules }: ServerOptions,
): Session {
  const locale = localeOf(params.locale);
  const log = createLog(connection, locale);
  const support = readSupport(params.capabilities, params.initializationOptions);
  const ruleIds = new Set(rules.map(({ meta }) => meta.id));
  const settings = createSettingsStore(connection, { support, ruleIds, warn: log.warn });
  const folders = createWorkspaceFolders(connection, params);
  const readFile = createReadFile(connection, support, runtime);
  const configurations = createConfigurations({ readFile, ruleIds, logCrash: log.crash });
  const exclusions = createExclusions(params.initializationOptions?.excluded);
  const policies = createPolicies({ settings, configurations, folders });
  const listFolder = createListFolder(connection, support, runtime);
  const reports = createWorkspaceReports({
    runtime,
    readFile,
    listFolder,
    folders,
    policies,
    isExcluded: (uri) => exclusions.has(uri),
  });
  return {
    connection,
    runtime,
    support,
    documents,
    find: (uri) => documents.get(uri),
    logCrash: log.crash,
    service: createLanguageService({
      rules,
      locale,
      onCrash: log.ruleCrash,
      rulePages: support.rulePages,
      ruleLinks: support.ruleLinks,
      priorOf: reports.priorOf,
    }),
    settings,
    exclusions,
    readFile,
    folders,
    configurations,
    policies,
    reports,
    ruleIds,
    locale,
  };
}

function initializeResult({ pull, registerFormatting }: ClientSupport): InitializeResult {
  return {
    serverInfo: { name: 'disclosure-report-lint' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true },
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      hoverProvider: true,
      inlayHintProvider: true,
      semanticTokensProvider: SEMANTIC_TOKENS,
      completionProvider: { triggerCharacters: [...TRIGGERS] },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      selectionRangeProvider: true,
      workspaceSymbolProvider: true,
      // Registered for our language alone where that can be told; in other languages it would stand in the way of others.
      ...(!registerFormatting && { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...(pull && { diagnosticProvider: DIAGNOSTIC_OPTIONS }),
    },
  };
}
