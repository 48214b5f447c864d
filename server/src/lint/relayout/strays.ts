import type { Report, Table } from '../../model/report.ts';
import type { Cell, Row } from '../../syntax/tree.ts';
import type { Sketch } from '../../syntax/writers/index.ts';
import { withoutBlanks } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import type { Words } from './own-words.ts';

/** Where a table stands among the rows of the tree, and what stands between its rows that the sketch of it has not. */
export interface Extent {
  /** From `first` up to, not including, `end`; blank rows at both ends are part of the table. */
  readonly first: number;
  readonly end: number;
  /** Repetitions of a label, or of the figure of a merged cell, are none. */
  readonly strays: readonly Cell[];
}

/** The extent of a table of which the sketch was made. */
export function extentOf({ tree }: Report, table: Table, words: Words, sketch: Sketch): Extent {
  const kept = keptCells(table, words, sketch);
  const own = tree.rows.slice(table.first, table.end);
  const isKept = (row: Row): boolean => row.cells.some((cell) => kept.has(cell));
  let first = own.findIndex(isKept);
  let end = own.findLastIndex(isKept) + 1;
  const others = own.slice(Math.max(first, 0), end).filter((row) => row.cells.some((cell) => isOther(cell, kept)));
  const texts = others.length > 0 ? textsOf(sketch) : NO_TEXTS;
  const strays = others.flatMap((row) => straysIn(row, kept, texts));
  while (first > 0 && isBlank(own[first - 1])) first--;
  while (end < own.length && isBlank(own[end])) end++;
  return { first: table.first + Math.max(first, 0), end: table.first + end, strays };
}

/** The cells that hold a figure of the table, or nothing but labels that the sketch has. */
function keptCells({ allCells }: Table, { all }: Words, sketch: Sketch): ReadonlySet<Span> {
  const written = new Set<string>();
  for (const row of sketch) for (const { text, isValue } of row) if (!isValue) written.add(text);
  const kept = new Set<Span>();
  for (const { span } of allCells) if (span) kept.add(span);
  for (const { label } of all) for (const { cell } of label.pieces) kept.add(cell);
  for (const { label, text } of all) if (!written.has(text)) for (const { cell } of label.pieces) kept.delete(cell);
  return kept;
}

const NO_TEXTS: ReadonlySet<string> = new Set();

function textsOf(sketch: Sketch): ReadonlySet<string> {
  return new Set(sketch.flatMap((row) => row.map(({ text }) => withoutBlanks(text))));
}

function isOther(cell: Cell, kept: ReadonlySet<Span>): boolean {
  return cell.text !== '' && !kept.has(cell);
}

function straysIn({ cells }: Row, kept: ReadonlySet<Span>, texts: ReadonlySet<string>): readonly Cell[] {
  const figures = cells.filter((cell) => kept.has(cell) && FIGURE.test(cell.text));
  const copied = figures.length === 1 ? figures[0]?.text : undefined;
  return cells.filter((cell) => {
    if (!isOther(cell, kept)) return false;
    return FIGURE.test(cell.text) ? cell.text !== copied : !texts.has(withoutBlanks(cell.text));
  });
}

const FIGURE = /^[\d０-９.,，．]+$/;

function isBlank(row: Row | undefined): boolean {
  return row?.cells.every(({ text }) => text === '') === true;
}
