import type { RowSpec, TableSpec } from '../../form/index.ts';
import type { LayoutId, Row } from '../../syntax/tree.ts';
import { alignColumns } from './align-columns.ts';
import { bindByOrder } from './bind-by-order.ts';
import type { Bound, BoundRow, Stranger } from './bound.ts';
import type { LabelFindings, Mark } from './find-labels.ts';
import { type PlacedRow, placeCells } from './place-cells.ts';
import type { Run } from './runs.ts';
import { spreadStart } from './spread-start.ts';
import type { Token } from './token.ts';

/** Gives each row of the form the run of values that its label names. */
export function bindDown(table: TableSpec, labels: LabelFindings, runs: readonly Run[], rows: readonly Row[]): Bound {
  const byOrder = isDisplaced(runs) ? bindByOrder(table, labels, runs, rows) : undefined;
  if (byOrder) return { rows: byOrder, strangers: [] };
  const shown = gridStart(runs, rows) ?? spreadStart(runs, (run) => gridColumns(run, rows));
  const headed = shown === undefined ? headStart(table, labels, rows) : undefined;
  const isHeaded = headed?.isFollowed === true;
  const grid: Grid = { start: shown ?? headed?.start, isHeaded, lines: completeLines(runs, rows) };
  const claimed = new Map<RowSpec, BoundRow>();
  const strangers: Stranger[] = [];
  for (const run of withPaddedLabels(runs)) {
    const spec = rowOf(run.mark);
    if (!spec || !run.mark) {
      if (run.values > 0 && !isLoneNumber(run))
        strangers.push(stranger('unknown', run, run.stranger ? [run.stranger] : []));
    } else if (claimed.has(spec)) strangers.push(stranger('duplicate', run, tokensOf(run.mark), spec));
    else claimed.set(spec, { spec, mark: run.mark, confidence: 'label', ...place(run, spec, rows, grid) });
  }
  for (const mark of labels.marks) {
    const spec = rowOf(mark);
    if (spec && !claimed.has(spec)) claimed.set(spec, { spec, mark, confidence: 'label', ...emptyRow(spec) });
  }
  return { rows: [...claimed.values()], strangers };
}

/** A label padded with empty cells, whose figures stand in the next row of the text, has these figures. */
function withPaddedLabels(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ values }) => values === 0)) return runs;
  return runs.flatMap((run, i) => {
    const above = runs[i - 1];
    const below = runs[i + 1];
    if (above && isPadded(above, run)) return [{ ...run, mark: above.mark }];
    return below && isPadded(run, below) ? [] : [run];
  });
}

function isPadded(label: Run, figures: Run): boolean {
  const count = rowOf(label.mark)?.columns.length;
  return label.values === 0 && count === figures.values && count > 1 && !figures.mark && !figures.stranger;
}

/** A number on a line of its own between the rows is the number of a page, or a cell that fell out of its row. */
function isLoneNumber({ tokens, stranger: label }: Run): boolean {
  return tokens.length === 1 && !label && tokens[0]?.inRecord === false;
}

/** The row of the form that a mark names; undefined for a group, a column or nothing. */
export function rowOf(mark: Mark | undefined): RowSpec | undefined {
  return mark?.entry.role.kind === 'row' ? mark.entry.role.row : undefined;
}

/** Values without a label before them, or far too many behind one: labels and values were torn apart. */
function isDisplaced(runs: readonly Run[]): boolean {
  return runs.some((run) => {
    if (run.tokens[0]?.inRecord) return false;
    const spec = rowOf(run.mark);
    return !spec || run.values >= 2 * spec.columns.length;
  });
}

