import type { Locale, LocalizedText } from '../lint/text.ts';
import type { Report, Section, Table } from '../model/report.ts';
import { type Subsection, subsectionsOf } from '../model/subsections.ts';
import { trimSpan } from '../text/blank.ts';
import { oncePer } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { keyFigures } from './key-figures.ts';
import { enclose, inOrder, type OutlineNode } from './outline-node.ts';
import { tableParts } from './outline-table.ts';
import { tidy, written } from './written.ts';

const TABLE_NAME: LocalizedText = { zh: '统计表', en: 'Table' };

/**
 * The report with its sections, or the sections alone where it has no title; empty for a text that is no report. Put
 * together once for a report: outline, folding, breadcrumbs and selections ask for each version.
 */
export function outlineOf(report: Report, locale: Locale): readonly OutlineNode[] {
  return report.isReport ? OUTLINES[locale](report) : [];
}

const OUTLINES: Readonly<Record<Locale, (report: Report) => readonly OutlineNode[]>> = {
  zh: oncePer((report) => readOutline(report, 'zh')),
  en: oncePer((report) => readOutline(report, 'en')),
};

function readOutline(report: Report, locale: Locale): readonly OutlineNode[] {
  const loose = report.tables.filter(({ span }) => !report.sections.some((section) => contains(section.span, span)));
  const sections = report.sections.map((section) => toSection(report, section, locale));
  const parts = inOrder([...sections, ...loose.map((table) => toTable(report, table, locale))]);
  const { title, text } = report;
  if (!title) return parts;
  return [
    enclose({
      kind: 'report',
      name: written(text, title) || title.text,
      span: { start: title.start, end: trimSpan(text, title.start, text.length).end },
      heading: title,
      children: parts,
    }),
  ];
}

function toSection(report: Report, section: Section, locale: Locale): OutlineNode {
  const { heading, span, spec } = section;
  const tables = report.tables.filter((table) => contains(span, table.span));
  const own = tables.find(({ id }) => id === spec.table);
  const children = [
    ...subsectionsOf(report, section).map(toPart),
    ...tables.map((table) => toTable(report, table, locale)),
  ];
  return enclose({
    kind: 'section',
    name: written(report.text, heading) || spec.heading,
    detail: own && keyFigures(own, locale),
    span: trimSpan(report.text, span.start, span.end),
    heading,
    children: inOrder(children),
  });
}

function toPart({ kind, heading, start, end, points }: Subsection): OutlineNode {
  const children = points.map(toPart);
  return enclose({ kind, name: tidy(heading.text), span: { start, end }, heading, children });
}

function toTable(report: Report, table: Table, locale: Locale): OutlineNode {
  const first = report.tree.rows[table.first];
  return enclose({
    kind: 'table',
    name: TABLE_NAME[locale],
    detail: keyFigures(table, locale),
    span: table.span,
    heading: first ? { start: first.start, end: Math.min(first.end, table.span.end) } : table.span,
    children: tableParts(report.text, table),
  });
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
