import type { PlacedCell } from './layout.ts';

/**
 * The ids of the printed cells that say what a figure is: the heads above it in its block, and the labels of its row. HTML
 * would find others, as it takes the heads of one block for those of the next one as well.
 */
export function headersOf(rows: readonly (readonly PlacedCell[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  let heads: PlacedCell[] = [];
  let labels: PlacedCell[] = [];
  let wasHead = false;
  for (const [index, row] of rows.entries()) {
    const isHead = isHeadRow(row);
    if (isHead && !wasHead) heads = [];
    wasHead = isHead;
    labels = labels.filter((label) => label.row + (label.cell.rows ?? 1) > index);
    heads.push(...row.filter(({ cell }) => cell.kind === 'head'));
    labels.push(...row.filter(({ cell }) => cell.kind === 'label'));
    for (const figure of row) {
      if (figure.cell.kind !== 'figure') continue;
      const above = heads.filter((head) => covers(head, figure));
      found.set(
        figure.cell.id,
        [...labels, ...above].map(({ cell }) => cell.id),
      );
    }
  }
  return found;
}

/** How many rows of heads a table begins with; none where the heads are those of its first block alone. */
export function headRows(rows: readonly (readonly PlacedCell[])[]): number {
  const isHead = rows.map(isHeadRow);
  const count = isHead.indexOf(false);
  return isHead.lastIndexOf(true) < count ? count : 0;
}

function isHeadRow(row: readonly PlacedCell[]): boolean {
  return row.every(({ cell }) => cell.kind === 'head');
}

function covers(head: PlacedCell, { column }: PlacedCell): boolean {
  return head.column <= column && column < head.column + (head.cell.columns ?? 1);
}
