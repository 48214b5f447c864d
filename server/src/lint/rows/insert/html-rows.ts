import type { GroupSpec, RowSpec } from '../../../form/index.ts';
import type { FoundLabel, Report, Table } from '../../../model/report.ts';
import { type GridCell, type GridRow, htmlGrid } from '../../../syntax/html-grid.ts';
import { escapeHtml, writeCell } from '../../../syntax/writers/write-html-table.ts';
import { applyEdits, type TextEdit } from '../../../text/edit.ts';
import type { Span } from '../../../text/span.ts';
import { fileStyle } from '../../skeleton/index.ts';
import { reaching, setRowSpan } from '../row-span.ts';
import type { Insertion } from './insertion.ts';

/**
 * Rows of an HTML table: the model's `<tr>` with the new labels and without figures. The cells of the groups that the new
 * rows belong to, and any other cell that reaches past the place, span them too.
 */
export function insertHtmlRows(report: Report, insertion: Insertion): readonly TextEdit[] | undefined {
  const { text } = report;
  const { anchor, rows, template } = insertion;
  const grid = htmlGrid(text, anchor.place.start);
  const model = rowAt(htmlGrid(text, template.label.start) ?? [], template.label);
  const beside = grid?.findIndex((row) => contains(row, anchor.place)) ?? -1;
  const neighbour = grid?.[beside];
  if (!grid || !neighbour || !model) return undefined;
  const index = anchor.side === 'after' ? beside + 1 : beside;
  const opened = anchor.opened.map((group) => openCell(grid, index, insertion, group)).join('');
  const written = rows.map((row, i) => writeRow(report, model, insertion, row, i === 0 ? opened : ''));
  const separator = separatorOf(report, grid, beside);
  const at = anchor.side === 'after' ? neighbour.end : neighbour.start;
  const all = written.join(separator);
  return [
    { span: { start: at, end: at }, newText: anchor.side === 'after' ? separator + all : all + separator },
    ...anchor.moved.flatMap((label) => removeCell(grid, label)),
    ...spanEdits(report, grid, index, insertion),
  ];
}

function rowAt(grid: readonly GridRow[], place: Span): GridRow | undefined {
  return grid.find((row) => contains(row, place));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What parts the rows; a line end where tags stand between them. */
function separatorOf(report: Report, grid: readonly GridRow[], index: number): string {
  const [first, second] = index > 0 ? [grid[index - 1], grid[index]] : [grid[index], grid[index + 1]];
  const between = first && second ? report.text.slice(first.end, second.start) : '';
  return first && second && between.trim() === '' ? between : fileStyle(report).lineEnd;
}

function writeRow({ text }: Report, model: GridRow, insertion: Insertion, row: RowSpec, opened: string): string {
  const { template, table, isFlat } = insertion;
  const edits: TextEdit[] = [{ span: template.label, newText: escapeHtml(row.label.text) }];
  for (const { start, end } of template.cells) edits.push({ span: { start, end }, newText: '' });
  for (const label of table.groups.filter((group) => contains(model, group))) {
    const cell = model.cells.find((own) => contains(own.content, label));
    const group = row.groups.find((own) => isFlat && own.label.text === label.label.text) ?? row.groups.at(-1);
    if (isFlat && group) edits.push({ span: label, newText: escapeHtml(group.label.text) });
    else if (cell) edits.push({ span: { start: cell.tag.start, end: cell.end }, newText: '' });
  }
  const first = model.cells[0]?.tag.start ?? model.start;
  const shifted = edits.map(({ span: { start, end }, newText }) => ({
    span: { start: start - first, end: end - first },
    newText,
  }));
  const cells = applyEdits(text.slice(first, model.end), shifted);
  return text.slice(model.start, first) + (isFlat ? '' : opened) + cells;
}

/** The cell of a group that begins with the new rows, down to the last of its rows. */
function openCell(grid: readonly GridRow[], index: number, { table, rows }: Insertion, group: GroupSpec): string {
  const own = rows.filter(({ groups }) => groups.includes(group)).length;
  const last = lastRowOf(grid, table, group);
  return writeCell({ text: group.label.text, columns: 1, rows: own + Math.max(0, last - index + 1), isValue: false });
}

/** Index of the last row of a group that is there; -1 for none. */
function lastRowOf(grid: readonly GridRow[], { rows }: Table, group: GroupSpec): number {
  const own = rows.filter(({ spec }) => spec.groups.some(({ id }) => id === group.id));
  return Math.max(-1, ...own.map(({ label }) => (label ? grid.findIndex((row) => contains(row, label)) : -1)));
}

function removeCell(grid: readonly GridRow[], label: FoundLabel): readonly TextEdit[] {
  const cell = cellOf(grid, label);
  return cell ? [{ span: { start: cell.tag.start, end: cell.end }, newText: '' }] : [];
}

function cellOf(grid: readonly GridRow[], label: Span): GridCell | undefined {
  return rowAt(grid, label)?.cells.find(({ content }) => contains(content, label));
}

function spanEdits(
  { text }: Report,
  grid: readonly GridRow[],
  index: number,
  insertion: Insertion,
): readonly TextEdit[] {
  const { table, rows, anchor, isFlat } = insertion;
  if (isFlat) return [];
  const labels = table.groups.filter((label) => !anchor.moved.includes(label));
  const known = new Map(
    labels.flatMap((label) => (cellOf(grid, label) ? [[cellOf(grid, label), label] as const] : [])),
  );
  const edits: TextEdit[] = [];
  for (const [cell, { role }] of known) {
    if (!cell || role.kind !== 'group') continue;
    const from = grid.findIndex(({ cells }) => cells.includes(cell));
    const isOwn = rows.some(({ groups }) => groups.some(({ id }) => id === role.group.id));
    const last = lastRowOf(grid, table, role.group);
    const height = isOwn ? Math.max(index, last + 1) + rows.length - from : last - from + 1;
    const isHit = isOwn || (from < index && from + cell.rows > index);
    if (isHit && height > 0 && height !== cell.rows) edits.push(setRowSpan(text, cell, height));
  }
  const others = reaching(grid, index).filter(
    (cell) => ![...known.keys()].some((own) => own?.tag.start === cell.tag.start),
  );
  return [...edits, ...others.map((cell) => setRowSpan(text, cell, cell.rows + rows.length))];
}
