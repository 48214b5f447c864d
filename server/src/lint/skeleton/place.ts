import type { Report } from '../../model/report.ts';
import { htmlRegions } from '../../syntax/layouts/html-table.ts';
import type { Row } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fileStyle } from './file-style.ts';

/**
 * Inserts lines before a row of the tree, with as many blank lines after them as told. In HTML they go before the element,
 * and before the whole table for a row of one.
 */
export function insertBefore(report: Report, row: Row, lines: string, gap: number): TextEdit {
  const at = startOf(report, row);
  return { span: { start: at, end: at }, newText: lines + fileStyle(report).lineEnd.repeat(gap + 1) };
}

/** Inserts lines after a row of the tree, below as many blank lines as told. In HTML they go after the element, or the table. */
export function insertAfter(report: Report, row: Row, lines: string, gap: number): TextEdit {
  const at = endOf(report, row);
  return { span: { start: at, end: at }, newText: fileStyle(report).lineEnd.repeat(gap + 1) + lines };
}

const OPENING = /<(?:p|div|h[1-6]|li)\b[^<>]*>(?:\s|&nbsp;|<(?:span|strong|b|em|i|u|font)\b[^<>]*>)*$/i;
const LONGEST_OPENING = 400;

function startOf({ text, tree: { lines } }: Report, row: Row): number {
  const element = row.layout === 'html-table' ? htmlTableStart(text, row.start) : elementStart(text, row.start);
  const { start } = lines.line(lines.lineAt(element));
  return isBlank(text, start, element) ? start + Number(text[start] === '\ufeff') : element;
}

/** Where the last `<table` before the place begins; the place itself where there is none. */
export function htmlTableStart(text: string, from: number): number {
  const at = text.slice(0, from).toLowerCase().lastIndexOf('<table');
  return at < 0 ? from : at;
}

function elementStart(text: string, from: number): number {
  if (!isInHtml(text, from)) return from;
  const tags = OPENING.exec(text.slice(Math.max(0, from - LONGEST_OPENING), from))?.[0];
  return from - (tags?.length ?? 0);
}

const CLOSING = /^(?:\s*<\/(?:span|strong|b|em|i|u|font|a|p|h[1-6]|li|ul|ol|dd|dl|blockquote)>)+/i;

function endOf({ text, tree: { lines } }: Report, row: Row): number {
  const element = row.layout === 'html-table' ? htmlTableEnd(text, row.end) : elementEnd(text, row.end);
  const { end } = lines.line(lines.lineAt(element));
  return isBlank(text, element, end) ? end : element;
}

/** Where the first `</table>` behind the place ends; the place itself where there is none. */
export function htmlTableEnd(text: string, from: number): number {
  const tag = /<\/table\s*>/i.exec(text.slice(from));
  return tag ? from + tag.index + tag[0].length : from;
}

function elementEnd(text: string, from: number): number {
  return isInHtml(text, from) ? from + (CLOSING.exec(text.slice(from))?.[0].length ?? 0) : from;
}

function isInHtml(text: string, at: number): boolean {
  return htmlRegions(text).some(({ start, end }) => start <= at && at < end);
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}
