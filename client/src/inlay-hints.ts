import { type Disposable, type TextDocument, window, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isSelected } from './documents.ts';
import { hintsRequest } from './protocol.ts';
import type { Server } from './server.ts';

/** Tells the server, with each request for inlay hints, where the cursor stands: some users want them only there. */
export const sendCursor: NonNullable<Middleware['sendRequest']> = (type, param, token, next) => {
  const method = typeof type === 'string' ? type : type.method;
  return next(type, method === hintsRequest && param ? withCursor(param) : param, token);
};

/** The same where no editor shows the document. */
function withCursor<P>(param: P & object): P {
  const { textDocument } = param as { readonly textDocument?: { readonly uri: string } };
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  const editor = editors.find((each) => each?.document.uri.toString() === textDocument?.uri);
  if (!editor) return param;
  const { line, character } = editor.selection.active;
  return { ...param, cursor: { line, character } };
}

/** Has the hints of a report asked for again when the cursor has gone to another line, where they are wanted round it. */
export function followCursor(server: Server): Disposable {
  const lines = new WeakMap<TextDocument, number>();
  return window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
    const { line } = selection.active;
    if (!server.isStarted || !isSelected(document) || lines.get(document) === line) return;
    lines.set(document, line);
    const mode = workspace.getConfiguration('disclosureReport', document).get('inlayHints');
    if (mode === 'cursor') void server.refreshHints(document);
  });
}
