import { type SectionId, sectionSpec } from '../../form/index.ts';
import { ownTable } from '../../lint/relayout/own-table.ts';
import { findDifference } from '../../lint/relayout/proof.ts';
import { layoutFor, writerStyle } from '../../lint/skeleton/index.ts';
import { formatOf } from '../../lint/text-format.ts';
import type { Report } from '../../model/report.ts';
import { writeTable } from '../../syntax/writers/index.ts';
import { trimSpan } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';

/** What is pasted, as far as the clipboard has it. */
export interface Clipboard {
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Where it is pasted, and how another text is read as if it stood in the document. */
export interface PasteTarget {
  readonly span: Span;
  readonly read: (text: string) => Report;
}

/**
 * A standard table, or some rows of one, as Word, Excel and web pages put it on the clipboard, in the layout of the report
 * and with its own words and figures. Undefined where the clipboard holds anything else, the layout is the right one already,
 * or a cell would be read differently: then it is pasted as ever.
 */
export function pasteTable(report: Report, clipboard: Clipboard, target: PasteTarget): string | undefined {
  const { span, read } = target;
  if (!isOnBlankLine(report, span)) return undefined;
  const source = sourceOf(clipboard);
  if (source === undefined) return undefined;
  for (const heading of ['', headingAt(report, span)]) {
    if (heading === undefined) continue;
    const copied = read(heading + source);
    const written = writeAll(report, copied, heading === '' ? 0 : 1);
    if (!written) continue;
    if (findDifference(copied, read(heading + written))) return undefined;
    return isInTable(report, span) ? rowsAlone(written) : `${gapAbove(report, span)}${written}`;
  }
  return undefined;
}

const LONGEST = 1_000_000;

/** A page, so that nothing of it is taken for text that only has tags in it. */
function sourceOf({ html, text }: Clipboard): string | undefined {
  if (html && html.length < LONGEST && /<table\b/i.test(html)) return `<!doctype html>\n${html}`;
  return text && text.length < LONGEST && text.includes('\t') ? text : undefined;
}

/** Between other words on a line no table is meant. */
function isOnBlankLine({ text, tree: { lines } }: Report, { start, end }: Span): boolean {
  const before = trimSpan(text, lines.startOf(lines.lineAt(start)), start);
  const after = trimSpan(text, end, lines.endOf(lines.lineAt(end)));
  return before.start === before.end && after.start === after.end;
}

/** The heading of the section that is pasted into, in which two labels are enough to show a table. */
function headingAt({ sections, form }: Report, { start }: Span): string | undefined {
  const section = sections.findLast(({ heading }) => heading.end <= start);
  if (!section?.spec.table) return undefined;
  return `${titleOf(form, section.id)}\n\n`;
}

function titleOf(form: Report['form'], id: SectionId): string {
  const { ordinal, heading } = sectionSpec(form, id);
  return `${ordinal}、${heading}`;
}

/** All tables of the clipboard in the layout of the report; undefined where there is none, or anything beside them. */
function writeAll(report: Report, copied: Report, first: number): string | undefined {
  const tables: string[] = [];
  const own = new Set(copied.tree.rows.slice(0, first));
  for (const table of copied.tables) {
    const layout = layoutFor(report, table.id);
    const read = ownTable(copied, table);
    // HTML is no text that could be pasted as it is, not even into a web page.
    if ('reason' in read || (table.layout === layout && layout !== 'html-table')) return undefined;
    for (const row of copied.tree.rows.slice(read.first, read.end)) own.add(row);
    tables.push(writeTable(layout, read.sketch, writerStyle(report, table.id)));
  }
  const isAlone = copied.tree.rows.every((row) => own.has(row) || row.cells.every(({ text }) => text === ''));
  return tables.length > 0 && isAlone ? tables.join(lineEndOf(report).repeat(2)) : undefined;
}

function lineEndOf({ text }: Report): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Whether the line above is one of a table, so that what is pasted goes on with it. */
function isInTable({ tables, tree: { lines } }: Report, { start }: Span): boolean {
  const above = lines.lineAt(start) - 1;
  return tables.some(({ span }) => lines.lineAt(span.start) <= above && above <= lines.lineAt(span.end));
}

/** Rows that are put into a table have its frame round them already. */
function rowsAlone(written: string): string {
  const lines = written.split(/\r\n|\n|\r/);
  const frame = /^\s*(?:\|(?: -{3,} \|)+|<\/?table\b[^>]*>)$/;
  return lines.filter((line) => !frame.test(line)).join(/\r\n|\n|\r/.exec(written)?.[0] ?? '\n');
}

/** A blank line where text stands on the line above. */
function gapAbove(report: Report, { start }: Span): string {
  const {
    text,
    tree: { lines },
  } = report;
  const line = lines.lineAt(start);
  if (line === 0 || formatOf(report).kind === 'page') return '';
  const { start: from, end: to } = trimSpan(text, lines.startOf(line - 1), lines.endOf(line - 1));
  return from === to ? '' : lineEndOf(report);
}
