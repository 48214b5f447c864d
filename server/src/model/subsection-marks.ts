import type { Cell, Row } from '../syntax/tree.ts';
import { trimSpan } from '../text/blank.ts';
import type { Span } from '../text/span.ts';

/** Where an item （一） or a point 一是 begins. */
export interface Mark {
  readonly kind: 'item' | 'point';
  /** The Chinese ordinal in it. */
  readonly numeral: string;
  readonly start: number;
  /** From `start` to the first stop after the wording. */
  readonly heading: Span;
  /** Index of its row among those that were looked at. */
  readonly row: number;
}

const ITEM = /^(#{1,6}\s*|\*{1,3})?[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）]/;
const POINT = /(?<=^|[。．；;：:，,、！!？?\s）)])([一二三四五六七八九十]{1,3})是/g;
const ITEM_STOP = /[。．；;：:]/;
const POINT_STOP = /[。．；;：:，,！!？?]/;
const LONGEST_HEADING = 60;

/** The marks of one row of running text, in order; an item only at its beginning. */
export function findMarks(text: string, row: Row, index: number): readonly Mark[] {
  const line = readLine(text, row);
  const marks: Mark[] = [];
  const item = ITEM.exec(line.text);
  if (item) {
    const at = item[1]?.length ?? 0;
    marks.push(toMark('item', item[2] ?? '', at, headingEnd(line.text, item[0].length, ITEM_STOP)));
  }
  if (line.text.includes('是')) {
    for (const match of line.text.matchAll(POINT)) {
      const end = headingEnd(line.text, match.index + match[0].length, POINT_STOP);
      marks.push(toMark('point', match[1] ?? '', match.index, end));
    }
  }
  return marks;

  function toMark(kind: Mark['kind'], numeral: string, at: number, end: number): Mark {
    const heading = trimSpan(text, line.offset(at), line.offset(end));
    return { kind, numeral, start: heading.start, heading, row: index };
  }
}

/** Where the wording ends: before its first stop, else at the first comma or the length that a heading may have. */
function headingEnd(line: string, from: number, stop: RegExp): number {
  const rest = line.slice(from, from + LONGEST_HEADING);
  const at = rest.search(stop);
  if (at >= 0) return from + at;
  if (line.length - from <= LONGEST_HEADING) return line.length;
  const comma = rest.search(/[，,\s]/);
  return from + (comma > 0 ? comma : LONGEST_HEADING / 2);
}

/** The text of a row, decoded where it comes from HTML, and where its characters stand in the source. */
interface ReadLine {
  readonly text: string;
  offset(at: number): number;
}

function readLine(source: string, row: Row): ReadLine {
  const [cell] = row.cells;
  if (cell?.pieces && row.cells.length === 1) return { text: cell.text, offset: (at) => sourceOffset(cell, at) };
  const { start, end } = trimSpan(source, row.start, row.end);
  return { text: source.slice(start, end), offset: (at) => start + at };
}

function sourceOffset({ text, pieces = [], end }: Cell, at: number): number {
  if (at >= text.length) return end;
  const piece = pieces.findLast((each) => each.at <= at);
  return Math.min(end, piece ? piece.start + (at - piece.at) : end);
}
