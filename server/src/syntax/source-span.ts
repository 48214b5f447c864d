import type { Span } from '../text/span.ts';
import type { Cell } from './tree.ts';

/** Where a part of the decoded text of a cell stands in the source. The whole cell where that cannot be told. */
export function sourceSpan(source: string, { start, end, text, pieces }: Cell, from: number, to: number): Span {
  if (from === 0 && to === text.length) return { start, end };
  if (pieces) {
    const last = offsetAt(pieces, Math.max(from, to - 1));
    return { start: offsetAt(pieces, from), end: to > from ? endOfUnit(source, last) : offsetAt(pieces, from) };
  }
  const at = end - start === text.length ? 0 : source.slice(start, end).indexOf(text.slice(from, to)) - from;
  return at + from < 0 ? { start, end } : { start: start + at + from, end: start + at + to };
}

function offsetAt(pieces: NonNullable<Cell['pieces']>, offset: number): number {
  const piece = pieces.findLast(({ at }) => at <= offset);
  return piece ? piece.start + offset - piece.at : 0;
}

const LONGEST_ENTITY = 12;

/** An entity such as `&nbsp;` is one unit of the decoded text. */
function endOfUnit(source: string, at: number): number {
  if (source[at] !== '&') return at + 1;
  const close = source.slice(at, at + LONGEST_ENTITY).indexOf(';');
  return close < 0 ? at + 1 : at + close + 1;
}
