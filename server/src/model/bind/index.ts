import type { TableSpec } from '../../form/index.ts';
import type { Row } from '../../syntax/tree.ts';
import { bindAcross } from './bind-across.ts';
import { bindDown } from './bind-down.ts';
import type { Bound } from './bound.ts';
import { findLabels, type LabelFindings } from './find-labels.ts';
import { labelBook } from './label-book.ts';
import { findRuns } from './runs.ts';
import { tokenize } from './token.ts';

export type { Bound, BoundRow, Stranger } from './bound.ts';
export type { Mark } from './find-labels.ts';

/** Aligns the rows of a stretch of the tree with a table of the form. */
export function bindTable(
  table: TableSpec,
  rows: readonly Row[],
  first: number,
  end: number,
): Bound & { readonly labels: LabelFindings } {
  const tokens = tokenize(rows, first, end, labelBook(table));
  const labels = findLabels(tokens, labelBook(table));
  const runs = findRuns(tokens, labels);
  const bound =
    table.orientation === 'across'
      ? bindAcross(table, tokens, labels, runs, rows)
      : bindDown(table, labels, runs, rows);
  return { ...bound, labels };
}
