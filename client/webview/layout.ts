import type { DrawnCell } from '../src/table-view/messages.ts';

/** A cell with the grid column and row that it begins in. */
export interface PlacedCell {
  readonly cell: DrawnCell;
  readonly column: number;
  readonly row: number;
}

/** Where each cell of a table stands, row by row, as HTML lays out merged cells. */
export function layOut(rows: readonly (readonly DrawnCell[])[]): readonly (readonly PlacedCell[])[] {
  // For each grid column, how many of the rows to come a cell from above reaches into.
  const reach: number[] = [];
  return rows.map((cells, row) => {
    const placed: PlacedCell[] = [];
    const opened: number[] = [];
    let column = 0;
    for (const cell of cells) {
      while ((reach[column] ?? 0) > 0) column++;
      placed.push({ cell, column, row });
      for (let i = 0; i < (cell.columns ?? 1); i++) opened[column + i] = cell.rows ?? 1;
      column += cell.columns ?? 1;
    }
    for (let i = 0; i < Math.max(reach.length, opened.length); i++) {
      reach[i] = Math.max(0, (opened[i] ?? reach[i] ?? 0) - 1);
    }
    return placed;
  });
}
