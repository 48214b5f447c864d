import { isBlankUnit } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import { endsFigure, isFigure } from '../value-text.ts';

/**
 * Splits `予以公开 3 0 0 0 0 0 3` into its label and its figures: all figures at the end that single blanks part.
 * The span itself where it does not end in a figure after a blank.
 */
export function splitFigures(text: string, span: Span): readonly Span[] {
  if (!endsFigure(text.charCodeAt(span.end - 1))) return [span];
  const figures: Span[] = [];
  let end = span.end;
  while (end > span.start) {
    const start = tokenStart(text, span.start, end);
    const token = text.slice(start, end);
    if (!isFigure(token) && !(token === NONE && isBehindFigure(text, span.start, start))) break;
    figures.push({ start, end });
    end = skipBlanksBack(text, span.start, start);
  }
  if (figures.length === 0) return [span];
  figures.reverse();
  return end > span.start ? [{ start: span.start, end }, ...figures] : figures;
}

/** Between two figures it stands for one. */
const NONE = '无';

function isBehindFigure(text: string, from: number, at: number): boolean {
  const end = skipBlanksBack(text, from, at);
  return end > from && isFigure(text.slice(tokenStart(text, from, end), end));
}

function tokenStart(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && !isBlankUnit(text.charCodeAt(at - 1))) at--;
  return at;
}

function skipBlanksBack(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlankUnit(text.charCodeAt(at - 1))) at--;
  return at;
}
