import type { Run } from './runs.ts';

/**
 * Grid column in which the values begin, where no row is complete: all rows together fill as many columns as the widest of
 * them has. Undefined where they fill more or fewer, because some have moved, or a column is blank from top to bottom.
 *
 * @param columnsOf how many columns the row of the form has that a run is, 0 where it is none or stands in no grid
 */
export function spreadStart(runs: readonly Run[], columnsOf: (run: Run) => number): number | undefined {
  const width = runs.reduce((most, run) => (run.values > 0 ? Math.max(most, columnsOf(run)) : most), 0);
  if (width < 2) return undefined;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (columnsOf(run) !== width) continue;
    for (const { kind, cell } of run.tokens) {
      if (kind !== 'value') continue;
      first = Math.min(first, cell.column);
      last = Math.max(last, cell.column);
    }
  }
  return last - first + 1 === width ? first : undefined;
}
