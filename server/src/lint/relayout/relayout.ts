import type { Report, Table } from '../../model/report.ts';
import { htmlGrid } from '../../syntax/html-grid.ts';
import type { LayoutId } from '../../syntax/tree.ts';
import { drawsRules } from '../../syntax/value-text.ts';
import { writeTable } from '../../syntax/writers/index.ts';
import { trimSpan } from '../../text/blank.ts';
import type { TextEdit } from '../../text/edit.ts';
import { quoted } from '../../text/shorten.ts';
import type { Span } from '../../text/span.ts';
import { htmlTableEnd, htmlTableStart, writerStyle } from '../skeleton/index.ts';
import { formatOf } from '../text-format.ts';
import { type Obstacle, obstacle } from './obstacle.ts';
import { LONGEST_QUOTE, type OwnTable, ownTable } from './own-table.ts';

/**
 * The edit that writes a table anew in a layout, whole lines or the whole HTML element, in its own words and with its own
 * figures; an obstacle where something would be lost. Whether all is read as before is for `proof.ts` to say.
 *
 * @param apart whether a blank line is put on both sides where there is none
 */
export function relayoutTable(report: Report, table: Table, layout: LayoutId, apart = true): TextEdit | Obstacle {
  if (formatOf(report).kind === 'page' && layout !== 'html-table') return obstacle(table.id, 'page');
  const own = ownTable(report, table);
  if ('reason' in own) return own;
  const place = placeOf(report, own);
  const stray = rowBeside(report, own, place);
  if (stray) return obstacle(table.id, 'stray', stray);
  const lines = writeTable(layout, own.sketch, writerStyle(report, table.id));
  return { span: place, newText: apart ? setApart(report, place, lines) : lines };
}

/** Whole lines; those that only draw the table's frame belong to it. In HTML the elements from `<table` to `</table>`. */
function placeOf({ text, tree }: Report, { first, end }: OwnTable): Span {
  const own = tree.rows.slice(first, end);
  const [from] = own;
  const to = own.at(-1);
  if (!from || !to) return { start: 0, end: 0 };
  const { lines } = tree;
  if (from.layout === 'html-table' && to.layout === 'html-table') {
    const tables = [htmlGrid(text, from.start), htmlGrid(text, to.end)];
    const [firstRow, lastRow] = [tables[0]?.[0], tables[1]?.at(-1)];
    return {
      start: htmlTableStart(text, firstRow?.start ?? from.start),
      end: htmlTableEnd(text, lastRow?.end ?? to.end),
    };
  }
  let top = lines.lineAt(from.start);
  let bottom = lines.lineAt(Math.max(from.start, to.end));
  if (from.layout === 'pipe-table') {
    while (top > 0 && isFrame(text, lines.line(top - 1))) top--;
    while (bottom + 1 < lines.count && isFrame(text, lines.line(bottom + 1))) bottom++;
  }
  return { start: withoutMark(text, lines.startOf(top)), end: lines.endOf(bottom) };
}

function withoutMark(text: string, start: number): number {
  return text[start] === '\ufeff' ? start + 1 : start;
}

function isFrame(text: string, line: Span): boolean {
  const { start, end } = trimSpan(text, line.start, line.end);
  return end - start > 2 && drawsRules(text, start, end);
}

/** A row of something else that stands in the same lines or in the same element. */
function rowBeside(
  { tree }: Report,
  { first, end }: OwnTable,
  place: Span,
): { readonly line: number; readonly text: string } | undefined {
  const beside = [tree.rows[first - 1], tree.rows[end]].find(
    (row) => row && row.start < place.end && place.start < row.end,
  );
  if (!beside) return undefined;
  const [cell] = beside.cells.filter(({ text }) => text !== '');
  return { line: beside.line + 1, text: quoted(cell?.text ?? '', LONGEST_QUOTE) };
}

/** A blank line on both sides, so that nothing beside the table is taken for a part of it. */
function setApart({ text, tree: { lines } }: Report, { start, end }: Span, table: string): string {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const [top, bottom] = [lines.lineAt(start), lines.lineAt(end)];
  const above = text.slice(lines.startOf(top), start);
  const below = text.slice(end, lines.endOf(bottom));
  const before = above.trim() !== '' ? lineEnd.repeat(2) : isFilled(text, lines.line(top - 1), top > 0) ? lineEnd : '';
  const isLast = bottom + 1 >= lines.count;
  const after =
    below.trim() !== '' ? lineEnd.repeat(2) : isFilled(text, lines.line(bottom + 1), !isLast) ? lineEnd : '';
  return before + table + after;
}

function isFilled(text: string, { start, end }: Span, isThere: boolean): boolean {
  const { start: from, end: to } = trimSpan(text, start, end);
  return isThere && to > from;
}
