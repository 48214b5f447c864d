import type { Row, SyntaxTree } from './tree.ts';

/** The row that holds the offset, or the last one before it; undefined before the first. */
export function rowAt({ rows }: SyntaxTree, offset: number): Row | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1];
}
