import type { Span } from './span.ts';

/** A place in a text: line and UTF-16 unit in it, both from 0. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** The lines of one text version. A line ends at `\n`, `\r\n` or a lone `\r`, as in LSP. */
export interface LineIndex {
  /** Number of lines; an empty text has one. */
  readonly count: number;
  /** The line without its terminator; an empty span at the end of the text when there is no such line. */
  line(index: number): Span;
  /** Where the line begins, and where it ends before its terminator; the end of the text when there is no such line. */
  startOf(index: number): number;
  endOf(index: number): number;
  /** Index of the line that holds the offset. */
  lineAt(offset: number): number;
  /** Line and character of an offset; offsets outside the text are clamped. */
  position(offset: number): LineColumn;
  /** Offset of a place; characters past the end of the line are clamped to it. */
  offset(place: LineColumn): number;
}

const LF = 10;
const CR = 13;

/** Reads the line ends once; every later question costs at most a binary search. */
export function createLineIndex(text: string): LineIndex {
  const { starts, ends } = scan(text);
  const startOf = (index: number): number => starts[index] ?? text.length;
  const endOf = (index: number): number => ends[index] ?? text.length;
  const line = (index: number): Span => ({ start: startOf(index), end: endOf(index) });
  // Most offsets are asked in the order of the text.
  let last = 0;
  const lineAt = (offset: number): number => {
    if ((starts[last] ?? 0) <= offset && offset < (starts[last + 1] ?? Infinity)) return last;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    last = low;
    return low;
  };
  return {
    count: starts.length,
    line,
    startOf,
    endOf,
    lineAt,
    position(offset) {
      const clamped = Math.max(0, Math.min(offset, text.length));
      const index = lineAt(clamped);
      return { line: index, character: clamped - (starts[index] ?? 0) };
    },
    offset(place) {
      const { start, end } = line(place.line);
      return Math.min(start + Math.max(0, place.character), end);
    },
  };
}

function scan(text: string): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const nextBreak = text.includes('\r') ? nextBreakOfAnyKind : nextLineFeed;
  const starts = [0];
  const ends: number[] = [];
  for (let at = nextBreak(text, 0); at < text.length; at = nextBreak(text, starts[starts.length - 1] ?? 0)) {
    ends.push(at);
    const isPair = text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF;
    starts.push(at + (isPair ? 2 : 1));
  }
  ends.push(text.length);
  return { starts, ends };
}

function nextLineFeed(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function nextBreakOfAnyKind(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || unit === CR) return at;
  }
  return text.length;
}
