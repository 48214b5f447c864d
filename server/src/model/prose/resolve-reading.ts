import { type Address, addressOf, rowsOf, type TableId, type TableSpec } from '../../form/index.ts';
import { oncePer, remember } from '../../text/remember.ts';
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
  const found = tables.find(({ id, unreadable }) => id === table && !unreadable);
  const terms = found && termsOf(found.spec)(reading);
  if (!terms) return undefined;
  return {
    terms: terms.flatMap(({ address, sign }) => {
      const cell = found.cells.get(address);
      return cell ? [{ cell, sign }] : [];
    }),
  };
}

interface Term {
  readonly address: Address;
  readonly sign: 1 | -1;
}

/** The terms of a reading, worked out once for each form; null where the form lacks a part of it. */
const termsOf = oncePer((spec: TableSpec) => remember((reading) => parseTerms(spec, reading)));

function parseTerms(spec: TableSpec, reading: string): readonly Term[] | null {
  const terms: Term[] = [];
  for (const [, operator, row = '', column = 'total'] of reading.matchAll(TERM)) {
    const rows = rowsOf(spec).filter(({ id, columns }) => isMeant(id, row) && columns.some((own) => own.id === column));
    if (rows.length === 0) return null;
    for (const { id } of rows) terms.push({ address: addressOf(spec.id, id, column), sign: operator === '-' ? -1 : 1 });
  }
  return terms.length > 0 ? terms : null;
}

const TERM = /([+-]?) ?([a-z][a-z.-]*\*?)(?:\/([a-z-]+))?/g;

/** `other*` is the row `other` of 2019 and the rows `other.*` of 2021. */
function isMeant(id: string, row: string): boolean {
  if (!row.endsWith('*')) return id === row;
  const start = row.slice(0, -1);
  return id === start || id.startsWith(start.endsWith('.') ? start : `${start}.`);
}
