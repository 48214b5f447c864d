import type { Report, StrangerRow, TableRow } from '../../model/report.ts';
import { isTabular, type Row } from '../../syntax/tree.ts';
import { withoutBlanks } from '../../text/blank.ts';
import type { TextEdit } from '../../text/edit.ts';
import { overlaps } from '../../text/span.ts';
import { linesOf, withBlanks } from '../move-lines.ts';
import { deleteRow } from './delete-row.ts';

/**
 * The edits that take out a row which repeats another one figure by figure, or has none, so that nothing is lost with it.
 * Undefined where a figure differs, or where something else, or the row itself, stands on the same line.
 */
export function deleteRepeated(
  report: Report,
  stranger: StrangerRow,
  first: TableRow,
): readonly TextEdit[] | undefined {
  const rows = report.tree.rows.filter((row) => row.start < stranger.end && row.end > stranger.start);
  const isOwn = (row: Row): boolean =>
    row.cells.every((cell) => cell.text === '' || (stranger.start <= cell.start && cell.end <= stranger.end));
  if (!rows.every(isOwn) || !repeats(rows, first) || rows.some((row) => overlaps(row, first))) return undefined;
  const [row, another] = rows;
  if (row && !another && isTabular(row)) {
    const edits = deleteRow(report, row);
    return edits.length > 0 ? edits : undefined;
  }
  if (report.tree.pageMarks.some((mark) => stranger.start < mark.start && mark.start < stranger.end)) return undefined;
  return [{ span: withBlanks(report, linesOf(report, stranger), 'above'), newText: '' }];
}

/** The last cells of the rows are the figures of the first one, or all blank. */
function repeats(rows: readonly Row[], { cells }: TableRow): boolean {
  const texts = rows
    .flatMap((row) => row.cells)
    .slice(-cells.length)
    .map(({ text }) => withoutBlanks(text));
  if (texts.length !== cells.length) return false;
  return texts.every((text) => text === '') || cells.every(({ raw }, i) => withoutBlanks(raw) === texts[i]);
}
