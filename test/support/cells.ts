import { type Address, addressOf, type FormId, rowsOf, type TableId, tableSpec } from '../../server/src/form/index.ts';
import type { Report } from '../../server/src/model/report.ts';
import { formatDecimal } from '../../server/src/text/decimal.ts';

const TABLES: readonly TableId[] = ['proactive-disclosure', 'applications', 'review-and-litigation'];

/** Every address of a form, in its order. */
export function addressesOf(form: FormId): readonly Address[] {
  return TABLES.flatMap((id) =>
    rowsOf(tableSpec(form, id)).flatMap((row) => row.columns.map((column) => addressOf(id, row.id, column.id))),
  );
}

/** What was read at each address: the value, or the status where there is none. */
export function readCells(report: Report): Readonly<Record<Address, string>> {
  const cells: Record<Address, string> = {};
  for (const table of report.tables) {
    for (const { address, status, value } of table.cells.values())
      cells[address] = value ? formatDecimal(value) : status;
  }
  return cells;
}

/** The addresses that were not read as expected, with both readings. */
export function differences(
  read: Readonly<Record<Address, string>>,
  expected: Readonly<Record<Address, string>>,
): readonly string[] {
  const addresses = new Set([...Object.keys(read), ...Object.keys(expected)]);
  return [...addresses]
    .filter((address) => read[address] !== expected[address])
    .map((address) => `${address}: ${read[address]}, expected ${expected[address]}`);
}
