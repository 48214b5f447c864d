import type { Report, ReportCell, Table } from '../../model/report.ts';
import { isBlankUnit, withoutBlanks } from '../../text/blank.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Finding } from '../finding.ts';
import type { SuppressedPlace } from './configuration.ts';

/**
 * What an entry that suppresses the finding says of it. Its value is what stands at the place: the figure of the cell; else
 * the marked text, in running text with the words round it, so that two findings in one section are told apart; empty where
 * nothing stands there yet.
 */
export function suppressionFor(report: Report, finding: Finding): SuppressedPlace {
  const { rule, address, section } = finding;
  const value = valueAt(report, finding);
  if (address !== undefined) return { rule, address, value };
  return section === undefined ? { rule, value } : { rule, section, value };
}

/**
 * A value as it is compared. Widths of characters, blanks and thousands separators make no difference: a value that only
 * another correction has tidied up is still the value that was accepted.
 */
export function comparableValue(value: string): string {
  return withoutBlanks(value.normalize('NFKC')).replace(/(?<=\d),(?=\d{3})/g, '');
}

/** The text with every run of blanks as one, and none at its ends: a reflowed line is the same text. */
function normaliseValue(text: string): string {
  let out = '';
  for (const unit of text) {
    if (!isBlankUnit(unit.charCodeAt(0))) out += unit;
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  return out.trimEnd();
}

function valueAt(report: Report, finding: Finding): string {
  const { text, tables } = report;
  const { span } = finding;
  const cell = cellAt(report, finding);
  if (cell) return normaliseValue(cell.raw);
  if (isAbsent(report, finding)) return '';
  const marked = normaliseValue(text.slice(span.start, span.end));
  const table = tables.find((each) => overlaps(each.span, span));
  if (table) return isRepeated(text, table.span, span) ? inTable(report, table, span) : shorten(marked);
  return marked.length < SHORT ? inContext(report, span) : shorten(marked);
}

/** Whether the same text stands at another place of the table as well, as heads do that lost what tells them apart. */
function isRepeated(text: string, table: Span, { start, end }: Span): boolean {
  const marked = text.slice(start, end);
  const first = text.indexOf(marked, table.start);
  const next = text.indexOf(marked, first + Math.max(marked.length, 1));
  return next >= 0 && next + marked.length <= table.end;
}

/** Such a text with the row that it stands before, or in. */
function inTable(report: Report, { rows }: Table, span: Span): string {
  const row = rows.find(({ end }) => span.end <= end);
  return row ? `${inContext(report, span)} · ${row.spec.label.text}` : inContext(report, span);
}

/** The cell of the address, unless the finding stands elsewhere, as one on a sentence that names the cell's figure does. */
function cellAt({ tables }: Report, { address, span }: Finding): ReportCell | undefined {
  if (address === undefined) return undefined;
  const cell = tables.find(({ cells }) => cells.has(address))?.cells.get(address);
  return cell?.span && !overlaps(cell.span, span) ? undefined : cell;
}

/** Whether the finding is that its section or row is not there: the text it stands on is only the nearest place. */
function isAbsent({ sections, tables }: Report, { address, section }: Finding): boolean {
  if (address === undefined) return section !== undefined && sections.every(({ id }) => id !== section);
  const [tableId, rowId] = address.split('/');
  const table = tables.find(({ id }) => id === tableId);
  return table !== undefined && rowId !== undefined && table.rows.every(({ spec }) => spec.id !== rowId);
}

const SHORT = 20;
const AROUND = 8;

/** A short text with the words before and after it on its line; the marks tell which of them is meant. */
function inContext({ text, tree: { lines } }: Report, { start, end }: Span): string {
  const from = Math.max(lines.line(lines.lineAt(start)).start, start - AROUND);
  const to = Math.min(lines.line(lines.lineAt(end)).end, end + AROUND);
  const part = (a: number, b: number): string => normaliseValue(text.slice(a, b));
  return `${part(from, start)}«${part(start, end)}»${part(end, to)}`;
}

const LONGEST = 80;
const KEPT = 40;

/** A long text by its beginning and a checksum of the whole: an entry stays readable, and any change still wakes it up. */
function shorten(value: string): string {
  return value.length <= LONGEST ? value : `${value.slice(0, KEPT)}… (${value.length}, ${checksum(value)})`;
}

/** FNV-1a, 32 bits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
