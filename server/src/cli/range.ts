import type { LineColumn, LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** A range as in LSP: lines and UTF-16 units from 0. */
export interface Range {
  readonly start: LineColumn;
  readonly end: LineColumn;
}

export function toRange(index: LineIndex, { start, end }: Span): Range {
  return { start: index.position(start), end: index.position(end) };
}
