import type { Report } from '../../model/report.ts';
import { htmlGrid } from '../../syntax/html-grid.ts';
import type { Row, SyntaxTree } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { reaching, setRowSpan } from './row-span.ts';

/** The edits that take a row of a table out of the text, with its line ends; none where the cells of other rows hang on it. */
export function deleteRow({ text, tree }: Report, row: Row): readonly TextEdit[] {
  if (row.layout === 'html-table') return deleteHtmlRow(text, row);
  const first = row.line;
  const last = tree.lines.lineAt(row.end);
  const isParted = row.layout === 'cell-lines' && isBlankLine(tree, last + 1);
  return [{ span: linesSpan(tree, first, isParted ? last + 1 : last), newText: '' }];
}

/** Whole lines with their line ends; the last line of the text goes with the line end before it. */
function linesSpan({ lines, text }: SyntaxTree, first: number, last: number): Span {
  if (last + 1 < lines.count) return { start: lines.line(first).start, end: lines.line(last + 1).start };
  return { start: first > 0 ? lines.line(first - 1).end : 0, end: text.length };
}

function isBlankLine({ lines, text }: SyntaxTree, line: number): boolean {
  if (line >= lines.count) return false;
  const { start, end } = lines.line(line);
  return text.slice(start, end).trim() === '';
}

/** A row without text may still show something. */
const HELD = /<(?:input|img|object|select|textarea|svg)\b/i;

function deleteHtmlRow(text: string, row: Row): readonly TextEdit[] {
  const rows = htmlGrid(text, row.start) ?? [];
  const index = rows.findIndex(({ start, end }) => start <= row.start && row.start < end);
  const own = rows[index];
  if (!own || own.cells.some((cell) => cell.rows > 1) || HELD.test(text.slice(own.start, own.end))) return [];
  const spans = reaching(rows, index).map((cell) => setRowSpan(text, cell, cell.rows - 1));
  return [...spans, { span: withItsLine(text, own), newText: '' }];
}

/** The element with the blanks before it and the line end behind it, where it is alone on its line. */
function withItsLine(text: string, { start, end }: Span): Span {
  const before = /(?:^|[\n\r])([ \t]*)$/.exec(text.slice(0, start))?.[1];
  const after = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end))?.[0];
  return before === undefined || after === undefined
    ? { start, end }
    : { start: start - before.length, end: end + after.length };
}
