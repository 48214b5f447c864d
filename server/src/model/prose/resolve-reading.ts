import type { TableId } from '../../form/index.ts';
import type { Report, ReportCell } from '../report.ts';

/** Cells whose values, added up, may be what a figure of the text says. */
export interface CellSum {
  readonly terms: readonly CellTerm[];
}

export interface CellTerm {
  readonly cell: ReportCell;
  readonly sign: 1 | -1;
}

/**
 * The cells of a reading such as `received + carried-in`, `refused.*` or `license/decisions`; undefined where the table of
 * the report has none of a part of it.
 */
export function resolveReading({ tables }: Report, table: TableId, reading: string): CellSum | undefined {
  const cells = tables.find(({ id, unreadable }) => id === table && !unreadable)?.cells;
  if (!cells || reading === '') return undefined;
  const terms: CellTerm[] = [];
  for (const [, operator, row = '', column = 'total'] of reading.matchAll(TERM)) {
    const found = row.endsWith('*')
      ? [...cells.values()].filter((cell) => cell.column.id === column && isIn(cell.row.id, row.slice(0, -1)))
      : [cells.get(`${table}/${row}/${column}`)];
    for (const cell of found) {
      if (!cell) return undefined;
      terms.push({ cell, sign: operator === '-' ? -1 : 1 });
    }
    if (found.length === 0) return undefined;
  }
  return { terms };
}

const TERM = /([+-]?) ?([a-z][a-z.-]*\*?)(?:\/([a-z-]+))?/g;

/** `other*` is the row `other` of 2019 and the rows `other.*` of 2021. */
function isIn(id: string, start: string): boolean {
  return id === start || id.startsWith(start.endsWith('.') ? start : `${start}.`);
}
