import { isBlankUnit } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import { charWidth } from '../../text/width.ts';

/** A piece of a line with the display column that it begins at. */
export interface ColumnPiece extends Span {
  readonly column: number;
}

/**
 * Splits a line whose columns are held by blanks: two blanks in a row, or one full-width blank, part two cells.
 * The whole line where there is no such gap.
 */
export function splitColumns(text: string, from: number, start: number, end: number): readonly ColumnPiece[] {
  if (!hasGap(text, start, end)) return [{ start, end, column: start - from }];
  const pieces: ColumnPiece[] = [];
  let column = 0;
  let open: { readonly start: number; readonly column: number } | undefined;
  let last = start;
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isBlankUnit(unit)) {
      if (open && isGap(text, last, at)) {
        pieces.push({ start: open.start, end: last, column: open.column });
        open = undefined;
      }
      open ??= { start: at, column };
      last = at + 1;
    }
    column += charWidth(unit);
  }
  if (open) pieces.push({ start: open.start, end: last, column: open.column });
  return pieces;
}

const FULL_WIDTH_BLANK = 0x3000;

function isGap(text: string, from: number, to: number): boolean {
  return to - from >= 2 || (to > from && text.charCodeAt(from) === FULL_WIDTH_BLANK);
}

function hasGap(text: string, start: number, end: number): boolean {
  let blanks = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!isBlankUnit(unit)) blanks = 0;
    else if (++blanks === 2 || unit === FULL_WIDTH_BLANK) return true;
  }
  return false;
}
