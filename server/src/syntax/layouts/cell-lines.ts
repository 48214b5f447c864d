import { cover } from '../../text/span.ts';
import type { ShapedLine } from '../segment.ts';
import type { Cell } from '../tree.ts';
import { isFigure } from '../value-text.ts';

/**
 * Reads lines with a tab before each cell, where a blank line ends a row (Word saved as text).
 * A line without a tab goes on with the cell above it, though never a figure with a figure. Returns the cells of each row with the line it begins on.
 */
export function readCellLines(text: string, lines: readonly ShapedLine[]): readonly CellLineRow[] {
  const rows: CellLineRow[] = [];
  let cells: Cell[] = [];
  let first: ShapedLine | undefined;
  const flush = (): void => {
    if (first) rows.push({ first, cells });
    cells = [];
    first = undefined;
  };
  for (const line of lines) {
    if (line.shape === 'blank') flush();
    else if (line.shape !== 'page-mark') {
      first ??= line;
      append(text, cells, line);
    }
  }
  flush();
  return rows;
}

export interface CellLineRow {
  readonly first: ShapedLine;
  readonly cells: readonly Cell[];
}

function append(text: string, cells: Cell[], line: ShapedLine): void {
  const own = text.slice(line.start, line.end);
  const above = cells.at(-1);
  if (line.shape !== 'plain' || !above || (isFigure(above.text) && isFigure(own))) {
    cells.push({ start: line.start, end: line.end, text: own, column: cells.length });
    return;
  }
  const span = above.text === '' ? line : cover(above, line);
  cells[cells.length - 1] = { start: span.start, end: span.end, text: above.text + own, column: above.column };
}
