import { type RowSpec, rowsOf, type TableSpec } from '../../form/index.ts';
import type { Row } from '../../syntax/tree.ts';
import { bindDown } from './bind-down.ts';
import { bindTornHeads } from './bind-torn-heads.ts';
import type { Bound, BoundRow, Stranger } from './bound.ts';
import type { LabelFindings, Mark } from './find-labels.ts';
import { placeCells } from './place-cells.ts';
import type { Run } from './runs.ts';
import type { Token } from './token.ts';

/** Reads the table whose rows all stand side by side: one line of figures under several lines of heads. */
export function bindAcross(
  table: TableSpec,
  tokens: readonly Token[],
  labels: LabelFindings,
  runs: readonly Run[],
  rows: readonly Row[],
): Bound {
  const filled = runs.filter(({ values }) => values > 0);
  if (filled.some(isLabelledRow)) return bindDown(table, labels, filled, rows);
  const width = widthOf(rowsOf(table));
  const labelled = new Set<number>();
  for (const token of tokens) if (labels.byToken.has(token)) labelled.add(token.row);
  const lines = filled.filter((run) => isLine(run, labelled));
  if (isOneEach(lines, rowsOf(table))) {
    const figures = lines.flatMap((run) => run.tokens.filter(({ kind }) => kind === 'value'));
    return { rows: spread(table, labels, figures, width, rows, 'order'), strangers: [] };
  }
  const [line, ...more] = lines;
  if (line) return { rows: spread(table, labels, line.tokens, width, rows, 'label'), strangers: more.map(toStranger) };
  if (areHeadsBetween(tokens, labels)) {
    return { rows: spread(table, labels, bindTornHeads(table, tokens) ?? [], width, rows, 'order'), strangers: [] };
  }
  const cells = blankRecord(tokens) ?? blankList(tokens, width) ?? filled.flatMap((run) => run.tokens);
  return { rows: spread(table, labels, withoutPadding(cells, width), width, rows, 'label'), strangers: [] };
}

/** `行政复议 3 0 0 0 3`: the rows stand one below the other after all. */
function isLabelledRow({ mark, tokens: [first] }: Run): boolean {
  return (
    mark?.entry.role.kind === 'row' &&
    first?.inRecord === true &&
    mark.pieces.some(({ token }) => token.row === first.row)
  );
}

/** A row of the text with figures and without a label: in a table that was turned round, each row has a label of a column. */
function isLine({ tokens: [first], values }: Run, labelled: ReadonlySet<number>): boolean {
  return first?.inRecord === true && values > 1 && !labelled.has(first.row);
}

/** Three lines below each other, or three small tables: one for each row of the form. */
function isOneEach(lines: readonly Run[], specs: readonly RowSpec[]): boolean {
  return lines.length === specs.length && lines.every(({ values }, i) => values === specs[i]?.columns.length);
}

/** Whether heads other than those of totals stand between the figures: the reading order of the page is broken. */
function areHeadsBetween(tokens: readonly Token[], labels: LabelFindings): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'value');
  const last = tokens.findLastIndex(({ kind }) => kind === 'value');
  return tokens.slice(Math.max(first, 0), last + 1).some((token) => isHead(token) && !isTotal(token, labels));
}

function isHead({ kind, key }: Token): boolean {
  return kind === 'label' && key !== '';
}

function isTotal(token: Token, { byToken }: LabelFindings): boolean {
  return (
    byToken.get(token)?.every(({ entry: { role } }) => role.kind === 'column' && role.column.id === 'total') ?? false
  );
}

/** The last row that has nothing but empty cells: the line of figures of a table not filled in yet. */
function blankRecord(tokens: readonly Token[]): readonly Token[] | undefined {
  if (tokens.some(({ kind }) => kind === 'value')) return undefined;
  const filled = new Set(tokens.filter(({ kind }) => kind !== 'empty').map(({ row }) => row));
  const last = tokens.findLast(({ row, inRecord }) => inRecord && !filled.has(row));
  return last && tokens.filter(({ row }) => row === last.row);
}

/** Empty cells below the last head where no row holds them together: the figures of a table not filled in yet. */
function blankList(tokens: readonly Token[], width: number): readonly Token[] | undefined {
  const cells = tokens.slice(tokens.findLastIndex(({ kind }) => kind !== 'empty') + 1);
  return cells.length >= width && cells.every(({ inRecord }) => !inRecord) ? cells : undefined;
}

/** The line is the widest row of its table, so that empty cells too many before it only pad the row above, or open it. */
function withoutPadding(tokens: readonly Token[], width: number): readonly Token[] {
  const surplus = tokens.slice(0, Math.max(0, tokens.length - width));
  return surplus.every(({ kind, inRecord }) => kind === 'empty' && !inRecord) ? tokens.slice(surplus.length) : tokens;
}

function spread(
  table: TableSpec,
  labels: LabelFindings,
  tokens: readonly Token[],
  width: number,
  rows: readonly Row[],
  confidence: BoundRow['confidence'],
): readonly BoundRow[] {
  const layout = rows[tokens[0]?.row ?? -1]?.layout ?? 'cell-paragraphs';
  // No labels stand before the figures, so that the grid begins at its first column.
  const start = tokens[0]?.inRecord && tokens[0].cell.column === 0 ? 0 : undefined;
  const placed = placeCells(tokens, width, layout, layout === 'space-columns' ? undefined : start);
  const left = namedRows(table, labels);
  const isShort = left.length > 0 && tokens.length > 0 && widthOf(left) === placed.found && placed.found < width;
  let at = 0;
  return (isShort ? left : rowsOf(table)).map((spec) => {
    const cells = placed.cells.slice(at, at + spec.columns.length);
    const rest = Math.max(0, placed.found - at);
    at += spec.columns.length;
    const found = at === width ? rest : Math.min(rest, spec.columns.length);
    const isGlued = placed.isGlued ?? false;
    return { spec, mark: markOf(labels, spec.id), cells, found, isGlued, confidence };
  });
}

/** A line that has just the figures for the rows whose labels are there lacks the others as a whole, not its last cells. */
function namedRows(table: TableSpec, labels: LabelFindings): readonly RowSpec[] {
  return rowsOf(table).filter(({ id }) => markOf(labels, id));
}

function widthOf(rows: readonly RowSpec[]): number {
  return rows.reduce((sum, { columns }) => sum + columns.length, 0);
}

function markOf(labels: LabelFindings, row: string): Mark | undefined {
  return labels.marks.find(({ entry: { role } }) => role.kind === 'row' && role.row.id === row);
}

function toStranger({ tokens }: Run): Stranger {
  return { reason: 'duplicate', tokens: tokens.filter(({ kind }) => kind === 'value'), label: [], spec: undefined };
}
