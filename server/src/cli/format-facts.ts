import { type Address, addressOf, FORMS, rowsOf, type TableSpec } from '../form/index.ts';
import type { Report, ReportCell } from '../model/report.ts';
import { formatDecimal } from '../text/decimal.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { Formatter } from './formatter.ts';
import { jsonArray } from './json-array.ts';
import { toRange } from './range.ts';

/** `--facts`, as the README documents it. */
export function formatFacts(): Formatter {
  return jsonArray(({ path, report }) => ({ path, ...(report?.isReport ? factsOf(report) : NO_FACTS) }));
}

const NO_FACTS = { form: null, year: null, title: null, organ: null, sections: [], cells: {} } as const;

function factsOf(report: Report): object {
  const index = createLineIndex(report.text);
  return {
    form: report.form,
    year: report.year,
    title: report.title?.text ?? null,
    organ: report.organ?.value ?? null,
    sections: report.sections.map(({ id, heading }) => ({ id, heading: heading.text, range: toRange(index, heading) })),
    cells: Object.fromEntries(FORMS[report.form].tables.flatMap((spec) => cellsOf(spec, report, index))),
  };
}

/** A table has the addresses that its own labels show; one that is absent has those of the report's form, all missing. */
function cellsOf(spec: TableSpec, report: Report, index: LineIndex): readonly (readonly [Address, object])[] {
  const table = report.tables.find(({ id }) => id === spec.id);
  if (table) return Array.from(table.cells.values(), (cell) => [cell.address, toJson(cell, index)] as const);
  return addressesOf(spec).map((address) => [address, { status: 'missing', raw: '', value: null }] as const);
}

function addressesOf(spec: TableSpec): readonly Address[] {
  return rowsOf(spec).flatMap((row) => row.columns.map((column) => addressOf(spec.id, row.id, column.id)));
}

function toJson({ status, raw, value, span }: ReportCell, index: LineIndex): object {
  return { status, raw, value: value ? formatDecimal(value) : null, range: span && toRange(index, span) };
}
