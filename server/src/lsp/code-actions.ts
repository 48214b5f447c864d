import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeActionData } from '../features/code-actions.ts';
import { listConfigurationActions } from '../features/configuration.ts';
import type { ConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { isConfigurationFile } from './configurations.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';
import { folderOf } from './uri.ts';

/** Answers `textDocument/codeAction` for reports and configuration files, and `codeAction/resolve`. */
export function registerCodeActions(session: Session, configuration: ConfigurationDiagnostics): void {
  const { connection, service, policies, support, exclusions, locale } = session;
  const adapt = (action: CodeAction): CodeAction => (support.versionedEdits ? action : withPlainEdits(action));
  const resolve = async (document: TextDocument, action: CodeAction): Promise<CodeAction> => {
    const { options } = await policies.get(document.uri);
    return adapt(service.resolveCodeAction(document, action, options));
  };
  const list = async (document: TextDocument, { range, context }: CodeActionParams): Promise<CodeAction[]> => {
    const { uri, version } = document;
    if (exclusions.has(uri)) return [];
    if (isConfigurationFile(uri)) {
      const faults = configuration.faultsOf(uri);
      return listConfigurationActions(faults, { uri, version, range, context, locale }).map(adapt);
    }
    const { options, isIgnored } = await policies.get(uri);
    if (isIgnored) return [];
    const fixes = service.getCodeActions(document, range, context, options);
    const actions = support.lazyEdits ? fixes : await Promise.all(fixes.map((action) => resolve(document, action)));
    // A document that is in no folder yet has none for its configuration.
    if (!support.configures || folderOf(uri) === undefined) return actions;
    return [...actions, ...service.getConfigureActions(document, range, context, options)];
  };

  connection.onCodeAction((params, token) =>
    guard<CodeAction[]>(session, {
      name: 'textDocument/codeAction',
      uri: () => params.textDocument.uri,
      token,
      otherwise: [],
      run: (document) => list(document, params),
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    guard(session, {
      name: 'codeAction/resolve',
      // Actions that run a command have nothing to add.
      uri: () => (action.data as CodeActionData | undefined)?.uri ?? '',
      token,
      otherwise: action,
      run: (document) => resolve(document, action),
    }),
  );
}

function withPlainEdits({ edit, ...action }: CodeAction): CodeAction {
  if (!edit?.documentChanges) return edit ? { ...action, edit } : action;
  const changes = Object.fromEntries(
    edit.documentChanges.flatMap((change) =>
      'edits' in change ? [[change.textDocument.uri, change.edits.filter((each) => 'newText' in each)]] : [],
    ),
  );
  return { ...action, edit: { changes } };
}
