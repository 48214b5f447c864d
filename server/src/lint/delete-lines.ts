import { proseOf } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import { isBlankUnit } from '../text/blank.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** Deletes the lines of the span, and the blank lines below them where others stand above or nothing does. */
export function deleteBlock({ text, tree: { lines } }: Report, { start, end }: Span): readonly TextEdit[] {
  const first = lines.lineAt(start);
  let next = lines.lineAt(end) + 1;
  const isBlank = (line: number): boolean => isBlankSpan(text, lines.line(line));
  if (first === 0 || isBlank(first - 1)) while (next < lines.count && isBlank(next)) next++;
  const from = lines.line(first).start;
  return [{ span: { start: from, end: next < lines.count ? lines.line(next).start : text.length }, newText: '' }];
}

/**
 * Deletes a part of the text, and its lines where nothing else stands on them. Undefined where tags stand inside the part or
 * would be left alone.
 */
export function deleteText(report: Report, span: Span): TextEdit | undefined {
  const { text, tree } = report;
  const from = tree.lines.line(tree.lines.lineAt(span.start)).start;
  const to = tree.lines.line(tree.lines.lineAt(span.end)).end;
  if (text.slice(from, to).includes('<')) return undefined;
  const isAlone =
    isBlankSpan(text, { start: from, end: span.start }) && isBlankSpan(text, { start: span.end, end: to });
  return isAlone ? deleteBlock(report, span)[0] : { span, newText: '' };
}

/**
 * Deletes all page numbers. A paragraph that a page broke becomes one again, and so does a row of cells one a line, which a
 * blank line would end. Elsewhere an empty line takes the place of the number, so that what it parts stays apart.
 */
export function deletePageMarks(report: Report): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const paragraphs = proseOf(report);
  let next = 0;
  for (const mark of report.tree.pageMarks) {
    // Both are in order.
    while ((paragraphs[next]?.end ?? Number.POSITIVE_INFINITY) <= mark.end) next++;
    const edit = deletePageMark(report, mark, paragraphs[next]);
    const before = edits.at(-1);
    if (!before || before.span.end <= edit.span.start) edits.push(edit);
  }
  return edits;
}

/** The paragraph is the first one that ends behind the mark. */
function deletePageMark(report: Report, mark: Span, paragraph: Span | undefined): TextEdit {
  if (paragraph && paragraph.start < mark.start) return joinOver(report, mark);
  return { span: isAmongCells(report, mark) ? wholeLine(report, mark) : mark, newText: '' };
}

function isAmongCells({ tables }: Report, { start, end }: Span): boolean {
  return tables.some(({ layout, span }) => layout === 'cell-lines' && span.start < start && end < span.end);
}

function wholeLine({ text, tree: { lines } }: Report, { start, end }: Span): Span {
  const next = lines.lineAt(end) + 1;
  return {
    start: lines.line(lines.lineAt(start)).start,
    end: next < lines.count ? lines.line(next).start : text.length,
  };
}

/** From the end of the line above to the beginning of the line below, whatever blank lines lie between. */
function joinOver({ text, tree: { lines } }: Report, mark: Span): TextEdit {
  let start = mark.start;
  while (start > 0 && isBlankUnit(text.charCodeAt(start - 1))) start--;
  let end = mark.end;
  while (end < text.length && isBlankUnit(text.charCodeAt(end))) end++;
  const lineEnd = /\r\n|\r|\n/.exec(text.slice(start, mark.start))?.[0] ?? '\n';
  return { span: { start, end: lines.line(lines.lineAt(end)).start }, newText: lineEnd };
}

function isBlankSpan(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (!isBlankUnit(text.charCodeAt(at))) return false;
  return true;
}
