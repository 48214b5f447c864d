import { type RowSpec, rowsOf } from '../../../form/index.ts';
import type { LabelPiece, Report, Table, TableRow } from '../../../model/report.ts';
import { type Cell, isTabular, type Row } from '../../../syntax/tree.ts';

/** A complete row of the table that shows how a row of its kind is written in this text. */
export interface Template {
  readonly spec: RowSpec;
  /** Its rows in the tree, in order: one, except where each cell has a paragraph of its own. */
  readonly rows: readonly Row[];
  readonly label: LabelPiece;
  readonly cells: readonly Cell[];
}

/** The nearest row with as many groups round it and as many figures; undefined where none is complete and in one piece. */
export function templateFor(report: Report, table: Table, spec: RowSpec): Template | undefined {
  const specs = rowsOf(table.spec);
  const away = (row: TableRow): number => Math.abs(specs.indexOf(row.spec) - specs.indexOf(spec));
  const alike = table.rows
    .filter((row) => row.spec.groups.length === spec.groups.length && row.spec.columns.length === spec.columns.length)
    .sort((a, b) => away(a) - away(b));
  for (const row of alike) {
    const template = toTemplate(report, table, row);
    if (template) return template;
  }
  return undefined;
}

function toTemplate({ tree }: Report, { end }: Table, row: TableRow): Template | undefined {
  const [label, another] = row.label?.pieces ?? [];
  const first = tree.rows[label?.row ?? -1];
  if (!label || another || !first || row.found !== row.cells.length) return undefined;
  if (row.cells.some(({ confidence }) => confidence !== 'label')) return undefined;
  const size = isTabular(first) ? 1 : row.cells.length + 1;
  const rows = tree.rows.slice(label.row, Math.min(end, label.row + size));
  const all = rows.flatMap(({ cells }) => cells);
  const cells = row.cells.flatMap(
    ({ span }) => all.find(({ start, end }) => start === span?.start && end === span.end) ?? [],
  );
  return cells.length === row.cells.length ? { spec: row.spec, rows, label, cells } : undefined;
}