/** Grid column in which the values begin, as most of the complete rows show it. */
function gridStart(runs: readonly Run[], rows: readonly Row[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { tokens, values, mark } of runs) {
    const first = tokens.find(({ kind }) => kind === 'value');
    if (!first || !isGrid(layoutOf(rows, first.row)) || values !== rowOf(mark)?.columns.length) continue;
    votes.set(first.cell.column, (votes.get(first.cell.column) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Grid column of the first head, where the heads of all columns stand in their order in the grid. */
function headStart(table: TableSpec, labels: LabelFindings, rows: readonly Row[]): HeadStart | undefined {
  const [{ columns } = { columns: [] }] = table.blocks[0]?.rows ?? [];
  const heads = columns.map((column) => {
    const mark = labels.marks.find(({ entry: { role } }) => role.kind === 'column' && role.column === column);
    const token = mark?.pieces[0]?.token;
    return token && isGrid(layoutOf(rows, token.row)) ? token : undefined;
  });
  const start = heads[0]?.cell.column;
  if (start === undefined || !heads.every((head, i) => head?.cell.column === start + i)) return undefined;
  const behind = start + columns.length;
  const isFollowed = heads.some((head) =>
    rows[head?.row ?? -1]?.cells.some(({ column, text }) => column === behind && text !== ''),
  );
  return { start, isFollowed: isFollowed && table.blocks.length === 1 };
}

interface HeadStart {
  readonly start: number;
  /** 备注 or the like stands behind the last one. */
  readonly isFollowed: boolean;
}

/** How many columns the row of a run has; 0 where it stands in no grid. */
function gridColumns({ mark, tokens: [first] }: Run, rows: readonly Row[]): number {
  return first && isGrid(layoutOf(rows, first.row)) ? (rowOf(mark)?.columns.length ?? 0) : 0;
}

function isGrid(layout: LayoutId): boolean {
  return layout === 'tab-rows' || layout === 'pipe-table' || layout === 'html-table';
}

/** What the complete rows of a table show of its columns. */
interface Grid {
  readonly start: number | undefined;
  /** Whether only the heads show where the values begin. */
  readonly isHeaded: boolean;
  /** Complete rows whose columns are held by blanks. */
  readonly lines: readonly (readonly Token[])[];
}

function completeLines(runs: readonly Run[], rows: readonly Row[]): Grid['lines'] {
  const whole = runs.filter(({ values, tokens: [first], mark }) => {
    return first && values === rowOf(mark)?.columns.length && layoutOf(rows, first.row) === 'space-columns';
  });
  return whole.map(({ tokens }) => tokens);
}

function place(run: Run, spec: RowSpec, rows: readonly Row[], { start, isHeaded, lines }: Grid): PlacedRow {
  const count = spec.columns.length;
  const stuck = figuresBehind(run.mark);
  // Its first figures stand in the cell of the label, so that the others are none of those that they seem to be.
  if (stuck > 1 || (stuck === 1 && run.values < count)) return emptyRow(spec);
  const row = run.tokens[0]?.row ?? 0;
  const layout = layoutOf(rows, row);
  if (layout === 'space-columns' && run.values > 0 && run.values < count) {
    const model = nearestLine(lines, row, count);
    const aligned = model && alignColumns(run.tokens, model);
    if (aligned) return aligned;
  }
  return placeCells(run.tokens, count, layout, isGrid(layout) ? start : undefined, isHeaded);
}

/** How many figures stand behind the label, parted from it by blanks, in its own cell. */
function figuresBehind(mark: Mark | undefined): number {
  const last = mark?.pieces.at(-1);
  return last?.token.cell.text.slice(last.from).match(FIGURES)?.length ?? 0;
}

const FIGURES = /(?<=\s)[\d０-９]+(?![\d０-９.．、)）年])/g;

/** The columns shift from page to page, so that the nearest complete row is the model. */
function nearestLine(lines: Grid['lines'], row: number, count: number): readonly Token[] | undefined {
  const distance = ([first]: readonly Token[]): number => Math.abs((first?.row ?? 0) - row);
  const models = lines.filter((line) => line.length === count);
  return models.reduce<readonly Token[] | undefined>(
    (best, line) => (!best || distance(line) < distance(best) ? line : best),
    undefined,
  );
}

function layoutOf(rows: readonly Row[], index: number): LayoutId {
  return rows[index]?.layout ?? 'cell-paragraphs';
}

function emptyRow({ columns }: RowSpec): PlacedRow {
  return { cells: columns.map(() => undefined), found: 0 };
}

function tokensOf({ pieces }: Mark): readonly Token[] {
  return pieces.map(({ token }) => token);
}

function stranger(reason: Stranger['reason'], { tokens }: Run, label: Stranger['label'], spec?: RowSpec): Stranger {
  return { reason, tokens: tokens.filter(({ kind }) => kind === 'value'), label, spec };
}
