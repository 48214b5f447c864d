import { addressOf, type RowSpec, rowsOf, type TableSpec } from '../form/index.ts';
import { oncePer } from '../text/remember.ts';
import type { ReportCell } from './report.ts';

/** The cells of each row of a table as they are where the text has none of them; the same objects at every call. */
export const missingCells = oncePer(
  (table: TableSpec): ReadonlyMap<RowSpec, readonly ReportCell[]> =>
    new Map(rowsOf(table).map((row) => [row, missingRow(table, row)] as const)),
);

function missingRow(table: TableSpec, row: RowSpec): readonly ReportCell[] {
  return row.columns.map((column) => ({
    address: addressOf(table.id, row.id, column.id),
    table: table.id,
    row,
    column,
    status: 'missing',
    raw: '',
    span: undefined,
    value: undefined,
    flaws: [],
    confidence: 'none',
  }));
}
