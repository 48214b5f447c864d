import type { SectionId } from '../form/index.ts';
import type { Row } from '../syntax/tree.ts';
import { passageOf } from '../text/passage.ts';
import { oncePer } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Report, Section } from './report.ts';

/** A paragraph of running text, and where in the report it stands. */
export interface ProseParagraph extends Paragraph {
  /** Undefined before the first section. */
  readonly section: SectionId | undefined;
}

/**
 * The running text of a report in its order: all paragraphs that stand in no table and are no heading of a section; what
 * stands on the line of a heading, behind it, is a paragraph as well. Read once for a report: many rules ask.
 */
export const proseOf = oncePer((report: Report): readonly ProseParagraph[] => {
  const { sections, tree } = report;
  const end = sections[0]?.headingRow ?? tree.rows.length;
  return [
    ...readRuns(report, { first: 0, end, id: undefined }),
    ...sections.flatMap((section) => [...besideHeading(report, section), ...readRuns(report, section)]),
  ];
});

interface Stretch {
  readonly id: SectionId | undefined;
  readonly first: number;
  readonly end: number;
}

function readRuns(report: Report, { id, first, end }: Stretch): readonly ProseParagraph[] {
  return runsBetweenTables(report, first, end).flatMap((rows) =>
    paragraphsOf(report.tree, rows).map((paragraph) => inSection(paragraph, id)),
  );
}

/** Written out key by key, as it is for every paragraph at every keystroke. */
function inSection({ text, found, start, end, spanOf }: Paragraph, section: SectionId | undefined): ProseParagraph {
  return { text, found, start, end, spanOf, section };
}

/** `六、其他需要报告的事项：无。` has its text on the line of the heading. */
function besideHeading({ tree }: Report, { id, heading, first }: Section): readonly ProseParagraph[] {
  const row = tree.rows[first - 1];
  if (!row || row.end - heading.end < SHORTEST_TEXT) return [];
  const [line] = paragraphsOf(tree, [row]);
  const at = line ? offsetBehind(line, heading.end) : -1;
  if (!line || at < 0) return [];
  const { start } = line.spanOf(at, at + 1);
  const spanOf = (from: number, to: number): Span => line.spanOf(from + at, to + at);
  return [inSection({ ...passageOf(line.text.slice(at)), start, end: line.end, spanOf }, id)];
}

const SHORTEST_TEXT = 2;

/** Where, in the text of the line, begins what stands behind the place in the source; -1 where only a stop does. */
function offsetBehind({ text, spanOf }: Paragraph, place: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(middle, middle + 1).start < place) low = middle + 1;
    else high = middle;
  }
  const lead = text.slice(low).search(/[^\s：:。．.*#_]/);
  return lead < 0 ? -1 : low + lead;
}

/** The rows from `first` up to `end` without those of tables, in runs that no table breaks. */
export function runsBetweenTables({ tree, tables }: Report, first: number, end: number): readonly (readonly Row[])[] {
  const inside = tables.filter((table) => table.first < end && first < table.end).sort((a, b) => a.first - b.first);
  const runs: (readonly Row[])[] = [];
  let from = first;
  for (const table of inside) {
    runs.push(tree.rows.slice(from, Math.max(from, table.first)));
    from = Math.max(from, table.end);
  }
  runs.push(tree.rows.slice(from, end));
  return runs;
}
