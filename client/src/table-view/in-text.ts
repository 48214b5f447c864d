import {
  commands,
  type Position,
  type Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';

/** Selects a place, if there is one, of the text beside the panel; moves the user there only if that is asked for. */
export async function showInText(
  document: TextDocument,
  panel: WebviewPanel,
  range: Range | undefined,
  focus: boolean,
): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor =
    shown && !focus
      ? shown
      : await window.showTextDocument(document, {
          viewColumn: shown?.viewColumn ?? columnBeside(panel),
          preserveFocus: !focus,
        });
  if (!range) return;
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Takes back, or does again, the last change of the text, as its editor does, and comes back to the panel. */
export async function inEditor(document: TextDocument, panel: WebviewPanel, command: 'undo' | 'redo'): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? columnBeside(panel) });
  await commands.executeCommand(command);
  panel.reveal();
}

/** The smallest of the places that the position is in or at the end of. */
export function placeAt(places: ReadonlyMap<string, Range>, position: Position): string | null {
  let best: { readonly id: string; readonly range: Range } | undefined;
  for (const [id, range] of places) {
    if (!range.contains(position) || id.includes('!')) continue;
    if (!best || best.range.contains(range)) best = { id, range };
  }
  return best?.id ?? null;
}

function columnBeside({ viewColumn }: WebviewPanel): ViewColumn {
  return viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}
