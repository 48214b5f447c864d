import { Range, type TextDocument, TextEdit, WorkspaceEdit, workspace } from 'vscode';
import type { TextEdit as ServerEdit } from 'vscode-languageclient';

/** Makes edits of the server's in a document, as one step to undo. False where the text has moved on in the last moment. */
export function applyEdits(document: TextDocument, edits: readonly ServerEdit[]): PromiseLike<boolean> {
  const edit = new WorkspaceEdit();
  const own = edits.map(({ range: { start, end }, newText }) =>
    TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
  );
  edit.set(document.uri, own);
  return workspace.applyEdit(edit);
}
