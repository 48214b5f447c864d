import type { PlacedCell } from './layout.ts';

export type Move = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'start' | 'end';

/** The figures of all tables, row by row; rows without any are left out. */
export type Grid = readonly (readonly PlacedCell[])[];

export function figureGrid(tables: readonly (readonly (readonly PlacedCell[])[])[]): Grid {
  return tables
    .flat()
    .map((row) => row.filter(({ cell }) => cell.kind === 'figure'))
    .filter((row) => row.length > 0);
}

/** The figure that a move leads to, across tables too; the same one where there is none in that direction. */
export function move(grid: Grid, from: string, where: Move): string {
  const row = grid.findIndex((cells) => cells.some(({ cell }) => cell.id === from));
  const cells = grid[row];
  const index = cells?.findIndex(({ cell }) => cell.id === from) ?? -1;
  const column = cells?.[index]?.column ?? 0;
  const target = {
    left: () => cells?.[index - 1],
    right: () => cells?.[index + 1],
    up: () => nearest(grid[row - 1], column),
    down: () => nearest(grid[row + 1], column),
    'row-start': () => cells?.[0],
    'row-end': () => cells?.at(-1),
    start: () => grid[0]?.[0],
    end: () => grid.at(-1)?.at(-1),
  }[where]();
  return target?.cell.id ?? from;
}

/** After the last figure of a row comes the first of the next one, as when a form is filled in. */
export function next(grid: Grid, from: string, step: 1 | -1): string {
  const all = grid.flat();
  const index = all.findIndex(({ cell }) => cell.id === from);
  return all[index + step]?.cell.id ?? from;
}

function nearest(cells: readonly PlacedCell[] | undefined, column: number): PlacedCell | undefined {
  return cells?.reduce((best, cell) => (cell.column <= column && cell.column > best.column ? cell : best));
}
