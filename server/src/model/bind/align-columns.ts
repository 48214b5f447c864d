import { displayWidth } from '../../text/width.ts';
import type { PlacedRow } from './place-cells.ts';
import type { Token } from './token.ts';

/**
 * Gives figures that blanks hold in columns to the columns of a complete row near by; a column without a figure has a blank
 * cell, the columns behind the last figure have none. Undefined unless every figure lies clearly in a column of its own.
 */
export function alignColumns(figures: readonly Token[], complete: readonly Token[]): PlacedRow | undefined {
  const taken = assign(figures, complete.map(centerOf));
  if (!taken) return undefined;
  const found = Math.max(...taken.keys()) + 1;
  const cells: (Token | undefined)[] = [];
  for (const [column, model] of complete.entries()) {
    if (column >= found) cells.push(undefined);
    else {
      const cell = taken.get(column) ?? blankAt(model.cell.column, figures);
      if (!cell) return undefined;
      cells.push(cell);
    }
  }
  return { cells, found };
}

function assign(figures: readonly Token[], centers: readonly number[]): ReadonlyMap<number, Token> | undefined {
  const reach = Math.min(...centers.slice(1).map((center, i) => center - (centers[i] ?? 0))) / 2;
  const taken = new Map<number, Token>();
  for (const figure of figures) {
    const column = centers.findIndex((center) => Math.abs(center - centerOf(figure)) < reach);
    if (column < 0 || taken.has(column)) return undefined;
    taken.set(column, figure);
  }
  return taken.size > 0 ? taken : undefined;
}

function centerOf({ cell }: Token): number {
  return cell.column + displayWidth(cell.text) / 2;
}

/** An empty cell at a display column of the blanks between two figures, with a blank left on either side of it. */
function blankAt(column: number, figures: readonly Token[]): Token | undefined {
  const next = figures.find(({ cell }) => cell.column > column);
  const last = figures.findLast(({ cell }) => cell.column < column);
  if (!next) return undefined;
  const at = next.cell.start - (next.cell.column - column);
  if (last && at <= last.cell.end) return undefined;
  const cell = { start: at, end: at, text: '', column };
  return { index: -1, kind: 'empty', cell, key: '', row: next.row, inRecord: true, isListed: false };
}
