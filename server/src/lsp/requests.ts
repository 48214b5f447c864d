import type { CodeAction, DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeActionData } from '../features/code-actions.ts';
import { flattenSymbols } from '../features/document-symbols.ts';
import { guard } from './guard.ts';
import type { Session } from './session.ts';

/** Answers what an editor asks about one document besides its diagnostics. Nothing is offered for excluded documents. */
export function registerRequests(session: Session): void {
  registerCodeActions(session);
  registerOutline(session);
}

function registerCodeActions(session: Session): void {
  const { connection, service, settings, support, exclusions } = session;
  const resolve = async (document: TextDocument, action: CodeAction): Promise<CodeAction> => {
    const { severities } = await settings.get(document.uri);
    const resolved = service.resolveCodeAction(document, action, severities);
    return support.versionedEdits ? resolved : withPlainEdits(resolved);
  };

  connection.onCodeAction((params, token) =>
    guard<CodeAction[]>(session, {
      name: 'textDocument/codeAction',
      uri: () => params.textDocument.uri,
      token,
      otherwise: [],
      run: async (document) => {
        if (exclusions.has(document.uri)) return [];
        const { severities } = await settings.get(document.uri);
        const actions = service.getCodeActions(document, params.range, params.context, severities);
        return support.lazyEdits ? actions : Promise.all(actions.map((action) => resolve(document, action)));
      },
    }),
  );
  connection.onCodeActionResolve((action, token) =>
    guard(session, {
      name: 'codeAction/resolve',
      uri: () => (action.data as CodeActionData).uri,
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

function registerOutline(session: Session): void {
  const { connection, service, support, exclusions } = session;
  connection.onDocumentSymbol((params, token) =>
    guard<DocumentSymbol[] | SymbolInformation[]>(session, {
      name: 'textDocument/documentSymbol',
      uri: () => params.textDocument.uri,
      token,
      otherwise: [],
      run: (document) => {
        if (exclusions.has(document.uri)) return [];
        const symbols = service.getDocumentSymbols(document);
        return support.symbolTree ? symbols : flattenSymbols(document.uri, symbols);
      },
    }),
  );
  connection.onFoldingRanges((params, token) =>
    guard<FoldingRange[]>(session, {
      name: 'textDocument/foldingRange',
      uri: () => params.textDocument.uri,
      token,
      otherwise: [],
      run: (document) => (exclusions.has(document.uri) ? [] : service.getFoldingRanges(document)),
    }),
  );
}
