import type { Span } from '../text/span.ts';
import { touches } from '../text/span.ts';
import type { FoundLabel, Report, ReportCell, Section, Table } from './report.ts';

/** Something of the form that stands at a place of the text. */
export type Place = Span &
  (
    | { readonly kind: 'cell'; readonly cell: ReportCell }
    | { readonly kind: 'label'; readonly label: FoundLabel; readonly table: Table }
    | { readonly kind: 'heading'; readonly section: Section }
  );

/**
 * What stands at an offset: a cell, a label (the span is that of the piece that is there) or the heading of a section. What
 * holds the character behind the offset comes before what ends at it; undefined where nothing of the form stands.
 */
export function placeAt(report: Report, offset: number): Place | undefined {
  let before: Place | undefined;
  for (const place of placesAt(report, offset)) {
    if (offset < place.end || place.start === place.end) return place;
    before ??= place;
  }
  return before;
}

function* placesAt({ tables, sections }: Report, offset: number): Generator<Place> {
  for (const table of tables) {
    if (!touches(table.span, offset)) continue;
    for (const cell of table.allCells) {
      const { span } = cell;
      if (span && touches(span, offset)) yield { kind: 'cell', cell, start: span.start, end: span.end };
    }
    yield* labelsAt(table, offset);
  }
  for (const section of sections) {
    const { start, end } = section.heading;
    if (touches(section.heading, offset)) yield { kind: 'heading', section, start, end };
  }
}

function* labelsAt(table: Table, offset: number): Generator<Place> {
  for (const label of labelsOf(table)) {
    const piece = label.pieces.find((each) => touches(each, offset));
    if (piece) yield { kind: 'label', label, table, start: piece.start, end: piece.end };
  }
}

/** Every label of a table that was found: of rows, of groups, and the heads. */
export function labelsOf({ rows, groups, heads }: Table): readonly FoundLabel[] {
  return [...rows.flatMap(({ label }) => label ?? []), ...groups, ...heads];
}
