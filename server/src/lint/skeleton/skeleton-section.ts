import { FORMS, type SectionId, type SectionSpec, sectionSpec, tableSpec } from '../../form/index.ts';
import type { Report, Section } from '../../model/report.ts';
import type { Row } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import { signatureOf } from '../sections/signature.ts';
import { fileStyle } from './file-style.ts';
import { insertAfter, insertBefore } from './place.ts';
import { formToInsert, skeletonTable } from './skeleton-table.ts';

/**
 * The edit that inserts a missing section at its place: its heading in the file's habit, and its standard table without
 * figures. A table that already stands in the text only gets the heading. Undefined where the text has no section at all
 * to tell the place by.
 */
export function skeletonSection(report: Report, id: SectionId): TextEdit | undefined {
  const spec = sectionSpec(report.form, id);
  const { gaps } = fileStyle(report);
  const table = ownTable(report, id);
  if (table) return insertBefore(report, table, headingOf(report, spec), gaps.below);
  const before = precedingSection(report, spec);
  if (!before) return insertFirst(report, spec);
  const follower = report.sections[report.sections.indexOf(before) + 1];
  const heading = follower && headingRow(report, follower);
  if (heading) return insertBefore(report, heading, linesOf(report, spec), gaps.above);
  const last = report.tree.rows[signatureOf(report, before) - 1];
  return last && insertAfter(report, last, linesOf(report, spec), gaps.above);
}

/** The section that the given one follows on the form, of those that the text has. */
export function precedingSection({ sections, form }: Report, { id }: SectionSpec): Section | undefined {
  const order = FORMS[form].sections.map((spec) => spec.id);
  const earlier = order.slice(0, order.indexOf(id)).reverse();
  return earlier.flatMap((other) => sections.find((section) => section.id === other) ?? [])[0];
}

/** The heading of a section as the file writes its headings, without a line end. */
function headingOf(report: Report, { ordinal, heading }: SectionSpec): string {
  const { before, after } = fileStyle(report).heading;
  return `${before}${ordinal}、${heading}${after}`;
}

function linesOf(report: Report, spec: SectionSpec): string {
  const { lineEnd, gaps } = fileStyle(report);
  const heading = headingOf(report, spec);
  if (!spec.table) return heading;
  return heading + lineEnd.repeat(gaps.below + 1) + skeletonTable(report, tableSpec(formToInsert(report), spec.table));
}

/** Without an earlier section: above the text that belongs to it, where its items show that it is there, else above the next heading. */
function insertFirst(report: Report, spec: SectionSpec): TextEdit | undefined {
  const [next] = report.sections;
  const heading = next && headingRow(report, next);
  if (!next || !heading) return undefined;
  const { gaps } = fileStyle(report);
  const body = spec.table ? undefined : orphanedBody(report, next.headingRow);
  if (body) return insertBefore(report, body, headingOf(report, spec), gaps.below);
  return insertBefore(report, heading, linesOf(report, spec), gaps.above);
}

const ITEM = /^[（(]\s*[一二三四五]\s*[)）]/;
const SHORTEST_LEAD = 40;

/** The first row of a text with items （一）… that stands below the title without a heading, with the paragraph that leads to them. */
function orphanedBody({ text, title, tree: { rows } }: Report, end: number): Row | undefined {
  const from = title?.end ?? 0;
  const at = rows.findIndex(
    (row, i) => i < end && row.start >= from && ITEM.test(text.slice(row.start, row.start + 8)),
  );
  const lead = rows[at - 1];
  return lead && lead.start >= from && lead.end - lead.start >= SHORTEST_LEAD ? lead : rows[at];
}

function ownTable({ tables, tree: { rows } }: Report, id: SectionId): Row | undefined {
  const table = tables.find((found) => found.id === id);
  return table && rows[table.first];
}

function headingRow({ tree: { rows } }: Report, section: Section): Row | undefined {
  return rows[section.headingRow];
}
