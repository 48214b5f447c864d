import type { Cell, Row } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import { type HeadingCandidate, readHeading } from './heading.ts';
import type { Heading } from './report.ts';

/**
 * Reads a row as a section heading up to `end`; undefined where it is none. Text that HTML tags cut in pieces is read as
 * one, and its spans are those of the source.
 */
export function readHeadingRow(text: string, { start, cells }: Row, end: number): HeadingCandidate | undefined {
  const [cell] = cells;
  if (!cell?.pieces || cells.length > 1) return readHeading(text, { start, end });
  const found = readHeading(cell.text, { start: 0, end: cell.text.length });
  return found && { ...found, heading: inSource(cell, found.heading) };
}

function inSource(cell: Cell, { numeral, wording, ...heading }: Heading): Heading {
  return {
    ...heading,
    ...spanInSource(cell, heading),
    numeral: numeral && { ...numeral, ...spanInSource(cell, numeral) },
    wording: { ...wording, ...spanInSource(cell, wording) },
  };
}

function spanInSource(cell: Cell, { start, end }: Span): Span {
  const from = offsetInSource(cell, start);
  return { start: from, end: end > start ? offsetInSource(cell, end - 1) + 1 : from };
}

function offsetInSource({ start, pieces = [] }: Cell, at: number): number {
  const piece = pieces.findLast((candidate) => candidate.at <= at);
  return piece ? piece.start + (at - piece.at) : start + at;
}
