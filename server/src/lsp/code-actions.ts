import type { CodeAction } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeActionData } from '../features/code-actions.ts';
import { listConfigurationActions } from '../features/configuration.ts';
import type { CheckOptions } from '../language-service.ts';
import type { ConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { guard } from './guard.ts';
import { answerAbout } from './report-request.ts';
import type { Session } from './session.ts';
import { folderOf } from './uri.ts';

/** Answers `textDocument/codeAction` for reports and configuration files, and `codeAction/resolve`. */
export function registerCodeActions(session: Session, configuration: ConfigurationDiagnostics): void {
  const { connection, service, policies, support, locale } = session;
  const adapt = (action: CodeAction): CodeAction => (support.versionedEdits ? action : withPlainEdits(action));
  const resolve = (document: TextDocument, action: CodeAction, options: CheckOptions): CodeAction =>
    adapt(service.resolveCodeAction(document, action, options));

  connection.onCodeAction((params, token) => {
    const { range, context } = params;
    return answerAbout<CodeAction[]>(session, {
      name: 'textDocument/codeAction',
      params,
      token,
      otherwise: [],
      run: (document, options, { isIgnored }) => {
        if (isIgnored) return [];
        const fixes = service.getCodeActions(document, range, context, options);
        const actions = support.lazyEdits ? fixes : fixes.map((action) => resolve(document, action, options));
        // A document that is in no folder yet has none for its configuration.
        if (!support.configures || folderOf(document.uri) === undefined) return actions;
        return [...actions, ...service.getConfigureActions(document, range, context, options)];
      },
      inConfiguration: ({ uri, version }) => {
        const faults = configuration.faultsOf(uri);
        return listConfigurationActions(faults, { uri, version, range, context, locale }).map(adapt);
      },
    });
  });
  connection.onCodeActionResolve((action, token) =>
    guard(session, {
      name: 'codeAction/resolve',
      // Actions that run a command have nothing to add.
      uri: () => (action.data as CodeActionData | undefined)?.uri ?? '',
      token,
      otherwise: action,
      run: async (document) => resolve(document, action, (await policies.get(document.uri)).options),
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
