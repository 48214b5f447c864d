import type { Report, Section } from '../../model/report.ts';
import { labelKey } from '../../text/key.ts';
import { signatureOf } from './signature.ts';

/**
 * How many sub-headings a section has that says nothing under any of them, 0 where nothing at all stands under its own
 * heading; undefined for one that says something, and for one that is to have a table. What such a section does not say is
 * no finding of its own.
 */
export function headingsOfEmpty(report: Report, section: Section): number | undefined {
  if (section.spec.table || hasTextBesideHeading(report, section)) return undefined;
  const texts = bodyTexts(report, section);
  return texts.every(isSubheading) ? texts.length : undefined;
}

/** `六、其他需要报告的事项：无。` has its text on the line of the heading. */
function hasTextBesideHeading({ text, tree: { rows } }: Report, { heading, first }: Section): boolean {
  const rest = text.slice(heading.end, rows[first - 1]?.end ?? heading.end).replace(/<[^>]*>/g, '');
  return labelKey(rest) !== '' || /\d/.test(rest);
}

/** What stands in the section before its signature, row by row. */
function bodyTexts(report: Report, section: Section): readonly string[] {
  return report.tree.rows
    .slice(section.first, signatureOf(report, section))
    .map(({ cells }) => cells.map(({ text }) => text).join(''))
    .filter((text) => text !== '');
}

/** A short numbered line without any stop; a lone statement has one, or is longer. */
function isSubheading(text: string): boolean {
  return /^(?:#{1,6}\s*)?(?:[（(][一二三四五六七八九十]{1,2}[)）]|\d{1,2}[.．、])[^。；，：,;:]{2,12}$/.test(text);
}
