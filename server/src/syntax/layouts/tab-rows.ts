import { trimSpan } from '../../text/blank.ts';
import type { ShapedLine } from '../segment.ts';
import type { Cell } from '../tree.ts';

/**
 * Reads a line whose cells are parted by tabs; an empty cell is one with an empty span between its tabs.
 * The quotation marks that spreadsheets put round a cell are not part of it.
 */
export function readTabRow(text: string, line: ShapedLine): readonly Cell[] {
  const cells: Cell[] = [];
  let start = line.from;
  for (let at = line.from; at <= line.to; at++) {
    if (at < line.to && text[at] !== '\t') continue;
    cells.push(readCell(text, start, at, cells.length));
    start = at + 1;
  }
  return cells;
}

function readCell(text: string, from: number, to: number, column: number): Cell {
  const { start, end } = trimSpan(text, from, to);
  if (end - start < 2 || text[start] !== '"' || text[end - 1] !== '"') {
    return { start, end, text: text.slice(start, end), column };
  }
  const inner = trimSpan(text, start + 1, end - 1);
  return { start: inner.start, end: inner.end, text: text.slice(inner.start, inner.end), column };
}
