import type { SectionSpec } from '../../form/index.ts';
import type { Report, Section } from '../../model/report.ts';
import { ordinalOf } from '../../model/section-ordinal.ts';
import type { Row } from '../../syntax/tree.ts';
import { trimSpan } from '../../text/blank.ts';
import { parseOrdinal } from '../../text/numeral.ts';
import type { Span } from '../../text/span.ts';

const HEADING = /^(?:#{1,6}\s*|\*{1,3})*([一二三四五六七八九十]{1,2})\s*[、.．]\s*([^。；，：,;:*#<>]{2,30})/;

/**
 * The wording of a line that has the numeral of a missing section at its place, under words that are not the form's. It
 * may be that section. Undefined where there is none.
 */
export function likelyHeading(report: Report, spec: SectionSpec, before: Section | undefined): Span | undefined {
  const { text, sections, tables, tree } = report;
  const next = sections[before ? sections.indexOf(before) + 1 : 0];
  const from = before?.first ?? 0;
  const rows = tree.rows.slice(from, next ? next.headingRow : tree.rows.length);
  for (const [i, row] of rows.entries()) {
    if (tables.some(({ first, end }) => first <= from + i && from + i < end)) continue;
    const wording = wordingOf(text, row, ordinalOf(spec));
    if (wording) return wording;
  }
  return undefined;
}

function wordingOf(text: string, { start, end, cells }: Row, ordinal: number): Span | undefined {
  if (cells.length > 1 || end - start > 60) return undefined;
  const match = HEADING.exec(text.slice(start, end));
  const [all = '', numeral = '', wording = ''] = match ?? [];
  const rest = text.slice(start + all.length, end).replace(/[*#\s]/g, '');
  if (rest !== '' || parseOrdinal(numeral) !== ordinal) return undefined;
  return trimSpan(text, start + all.length - wording.length, start + all.length);
}
