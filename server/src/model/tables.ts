import { addressOf, type RowSpec, rowsOf, type TableSpec } from '../form/index.ts';
import { sourceSpan } from '../syntax/source-span.ts';
import type { LayoutId, Row, SyntaxTree } from '../syntax/tree.ts';
import { coverAll, type Span } from '../text/span.ts';
import { type BoundRow, bindTable, type Mark, type Stranger } from './bind/index.ts';
import { readValue } from './cell-value.ts';
import { chooseForm } from './choose-form.ts';
import { isUnreadable } from './glued-text.ts';
import { locateTables, type TablePlace } from './locate-tables.ts';
import type { FoundLabel, LabelPiece, ReportCell, Section, StrangerRow, Table, TableRow } from './report.ts';

/** Reads the standard tables of the text, in the order of the form. */
export function readTables(tree: SyntaxTree, sections: readonly Section[], year: number | null): readonly Table[] {
  return locateTables(tree, sections).map((place) => readTable(tree, place, chooseForm(tree.rows, place, year)));
}

function readTable(tree: SyntaxTree, place: TablePlace, spec: TableSpec): Table {
  const { first, end } = place;
  const own = tree.rows.slice(first, end);
  const base = { id: spec.id, spec, first, end, layout: layoutOf(own), span: coverAll(own) ?? { start: 0, end: 0 } };
  const bound = bindTable(spec, tree.rows, first, end);
  if (isUnreadable(own, bound.rows)) {
    return {
      ...base,
      unreadable: true,
      rows: [],
      strangers: [],
      ghosts: [],
      heads: [],
      groups: [],
      cells: missingCells(spec),
    };
  }
  const rows = bound.rows.map((row) => toRow(tree, spec, row));
  const found = bound.labels.marks.map((mark) => toLabel(tree, mark));
  const cells = missingCells(spec);
  for (const row of rows) for (const cell of row.cells) cells.set(cell.address, cell);
  return {
    ...base,
    unreadable: false,
    rows: inTextOrder(rows),
    strangers: bound.strangers.flatMap((stranger) => toStranger(tree, stranger)),
    ghosts: ghostsIn(own, rows),
    heads: found.filter(({ role: { kind } }) => kind === 'head' || kind === 'column'),
    groups: found.filter(({ role: { kind } }) => kind === 'group'),
    cells,
  };
}

/** The layout of most rows that hold more than one cell; one cell a paragraph where there are none. */
function layoutOf(rows: readonly Row[]): LayoutId {
  const votes = new Map<LayoutId, number>();
  for (const { layout, cells } of rows) {
    if (layout !== 'cell-paragraphs' && cells.length > 1) votes.set(layout, (votes.get(layout) ?? 0) + cells.length);
  }
  const single = rows.filter(({ cells }) => cells.length === 1).length;
  const [layout, weight] = [...votes].sort(([, a], [, b]) => b - a)[0] ?? ['cell-paragraphs', 0];
  return weight >= single ? layout : 'cell-paragraphs';
}

function missingCells(spec: TableSpec): Map<string, ReportCell> {
  const cells = new Map<string, ReportCell>();
  for (const row of rowsOf(spec))
    for (const column of row.columns) {
      const cell = missing(spec, row, column);
      cells.set(cell.address, cell);
    }
  return cells;
}

function missing(spec: TableSpec, row: RowSpec, column: RowSpec['columns'][number]): ReportCell {
  const address = addressOf(spec.id, row.id, column.id);
  return {
    address,
    table: spec.id,
    row,
    column,
    status: 'missing',
    raw: '',
    span: undefined,
    value: undefined,
    flaws: [],
    confidence: 'none',
  };
}

function toRow(tree: SyntaxTree, table: TableSpec, { spec, mark, cells, found, confidence }: BoundRow): TableRow {
  const label = mark && toLabel(tree, mark);
  const read = spec.columns.map((column, i): ReportCell => {
    const empty = missing(table, spec, column);
    const token = cells[i];
    if (!token) return empty;
    const { start, end, text } = token.cell;
    return { ...empty, raw: text, span: { start, end }, confidence, ...readValue(text, column.kind) };
  });
  const spans = read.flatMap(({ span }) => (span ? [span] : []));
  const cover = coverAll(label ? [label, ...spans] : spans) ?? { start: 0, end: 0 };
  return { ...cover, spec, label, cells: read, found };
}

function toLabel(tree: SyntaxTree, { entry, match, pieces }: Mark): FoundLabel {
  const found = pieces.map(({ token: { cell, row }, from, to }): LabelPiece => {
    return { ...sourceSpan(tree.text, cell, from, to), text: cell.text.slice(from, to), row, cell, from };
  });
  const cover = coverAll(found) ?? { start: 0, end: 0 };
  return { ...cover, role: entry.role, label: entry.label, match, pieces: found };
}

function toStranger(tree: SyntaxTree, { reason, tokens, label, spec }: Stranger): readonly StrangerRow[] {
  const span = coverAll([...label, ...tokens].map(({ cell }) => cell));
  const name = label.map(({ cell }) => cell.text).join('');
  return span ? [{ ...span, reason, spec, text: name || tree.text.slice(span.start, span.end) }] : [];
}

/** Empty rows between rows of the table; those before its first and after its last row only pad it. */
function ghostsIn(own: readonly Row[], rows: readonly Span[]): readonly Row[] {
  const start = Math.min(...rows.map((row) => row.start));
  const end = Math.max(...rows.map((row) => row.end));
  return own.filter(
    (row) => row.cells.length > 1 && start < row.start && row.end < end && row.cells.every(({ text }) => text === ''),
  );
}

function inTextOrder(rows: readonly TableRow[]): readonly TableRow[] {
  return [...rows].sort((a, b) => a.start - b.start);
}
