import type { Cell, Row, SyntaxTree } from '../syntax/tree.ts';
import { trimSpan } from '../text/blank.ts';
import { type Passage, passageOf } from '../text/passage.ts';
import type { Span } from '../text/span.ts';

/** Running text that belongs together, though a page may break it into lines. */
export interface Paragraph extends Span, Passage {
  /** Without line ends; decoded where it comes from HTML. */
  readonly text: string;
  /** Where a part of its text stands in the source. */
  spanOf(from: number, to: number): Span;
}

/** Whether a row begins with the numeral of an item, such as （一）. Such a row begins a paragraph. */
export const ITEM_NUMERAL = /^(#{1,6}\s*|\*{1,3})?[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）]/;

/** The paragraphs that the rows make, in order. A line that fills the page goes on in the next one, also on the next page. */
export function paragraphsOf(tree: SyntaxTree, rows: readonly Row[]): readonly Paragraph[] {
  const paragraphs: Line[][] = [];
  let before: Line | undefined;
  for (const row of rows) {
    const line = readLine(tree.text, row);
    const open = paragraphs.at(-1);
    if (open && before && open.length < MOST_LINES && goesOn(tree, before, line)) open.push(line);
    else paragraphs.push([line]);
    before = line;
  }
  return paragraphs.map(join);
}

/** One row, with where its characters stand in the source. */
interface Line extends Span {
  readonly row: Row;
  readonly text: string;
  /** The cell that it was decoded from, where it does not stand in the source as it is. */
  readonly cell: Cell | undefined;
}

function readLine(source: string, row: Row): Line {
  const [cell] = row.cells;
  const { start, end } = trimSpan(source, row.start, row.end);
  if (cell?.pieces && row.cells.length === 1) return { row, start, end, text: cell.text, cell };
  const isCell = cell !== undefined && !cell.pieces && cell.start === start && cell.end === end;
  return { row, start, end, text: isCell ? cell.text : source.slice(start, end), cell: undefined };
}

function offsetIn({ start, cell }: Line, at: number): number {
  return cell ? sourceOffset(cell, at) : start + at;
}

function sourceOffset({ text, pieces = [], end }: Cell, at: number): number {
  const piece = at < text.length ? pieces.findLast((each) => each.at <= at) : undefined;
  return piece ? Math.min(end, piece.start + (at - piece.at)) : end;
}

const SHORTEST_FULL_LINE = 24;
// Where nothing ever stops, paragraphs are not made ever longer.
const MOST_LINES = 200;
const STOP = /[。．.；;：:！!？?”）)|]$/;

function goesOn(tree: SyntaxTree, before: Line, line: Line): boolean {
  if (before.text.length < SHORTEST_FULL_LINE || STOP.test(before.text) || ITEM_NUMERAL.test(line.text)) return false;
  if (before.row.layout === 'html-table' || before.row.cells[0]?.pieces) return false;
  return before.row.block === line.row.block || hasPageMark(tree, before.end, line.start);
}

/** The marks are in order, and there may be thousands of them. */
function hasPageMark({ pageMarks }: SyntaxTree, from: number, to: number): boolean {
  let low = 0;
  let high = pageMarks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pageMarks[middle]?.start ?? to) < from) low = middle + 1;
    else high = middle;
  }
  return (pageMarks[low]?.start ?? to) < to;
}

function join(lines: readonly Line[]): Paragraph {
  let whole = '';
  for (const line of lines) whole += line.text;
  const { text, found } = passageOf(whole);
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const spanOf = (from: number, to: number): Span => {
    const first = offsetOf(lines, from);
    // A part that ends with a line does not reach into the next one.
    return { start: first, end: to >= text.length ? end : Math.max(first, offsetOf(lines, to - 1) + 1) };
  };
  return { text, found, start, end, spanOf };
}

/** Where a character of the joined lines stands in the source. */
function offsetOf(lines: readonly Line[], at: number): number {
  let from = 0;
  let i = 0;
  for (; i < lines.length - 1 && at >= from + (lines[i]?.text.length ?? 0); i++) from += lines[i]?.text.length ?? 0;
  const line = lines[i];
  return line ? offsetIn(line, at - from) : 0;
}
