import type { SyntaxTree } from '../syntax/tree.ts';
import type { HeadingCandidate } from './heading.ts';
import { readCutHeading, readHeadingRow } from './heading-row.ts';

/** A heading with its place. */
export interface PlacedHeading extends HeadingCandidate {
  /** Index of the row that it begins in. */
  readonly row: number;
  /** Index of the row after it. */
  readonly next: number;
}

const SHORTEST_HEADING = 4;

/** All rows that may be headings of sections, by their wording alone, in the order of the text. */
export function findCandidates({ text, rows }: SyntaxTree): readonly PlacedHeading[] {
  const candidates: PlacedHeading[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    if (!row || row.end - row.start < SHORTEST_HEADING) continue;
    const whole = readHeadingRow(text, row);
    const below = rows[at + 1];
    const cut = below && (!whole || whole.heading.match === 'near') ? readCutHeading(text, row, below) : undefined;
    if (cut) candidates.push(place(cut, at++, 2));
    else if (whole) candidates.push(place(whole, at, 1));
  }
  return candidates;
}

/** Key by key, since a spread costs as much as reading the heading does. */
function place({ spec, level, style, heading }: HeadingCandidate, row: number, height: number): PlacedHeading {
  return { spec, level, style, heading, row, next: row + height };
}
