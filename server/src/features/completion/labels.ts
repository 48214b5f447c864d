import { type GroupSpec, type Label, type RowSpec, rowsOf, type TableSpec, tableSpec } from '../../form/index.ts';
import { formToInsert } from '../../lint/skeleton/index.ts';
import type { Report, Table } from '../../model/report.ts';
import { touches } from '../../text/span.ts';
import { filterFor, KINDS, type Proposal } from './proposal.ts';
import type { Typed } from './typed.ts';

/** The table that labels at a place belong to: the one that stands there, else that of the section. */
export function tableAt(report: Report, offset: number): TableSpec | undefined {
  const table = report.tables.find(({ span }) => touches(span, offset));
  if (table) return table.spec;
  const section = report.sections.findLast(({ span, heading }) => touches(span, offset) && offset > heading.end);
  return section?.spec.table && tableSpec(formToInsert(report), section.spec.table);
}

/** The labels of a table: the row that follows the last one above the cursor comes first, heads come last. */
export function* proposeLabels(report: Report, spec: TableSpec, typed: Typed): Generator<Proposal> {
  const seen = new Set<string>();
  for (const { label, detail } of [...rowLabels(report, spec, typed), ...headLabels(spec)]) {
    if (seen.has(label.text)) continue;
    seen.add(label.text);
    const filter = filterFor(typed.word, label.text, label.wording);
    yield { label: label.text, detail, kind: KINDS.label, filter, text: label.text };
  }
}

interface Labelled {
  readonly label: Label;
  readonly detail?: string | undefined;
}

function* rowLabels({ tables }: Report, spec: TableSpec, { span }: Typed): Generator<Labelled> {
  const rows = rowsOf(spec);
  const next = nextRow(
    tables.find(({ id }) => id === spec.id),
    rows,
    span.start,
  );
  for (const { label, groups } of [...rows.slice(next), ...rows.slice(0, next)]) {
    for (const [depth, group] of groups.entries()) yield { label: group.label, detail: pathOf(groups.slice(0, depth)) };
    yield { label, detail: pathOf(groups) };
  }
}

/** Index of the row that the form has after the last one above the place. */
function nextRow(table: Table | undefined, rows: readonly RowSpec[], place: number): number {
  const last = table?.rows.findLast(({ start }) => start < place);
  return last ? (rows.indexOf(last.spec) + 1) % rows.length : 0;
}

function pathOf(groups: readonly GroupSpec[]): string | undefined {
  return groups.length > 0 ? groups.map(({ label }) => label.text).join(' › ') : undefined;
}

function* headLabels({ blocks, heads }: TableSpec): Generator<Labelled> {
  for (const { rows } of blocks) for (const { label } of rows[0]?.columns ?? []) yield { label };
  for (const label of heads) yield { label };
}
