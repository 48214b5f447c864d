import type { Span } from '../../text/span.ts';
import type { Cell } from '../tree.ts';

/** Reads a line that is one cell, or a line of running text: nothing in it parts cells. */
export function readParagraph(text: string, { start, end }: Span): readonly Cell[] {
  return [{ start, end, text: text.slice(start, end), column: 0 }];
}
