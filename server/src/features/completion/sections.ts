import { FORMS, type SectionSpec, type TableSpec, tableSpec } from '../../form/index.ts';
import { type FileStyle, fileStyle, formToInsert, layoutFor, skeletonTable } from '../../lint/skeleton/index.ts';
import type { Locale, LocalizedText } from '../../lint/text.ts';
import type { Report } from '../../model/report.ts';
import { sketchTable } from '../../model/sketch-table.ts';
import type { LayoutId } from '../../syntax/tree.ts';
import { TO_FILL } from '../../syntax/writers/index.ts';
import { filterFor, KINDS, type Proposal } from './proposal.ts';
import { escapeSnippet, STOP, toSnippet } from './snippet.ts';
import type { Typed } from './typed.ts';

/** The number of a section, as far as the word is one or begins with one; undefined for any other. */
export function ordinalOf({ word }: Typed): string | undefined {
  return /^([一二三四五六])(?:[、.．]|$)/.exec(word)?.[1];
}

/**
 * The sections that the report does not have, in the order of the form, each with its table in the layout of the file and
 * as a heading alone; after a numeral the section that has it. A table that stands in the text already is not written again.
 */
export function* proposeSections(report: Report, typed: Typed, locale: Locale): Generator<Proposal> {
  const style = fileStyle(report);
  const ordinal = ordinalOf(typed);
  for (const spec of FORMS[report.form].sections) {
    if (hasSection(report, spec, typed) || (ordinal !== undefined && ordinal !== spec.ordinal)) continue;
    const label = `${spec.ordinal}、${spec.heading}`;
    const filter = filterFor(typed.word, label, spec.heading);
    const heading = headingFor(style, typed, label);
    const table = tableFor(report, spec, typed);
    if (table) {
      const above = heading + style.lineEnd.repeat(style.gaps.below + 1);
      const below = gapBelow(report, typed, style);
      const detail = WITH_TABLE[locale];
      const snippet = escapeSnippet(above) + table.snippet + below;
      yield { label, detail, kind: KINDS.table, filter, text: above + table.text + below, snippet };
    }
    yield { label, detail: spec.table && ALONE[locale], kind: KINDS.heading, filter, text: heading };
  }
}

const WITH_TABLE: LocalizedText = { zh: '标题和统计表', en: 'Heading with its table' };
const ALONE: LocalizedText = { zh: '只有标题', en: 'Heading alone' };

/** The heading that is being typed is not there yet. */
function hasSection({ sections }: Report, { id }: SectionSpec, { span }: Typed): boolean {
  return sections.some(
    ({ id: other, heading }) => other === id && (heading.end < span.start || heading.start > span.end),
  );
}

/** In the file's habit, without the marks that stand on the line already. */
function headingFor({ heading: { before, after } }: FileStyle, { lead }: Typed, heading: string): string {
  if (lead.trim() !== '') return heading;
  return `${lead === '' ? before : before.trimStart()}${heading}${after}`;
}

/** The table; undefined where none belongs here, where it stands in the text already, and where an element of HTML is open. */
function tableFor(report: Report, { table: id }: SectionSpec, { lead, rest }: Typed): Written | undefined {
  if (!id || report.tables.some((table) => table.id === id) || /[<>*]/.test(lead + rest)) return undefined;
  const spec = tableSpec(formToInsert(report), id);
  return { text: skeletonTable(report, spec), snippet: tableSnippet(report, spec) };
}

interface Written {
  readonly text: string;
  readonly snippet: string;
}

/** A tab stop in each cell that is to be filled in, so that the table without them is the one that is written elsewhere. */
function tableSnippet(report: Report, spec: TableSpec): string {
  const layout = layoutFor(report, spec.id);
  if (LAYOUTS_WITH_MARKS.has(layout))
    return toSnippet(skeletonTable(report, spec), [{ mark: /__/, hint: () => TO_FILL }]);
  const sketch = sketchTable(spec, () => STOP);
  const table = skeletonTable(report, spec, sketch);
  // A cell that is padded gets back the width that the stop took.
  const padded = layout === 'pipe-table' ? table.replaceAll(STOP, `${STOP} `) : table;
  return toSnippet(padded, [{ mark: new RegExp(STOP), hint: () => '' }]);
}

/** These cannot show an empty cell. */
const LAYOUTS_WITH_MARKS: ReadonlySet<LayoutId> = new Set(['cell-paragraphs', 'label-lines', 'space-columns']);

/** Blank lines that part what is inserted from a line with text below it. */
function gapBelow({ text, tree: { lines } }: Report, { span }: Typed, { lineEnd, gaps }: FileStyle): string {
  const next = lines.lineAt(span.end) + 1;
  const { start, end } = lines.line(next);
  return next < lines.count && text.slice(start, end).trim() !== '' ? lineEnd.repeat(gaps.above) : '';
}
