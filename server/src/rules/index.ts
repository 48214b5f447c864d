import type { Rule } from '../lint/rule.ts';
import blankCell from './blank-cell.ts';
import carryOver from './carry-over.ts';
import cellCount from './cell-count.ts';
import columnTotal from './column-total.ts';
import inForceCount from './in-force-count.ts';
import invalidNumber from './invalid-number.ts';
import placeholderCell from './placeholder-cell.ts';
import reviewTotal from './review-total.ts';
import rowTotal from './row-total.ts';

/** All rules in the order of the manual. */
export const RULES: readonly Rule[] = [
  cellCount,
  invalidNumber,
  blankCell,
  placeholderCell,
  rowTotal,
  columnTotal,
  carryOver,
  reviewTotal,
  inForceCount,
];
