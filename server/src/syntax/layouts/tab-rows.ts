import { trimSpan } from '../../text/blank.ts';
import type { ShapedLine } from '../segment.ts';
import type { Cell } from '../tree.ts';

/** Reads a line whose cells are parted by tabs; an empty cell is one with an empty span between its tabs. */
export function readTabRow(text: string, line: ShapedLine): readonly Cell[] {
  const cells: Cell[] = [];
  let start = line.from;
  for (let at = line.from; at <= line.to; at++) {
    if (at < line.to && text[at] !== '\t') continue;
    const { start: from, end } = trimSpan(text, start, at);
    cells.push({ start: from, end, text: text.slice(from, end), column: cells.length });
    start = at + 1;
  }
  return cells;
}
