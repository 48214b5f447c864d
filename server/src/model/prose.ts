import type { SectionId } from '../form/index.ts';
import type { Row } from '../syntax/tree.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import type { Report } from './report.ts';

/** A paragraph of running text, and where in the report it stands. */
export interface ProseParagraph extends Paragraph {
  /** Undefined before the first section. */
  readonly section: SectionId | undefined;
}

/**
 * The running text of a report in its order: all paragraphs that stand in no table and are no heading of a section. Read
 * once for a report: many rules ask.
 */
export function proseOf(report: Report): readonly ProseParagraph[] {
  const known = PROSE.get(report);
  if (known) return known;
  const prose = readProse(report);
  PROSE.set(report, prose);
  return prose;
}

const PROSE = new WeakMap<Report, readonly ProseParagraph[]>();

function readProse(report: Report): readonly ProseParagraph[] {
  const { sections, tree } = report;
  const before = { first: 0, end: sections[0]?.headingRow ?? tree.rows.length, id: undefined };
  return [before, ...sections].flatMap(({ id, first, end }) =>
    runsBetweenTables(report, first, end).flatMap((rows) =>
      paragraphsOf(tree, rows).map((paragraph) => ({ ...paragraph, section: id })),
    ),
  );
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
