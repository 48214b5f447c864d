import type { LayoutId } from '../../syntax/tree.ts';
import type { Token } from './token.ts';

/** The cells of one row of the form, and how many the text has for it. */
export interface PlacedRow {
  /** One for each column; undefined where the text has no such cell. */
  readonly cells: readonly (Token | undefined)[];
  readonly found: number;
  /** One long string of digits stands where several figures belong: nobody can tell where one ends. */
  readonly isGlued?: boolean;
}

/**
 * Gives the cells of a run to the columns of its row, in order. Empty cells round the values are padding of merged label
 * cells unless the grid shows that they stand in a value column. Cells are never moved to make a number of them fit.
 *
 * @param start grid column of the first value column, where the rest of the table shows one
 * @param isHeaded whether the heads show it, so that cells behind the last column are another column's
 */
export function placeCells(
  tokens: readonly Token[],
  count: number,
  layout: LayoutId,
  start: number | undefined,
  isHeaded = false,
): PlacedRow {
  const from = tokens.findIndex(({ kind }) => kind === 'value');
  if (from < 0) return placeEmpty(tokens, count, layout, start);
  const to = tokens.findLastIndex(({ kind }) => kind === 'value') + 1;
  const core = tokens.slice(from, to);
  if (core.length === count) return { cells: core, found: count };
  const isBehindBlank = from > 0 && (tokens.length === count || (tokens[from]?.cell.column ?? 0) > (start ?? Infinity));
  if (!isBehindBlank && isGlued(core, count)) return { cells: pad([], count), found: 0, isGlued: true };
  if (layout === 'bar-lines') return placeListed(tokens, count, to);
  const onGrid = start === undefined ? undefined : gridCells(tokens, start, count);
  if (core.length > count) return isHeaded && onGrid ? { cells: onGrid, found: count } : tooMany(core, count);
  if (onGrid && fitsGrid(onGrid, core, layout)) return { cells: onGrid, found: count };
  const rest = layout === 'tab-rows' ? [] : tokens.slice(-count);
  // An empty cell left of the columns is that of a label: a row that lost a cell has one cell less, not a blank one.
  const isInColumns = start === undefined || (rest[0]?.cell.column ?? start) >= start;
  const isLast = tokens.length === count || from >= tokens.length - count;
  if (rest.length === count && isInColumns && isLast) return { cells: rest, found: count };
  return { cells: pad(core, count), found: core.length };
}

const FEWEST_GLUED = 3;

/** Behind a blank cell in a column of figures nothing is glued, as it would begin in the first one. */
function isGlued(core: readonly Token[], count: number): boolean {
  const [only, ...more] = core;
  const digits = /^[\d０-９]+$/.exec(only?.cell.text ?? '')?.[0].length ?? 0;
  return more.length === 0 && count >= FEWEST_GLUED && digits >= Math.min(count, 7);
}

/** Cells one below the other, the first one behind its label: what pads the row to the width of its table comes last. */
function placeListed(tokens: readonly Token[], count: number, to: number): PlacedRow {
  if (to > count) return tooMany(tokens.slice(0, to), count);
  if (tokens.length < count) return { cells: pad(tokens.slice(0, to), count), found: to };
  return { cells: tokens.slice(0, count), found: count };
}

/** A row with no value at all: blank cells where the grid has room for them. */
function placeEmpty(tokens: readonly Token[], count: number, layout: LayoutId, start: number | undefined): PlacedRow {
  if (tokens.length < count) return { cells: pad([], count), found: 0 };
  if (layout === 'bar-lines') return { cells: tokens.slice(0, count), found: count };
  const onGrid = start === undefined ? undefined : gridCells(tokens, start, count);
  return { cells: onGrid ?? tokens.slice(tokens.length - count), found: count };
}

/**
 * As many values as columns with padding between them are those values, and copies of one value are that value: some
 * converters repeat a merged cell in every column that it spans. Of anything else nobody knows which is surplus.
 */
function tooMany(core: readonly Token[], count: number): PlacedRow {
  const values = core.filter(({ kind }) => kind === 'value');
  if (values.length === count) return { cells: values, found: count };
  const [first] = values;
  const isCopied = count === 1 && first?.inRecord === true && values.every(({ cell }) => cell.text === first.cell.text);
  return isCopied ? { cells: [first], found: 1 } : { cells: pad([], count), found: core.length };
}

function gridCells(tokens: readonly Token[], start: number, count: number): readonly Token[] | undefined {
  const cells = tokens.filter(({ cell: { column } }) => start <= column && column < start + count);
  return cells.length === count ? cells : undefined;
}

/**
 * Every value lies on the grid. Tab rows are padded at their end, so there the last column must hold a value, or the first
 * one none: a row that lost a cell has moved to the left, and has no blank there.
 */
function fitsGrid(cells: readonly Token[], core: readonly Token[], layout: LayoutId): boolean {
  const values = core.filter(({ kind }) => kind === 'value');
  if (values.some((token) => !cells.includes(token))) return false;
  return layout !== 'tab-rows' || cells.at(-1)?.kind === 'value' || cells[0]?.kind !== 'value';
}

function pad(cells: readonly Token[], count: number): readonly (Token | undefined)[] {
  return Array.from({ length: count }, (_, i) => cells[i]);
}
