import { type RowSpec, rowsOf, type TableSpec } from '../form/index.ts';
import { isTabular, type LayoutId, type Row, type SyntaxTree } from '../syntax/tree.ts';
import { coverAll, type Span } from '../text/span.ts';
import { bindTable, type Stranger } from './bind/index.ts';
import { chooseForm } from './choose-form.ts';
import { isUnreadable } from './glued-text.ts';
import { locateTables, type TablePlace } from './locate-tables.ts';
import { missingCells } from './missing-cells.ts';
import type { ReportCell, Section, StrangerRow, Table, TableRow } from './report.ts';
import { TableCells } from './table-cells.ts';
import { toLabel, toRow } from './table-row.ts';

/** Reads the standard tables of the text, in the order of the form. */
export function readTables(tree: SyntaxTree, sections: readonly Section[], year: number | null): readonly Table[] {
  return locateTables(tree, sections)
    .map((place) => readTable(tree, place, chooseForm(tree.rows, place, year)))
    .filter(isTable);
}

const FEWEST_SIDE_BY_SIDE = 5;

/** Text that only names a few rows, such as the sub-headings of a section, is no table. */
function isTable({ spec, unreadable, rows, heads }: Table): boolean {
  const figures = rows.reduce((count, { found }) => count + found, 0);
  if (unreadable) return true;
  if (spec.orientation === 'across') return Math.max(figures, heads.length) >= FEWEST_SIDE_BY_SIDE;
  return figures > 0 || rows.length * 2 > rowsOf(spec).length;
}

function readTable(tree: SyntaxTree, place: TablePlace, spec: TableSpec): Table {
  const { first, end } = place;
  const own = tree.rows.slice(first, end);
  const bound = bindTable(spec, tree.rows, first, end);
  const unreadable = isUnreadable(own, bound.rows);
  const missing = missingCells(spec);
  const labels = new Map(bound.labels.marks.map((mark) => [mark, toLabel(tree, mark)] as const));
  const found = unreadable ? [] : [...labels.values()];
  const rows = (unreadable ? [] : bound.rows).map((row) =>
    toRow(row, row.mark && labels.get(row.mark), missing.get(row.spec) ?? []),
  );
  const allCells = collect(missing, rows);
  return {
    id: spec.id,
    spec,
    first,
    end,
    layout: layoutOf(own),
    span: spanOf(own),
    unreadable,
    rows: [...rows].sort((a, b) => a.start - b.start),
    strangers: unreadable ? [] : bound.strangers.flatMap((stranger) => toStranger(tree, stranger)),
    ghosts: ghostsIn(own, rows),
    heads: found.filter(({ role: { kind } }) => kind === 'head' || kind === 'column'),
    groups: found.filter(({ role: { kind } }) => kind === 'group'),
    allCells,
    cells: new TableCells(spec, allCells),
  };
}

/** A cell for every address of the table in the order of the form, with what was read there. */
function collect(
  missing: ReadonlyMap<RowSpec, readonly ReportCell[]>,
  rows: readonly TableRow[],
): readonly ReportCell[] {
  const read = new Map(rows.map((row) => [row.spec, row.cells] as const));
  const cells: ReportCell[] = [];
  for (const [spec, none] of missing) for (const cell of read.get(spec) ?? none) cells.push(cell);
  return cells;
}

function spanOf(rows: readonly Row[]): Span {
  const [first] = rows;
  return first
    ? { start: first.start, end: rows.reduce((most, { end }) => Math.max(most, end), 0) }
    : { start: 0, end: 0 };
}

/** The layout of most rows that hold more than one cell; one cell a paragraph where there are none. */
function layoutOf(rows: readonly Row[]): LayoutId {
  const votes = new Map<LayoutId, number>();
  for (const { layout, cells } of rows) {
    const isSure = layout === 'bar-lines' || (layout !== 'cell-paragraphs' && cells.length > 1);
    if (isSure) votes.set(layout, (votes.get(layout) ?? 0) + cells.length);
  }
  const single = rows.filter(({ layout, cells }) => cells.length === 1 && layout !== 'bar-lines').length;
  const [layout, weight] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? ['cell-paragraphs', 0];
  return weight >= single ? layout : 'cell-paragraphs';
}

function toStranger(tree: SyntaxTree, { reason, tokens, label, spec }: Stranger): readonly StrangerRow[] {
  const name = coverAll(label.map(({ cell: { start, end } }) => ({ start, end })));
  const span = coverAll([...label, ...tokens].map(({ cell: { start, end } }) => ({ start, end })));
  const text = label.map(({ cell }) => cell.text).join('') || (span ? tree.text.slice(span.start, span.end) : '');
  return span
    ? [{ ...span, reason, spec, label: name, text, found: tokens.filter(({ kind }) => kind === 'value').length }]
    : [];
}

/** Empty rows between rows of the table; those before its first and after its last row only pad it. */
function ghostsIn(own: readonly Row[], rows: readonly Span[]): readonly Row[] {
  const start = rows.reduce((least, row) => Math.min(least, row.start), Number.POSITIVE_INFINITY);
  const end = rows.reduce((most, row) => Math.max(most, row.end), 0);
  return own.filter(
    (row) =>
      isTabular(row) &&
      row.cells.length > 1 &&
      start < row.start &&
      row.end < end &&
      row.cells.every(({ text }) => text === ''),
  );
}
