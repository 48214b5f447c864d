import type { Report, Section } from '../../model/report.ts';
import type { TextEdit } from '../../text/edit.ts';
import { linesOf, moveLines } from '../move-lines.ts';
import { signatureOf } from './signature.ts';

/**
 * The edits that take a section with its text between two others; the signature at the end of a report stays there.
 * Undefined in HTML, or where a heading shares its line with something else before it.
 */
export function moveSection(
  report: Report,
  section: Section,
  before: Section | undefined,
  after: Section | undefined,
): readonly TextEdit[] | undefined {
  const { rows } = report.tree;
  const last = lastRowOf(report, section);
  if (!last || [section, after].some((each) => each && !beginsLine(report, each))) return undefined;
  if (rows.slice(section.headingRow, section.end).some(({ layout }) => layout === 'html-table')) return undefined;
  const moved = linesOf(report, { start: section.heading.start, end: last.end });
  const isLast = section.end >= rows.length || signatureOf(report, section) < section.end;
  const side = isLast ? 'above' : 'below';
  if (after) return moveLines(report, moved, { before: linesOf(report, after.heading).first }, side);
  const end = before && lastRowOf(report, before);
  return end && moveLines(report, moved, { behind: linesOf(report, end).last }, side);
}

/** Its last row before the signature of the report. */
function lastRowOf(report: Report, section: Section): Report['tree']['rows'][number] | undefined {
  return report.tree.rows[signatureOf(report, section) - 1];
}

/** Only blanks and the marks of a Markdown heading stand before it; a byte order mark is left where it is. */
function beginsLine({ text, tree: { lines } }: Report, { heading: { start } }: Section): boolean {
  return /^[^\S\ufeff]*[#*]*[^\S\ufeff]*$/.test(text.slice(lines.startOf(lines.lineAt(start)), start));
}
