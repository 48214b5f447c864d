import type { Run } from './runs.ts';

/**
 * Grid column in which the values begin, where no row is complete: all rows together fill as many columns as the widest of
 * them has. Undefined where they fill more or fewer, because some have moved, or a column is blank from top to bottom.
 *
 * @param columnsOf how many columns the row of the form has that a run is, 0 where it is none or stands in no grid
 */
export function spreadStart(runs: readonly Run[], columnsOf: (run: Run) => number): number | undefined {
  let width = 0;
  let first = 0;
  let last = -1;
  for (const run of runs) {
    const count = columnsOf(run);
    const columns = run.tokens.filter(({ kind }) => kind === 'value').map(({ cell }) => cell.column);
    if (count < width || columns.length === 0) continue;
    const isWider = count > width;
    first = Math.min(...columns, isWider ? Number.POSITIVE_INFINITY : first);
    last = Math.max(...columns, isWider ? -1 : last);
    width = count;
  }
  return width > 1 && last - first + 1 === width ? first : undefined;
}
