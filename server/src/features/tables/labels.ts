import { rowsOf, type TableSpec } from '../../form/index.ts';
import type { Report, Table } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';
import { oncePer } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { frameOf } from './frame.ts';
import { toPlace } from './place.ts';
import type { FrameCell, Place } from './view.ts';

/** Where each printed cell of the frame stands in the text, in the order of the frame; null where it cannot be told. */
export function placeLabels(report: Report, spec: TableSpec, table: Table | undefined): readonly (Place | null)[] {
  const printed = printedCells(spec);
  if (!table) return printed.map(() => null);
  const rows = new Map(table.rows.map((row) => [`${spec.id}/${row.spec.id}`, row.label]));
  const others = placeOthers(table, printed);
  return printed.map((cell) => {
    const span = rows.get(cell.id) ?? others.get(cell);
    return span ? toPlace(report, span) : null;
  });
}

const printedCells = oncePer((spec: TableSpec): readonly FrameCell[] =>
  frameOf(spec).rows.flatMap((row) => row.filter(({ kind }) => kind !== 'figure')),
);

/** Heads and groups. What is printed several times is told apart by its order, if the text has each of them. */
function placeOthers(table: Table, printed: readonly FrameCell[]): ReadonlyMap<FrameCell, Span> {
  const found = groupBy([...table.heads, ...table.groups], ({ label }) => label.text);
  const rows = new Set(rowsOf(table.spec).map(({ id }) => `${table.id}/${id}`));
  const others = groupBy(
    printed.filter(({ id }) => !rows.has(id)),
    ({ text }) => text,
  );
  const spans = new Map<FrameCell, Span>();
  for (const [text, cells] of others) {
    const labels = found.get(text) ?? [];
    if (labels.length !== cells.length) continue;
    for (const [i, cell] of cells.entries()) if (labels[i]) spans.set(cell, labels[i]);
  }
  return spans;
}
