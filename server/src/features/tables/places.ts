import { rowsOf, type TableSpec } from '../../form/index.ts';
import type { Report, ReportCell, Table } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';
import { oncePer } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { frameOf } from './frame.ts';
import { toPlace } from './place.ts';
import { vacantSpan } from './vacant.ts';
import type { FrameCell, Place } from './view.ts';

/** Where each cell of the frame stands in the text, in the order of the frame, in four numbers. */
export function placeCells(
  report: Report,
  spec: TableSpec,
  table: Table | undefined,
  figures: readonly ReportCell[],
): readonly number[] {
  const cells = cellsOf(spec);
  const rows = new Map(table?.rows.map((row) => [`${spec.id}/${row.spec.id}`, row.label]));
  const others = table ? placeOthers(spec, table) : undefined;
  const spanOf = (own: ReportCell | undefined): Span | undefined => own && (own.span ?? vacantSpan(report, table, own));
  const places: number[] = [];
  let figure = 0;
  for (const cell of cells) {
    const span = cell.kind === 'figure' ? spanOf(figures[figure++]) : (rows.get(cell.id) ?? others?.get(cell));
    places.push(...(span ? toPlace(report, span) : NOWHERE));
  }
  return places;
}

const NOWHERE: Place = [-1, -1, -1, -1];

const cellsOf = oncePer((spec: TableSpec): readonly FrameCell[] => frameOf(spec).rows.flat());

/** Heads and groups. What is printed several times is told apart by its order, if the text has each of them. */
function placeOthers(spec: TableSpec, table: Table): ReadonlyMap<FrameCell, Span> {
  const found = groupBy([...table.heads, ...table.groups], ({ label }) => label.text);
  const spans = new Map<FrameCell, Span>();
  for (const [text, printed] of othersOf(spec)) {
    const labels = found.get(text) ?? [];
    if (labels.length !== printed.length) continue;
    for (const [i, cell] of printed.entries()) if (labels[i]) spans.set(cell, labels[i]);
  }
  return spans;
}

/** What the form prints besides the labels of rows, by its wording. */
const othersOf = oncePer((spec: TableSpec): ReadonlyMap<string, readonly FrameCell[]> => {
  const rows = new Set(rowsOf(spec).map(({ id }) => `${spec.id}/${id}`));
  const others = cellsOf(spec).filter(({ kind, id }) => kind !== 'figure' && !rows.has(id));
  return groupBy(others, ({ text }) => text);
});
