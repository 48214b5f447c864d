import type { Row } from '../syntax/tree.ts';
import type { BoundRow } from './bind/index.ts';

/**
 * Whether the table has labels, yet its figures stand in one piece with them (`行政许可801000081`), so that no cell can be
 * told from the next one. Such a table is not split by guessing.
 */
export function isUnreadable(rows: readonly Row[], bound: readonly BoundRow[]): boolean {
  const filled = bound.filter(({ found }) => found > 0).length;
  const glued = countGluedLabels(rows) + bound.filter(({ isGlued }) => isGlued).length;
  return glued >= 2 && glued > filled;
}

function countGluedLabels(rows: readonly Row[]): number {
  let count = 0;
  for (const { cells } of rows) for (const { text } of cells) if (text.length > 3 && isGlued(text)) count++;
  return count;
}

/** Most cells end with no figure, and need no expression. */
function isGlued(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return ((last >= 0x30 && last <= 0x39) || (last >= 0xff10 && last <= 0xff19)) && GLUED.test(text);
}

/** A label with its figures at its end: two or more digits, or one behind a closing mark of the label. */
const GLUED = /[\u4e00-\u9fff）)”"][\d０-９]{2,}$/;
