import { commands, type Disposable, l10n, window } from 'vscode';
import { applyEdits } from './apply-edits.ts';
import { convertRequest, type EditsAnswer, type TableLayout } from './protocol.ts';
import type { Server } from './server.ts';

/** The layouts that a command converts tables to, by the end of its name. */
const layouts: Readonly<Record<string, TableLayout>> = {
  convertToTabRows: 'tab-rows',
  convertToCellLines: 'cell-lines',
  convertToPipeTable: 'pipe-table',
  convertToHtml: 'html-table',
};

/** The commands that write the tables of the active report, or those in the selection, in another layout. */
export function registerConversion(server: Server): Disposable[] {
  return Object.entries(layouts).map(([id, layout]) =>
    commands.registerCommand(`disclosureReport.${id}`, () => convert(server, layout)),
  );
}

async function convert(server: Server, layout: TableLayout): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { version } = document;
  await server.start();
  const range = selection.isEmpty ? {} : { range: { start: selection.start, end: selection.end } };
  const params = { uri: document.uri.toString(), version, layout, ...range };
  const answer = await server.ask<EditsAnswer>(convertRequest, params);
  if (!answer)
    return explain(l10n.t('The tables were not converted: this is no report, or its text has just changed.'));
  if ('problem' in answer) return explain(answer.problem);
  if (answer.version === document.version && (await applyEdits(document, answer.edits))) return;
  explain(l10n.t('The tables were not converted, because the text has just changed. Please try again.'));
}

/** An answer to what the user has just asked for, so it may be a message. The command is over whether it is read or not. */
function explain(problem: string): void {
  void window.showWarningMessage(problem);
}
