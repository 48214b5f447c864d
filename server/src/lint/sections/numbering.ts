import type { Report, Section } from '../../model/report.ts';
import { ordinalOf } from '../../model/section-ordinal.ts';
import type { TextEdit } from '../../text/edit.ts';
import { formatOrdinal } from '../../text/numeral.ts';

/**
 * Whether the headings are numbered through as they stand although a section is missing, misplaced or there twice: then
 * their numerals are no faults of their own.
 */
export function isNumberedThrough({ sections }: Report): boolean {
  const moved = sections
    .map(({ spec, heading: { numeral } }, i) => ({ own: ordinalOf(spec), written: numeral?.ordinal, place: i + 1 }))
    .filter(({ own, written, place }) => written !== undefined && own !== place);
  const through = moved.filter(({ written, place }) => written === place);
  return through.length * 2 > moved.length;
}

/** Writes `二、` before the wording, in place of what numbers the heading now. */
export function renumber({ text }: Report, { heading: { numeral, wording } }: Section, ordinal: number): TextEdit {
  const start = numeral?.start ?? wording.start;
  const isParted = numeral !== undefined && text.slice(numeral.end, wording.start).trim() !== '';
  return { span: { start, end: isParted ? numeral.end : wording.start }, newText: `${formatOrdinal(ordinal)}、` };
}

/** The edits that give every section the numeral of the form, where the numerals only count the sections that are there. */
export function restoreNumerals(report: Report): readonly TextEdit[] {
  if (!isNumberedThrough(report)) return [];
  return report.sections
    .filter(({ spec, heading }) => heading.numeral && heading.numeral.ordinal !== ordinalOf(spec))
    .map((section) => renumber(report, section, ordinalOf(section.spec)));
}
