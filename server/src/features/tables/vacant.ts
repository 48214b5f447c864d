import type { Report, ReportCell, Table } from '../../model/report.ts';
import { rowAt } from '../../syntax/row-at.ts';
import type { Span } from '../../text/span.ts';

/**
 * Where a figure is typed that the text does not have: the empty cell of its column behind the last figure of a row of tabs.
 * Reading takes such a cell for padding, because the row may have lost a figure; somebody who fills the row from left to
 * right does not. Undefined for a cell that is there, and where no such place is.
 */
export function vacantSpan(report: Report, table: Table | undefined, cell: ReportCell): Span | undefined {
  if (!table || cell.status !== 'missing') return undefined;
  const cells = lineOf(table, cell);
  const at = cells.findLastIndex(({ span }) => span !== undefined);
  const last = cells[at]?.span;
  const line = last && rowAt(report.tree, last.start);
  if (!last || line?.layout !== 'tab-rows') return undefined;
  const distance = cells.indexOf(cell) - at;
  const from = line.cells.find(({ start, end }) => start === last.start && end === last.end);
  const place = line.cells.find(({ column, text }) => text === '' && column === (from?.column ?? 0) + distance);
  return from && distance > 0 && place ? { start: place.start, end: place.end } : undefined;
}

/** The cells that stand on one line of the form with this one. */
export function lineOf({ spec, rows, allCells }: Table, { row }: ReportCell): readonly ReportCell[] {
  if (spec.orientation !== 'down') return allCells;
  return rows.find((each) => each.spec === row)?.cells ?? [];
}
