import { type ClientCapabilities, type CompletionClientCapabilities, InsertTextMode } from 'vscode-languageserver';
import type { CompletionSupport } from '../features/completion/index.ts';
import { UNNECESSARY } from '../features/configuration.ts';

/** What the client can do, as far as it changes what the server sends. */
export interface ClientSupport {
  /** It asks for diagnostics, so they are not pushed. */
  readonly pull: boolean;
  /** It can be told to ask for them again. */
  readonly refresh: boolean;
  /** It answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** It must be asked to tell of changed settings. */
  readonly registerConfiguration: boolean;
  readonly relatedInformation: boolean;
  /** It lets the edit of a code action wait until the action is picked. */
  readonly lazyEdits: boolean;
  /** It takes edits that name the version they are for. */
  readonly versionedEdits: boolean;
  readonly symbolTree: boolean;
  /** It can be told for which documents it may ask to have them formatted. */
  readonly registerFormatting: boolean;
  /** It shows Markdown in hovers. */
  readonly markdown: boolean;
  /** It can be told to ask again for inlay hints, and for semantic tokens. */
  readonly hintRefresh: boolean;
  readonly tokenRefresh: boolean;
  /** It shows what stands round the place that a definition leads to. */
  readonly definitionLinks: boolean;
  readonly completion: CompletionSupport;
  /** It shows what is not needed greyed out. */
  readonly tags: boolean;
  /** It can be asked to tell of files that change. */
  readonly watch: boolean;
  /** It reads files for the server, as our own client does. */
  readonly readsFiles: boolean;
  /** It tells by itself, in the documents that are open, what is wrong with any JSON. */
  readonly checksJson: boolean;
  /** It has the commands that write into the configuration, as our own client does. */
  readonly configures: boolean;
  /** Where it opens the page of a rule, with `{locale}` and `{rule}` in it; undefined where it has not told or shows no links. */
  readonly rulePages: string | undefined;
  /** The same for links in Markdown, where some clients open other addresses. */
  readonly ruleLinks: string | undefined;
}

/** `own` is what the client says of itself beyond the protocol, in `initializationOptions`. */
export function readSupport({ workspace, textDocument }: ClientCapabilities, own: unknown): ClientSupport {
  const { codeAction, completion, definition, diagnostic, publishDiagnostics, documentSymbol, hover } =
    textDocument ?? {};
  return {
    pull: diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    relatedInformation:
      (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true ||
      publishDiagnostics?.relatedInformation === true,
    lazyEdits: codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    tags: publishDiagnostics?.tagSupport?.valueSet.includes(UNNECESSARY) === true,
    watch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    markdown: hover?.contentFormat?.includes('markdown') === true,
    hintRefresh: workspace?.inlayHint?.refreshSupport === true,
    tokenRefresh: workspace?.semanticTokens?.refreshSupport === true,
    readsFiles: isTrue(own, 'readsFiles'),
    configures: isTrue(own, 'configures'),
    checksJson: isTrue(own, 'checksJson'),
    rulePages: publishDiagnostics?.codeDescriptionSupport === true ? textOf(own, 'rulePages') : undefined,
    completion: readCompletionSupport(completion),
    ruleLinks: textOf(own, 'ruleLinks') ?? textOf(own, 'rulePages'),
    definitionLinks: definition?.linkSupport === true,
    registerFormatting:
      textDocument?.formatting?.dynamicRegistration === true &&
      textDocument.rangeFormatting?.dynamicRegistration === true,
    symbolTree: documentSymbol?.hierarchicalDocumentSymbolSupport === true,
  };
}

function readCompletionSupport(completion: CompletionClientCapabilities | undefined): CompletionSupport {
  const { snippetSupport, insertTextModeSupport, labelDetailsSupport } = completion?.completionItem ?? {};
  return {
    snippets: snippetSupport === true,
    sharedRange: completion?.completionList?.itemDefaults?.includes('editRange') === true,
    labelDetails: labelDetailsSupport === true,
    asIs: insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
  };
}

function isTrue(options: unknown, key: string): boolean {
  return memberOf(options, key) === true;
}

function textOf(options: unknown, key: string): string | undefined {
  const value = memberOf(options, key);
  return typeof value === 'string' ? value : undefined;
}

function memberOf(options: unknown, key: string): unknown {
  return typeof options === 'object' && options !== null
    ? (options as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
