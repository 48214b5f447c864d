import type { Report } from '../../model/report.ts';
import type { Row } from '../../syntax/tree.ts';
import { trimSpan } from '../../text/blank.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { displayWidth } from '../../text/width.ts';
import { type FileStyle, fileStyle } from '../skeleton/index.ts';
import { formatOf, type TextFormat } from '../text-format.ts';

/**
 * The edits that tidy the blanks outside of tables: none at the end of a line, indents of two full-width blanks, blank lines
 * round section headings as the file has them mostly, else at most one in a row, none at both ends of the text. Only blanks
 * and line ends change; a web page is left as it is.
 */
export function tidyBlanks(report: Report): readonly TextEdit[] {
  const format = formatOf(report);
  if (format.kind === 'page' || report.text.length === 0) return [];
  const lines = readLines(report, format);
  const style = fileStyle(report);
  const edits = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const gap = next ? between(report, line, next, style) : undefined;
    return [indentEdit(report, line, format), gap];
  });
  const all = [topEdit(report, lines[0]), ...edits, bottomEdit(report, lines.at(-1), style.lineEnd)];
  return all.filter((edit) => edit !== undefined).filter((edit) => isChange(report, edit));
}

/** A line that is not blank. What is in a table, or may be one, keeps its blanks. */
interface Line extends Span {
  readonly kind: 'text' | 'heading' | 'table';
  /** Index in the text, and where it begins and ends with its blanks. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function readLines(report: Report, { html }: TextFormat): readonly Line[] {
  const { text, tree, sections } = report;
  const kinds = tableLines(report);
  const headings = new Set(sections.map(({ heading }) => tree.lines.lineAt(heading.start)));
  const lines: Line[] = [];
  for (let index = 0; index < tree.lines.count; index++) {
    const [from, to] = [tree.lines.startOf(index), tree.lines.endOf(index)];
    const { start, end } = trimSpan(text, from, to);
    if (start === end) continue;
    const isHtml = html.some((region) => region.start < to && from < region.end);
    const kind = isHtml || kinds.has(index) ? 'table' : headings.has(index) ? 'heading' : 'text';
    lines.push({ kind, index, start, end, from, to });
  }
  return lines;
}

/** The lines of tables, and of all rows elsewhere whose cells something parts. */
function tableLines({ tree, tables }: Report): ReadonlySet<number> {
  const out = new Set<number>();
  const add = (first: Row | undefined, last: Row | undefined): void => {
    if (!first || !last) return;
    const end = tree.lines.lineAt(Math.max(first.start, last.end));
    for (let line = first.line; line <= end; line++) out.add(line);
  };
  for (const { first, end } of tables) add(tree.rows[first], tree.rows[end - 1]);
  for (const row of tree.rows) if (!isProse(row)) add(row, row);
  return out;
}

const STOP = /[。；：，、]/;

/** A line of text; also one that a spreadsheet padded with empty cells, or that a tab sets in. */
function isProse({ layout, cells }: Row): boolean {
  if (layout === 'cell-paragraphs') return true;
  if (layout === 'pipe-table' || layout === 'bar-lines' || layout === 'html-table') return false;
  const [only, ...more] = cells.filter(({ text }) => text !== '');
  return only !== undefined && more.length === 0 && STOP.test(only.text);
}

function isChange({ text }: Report, { span: { start, end }, newText }: TextEdit): boolean {
  return text.slice(start, end) !== newText;
}

const INDENT = '\u3000\u3000';
const DEEPEST_INDENT = 8;

/** Deeper ones centre a title or set a date to the right; in Markdown they mean something. */
function indentEdit({ text }: Report, line: Line, { kind }: TextFormat): TextEdit | undefined {
  if (line.kind === 'table' || kind === 'markdown') return undefined;
  const from = line.from + Number(text[line.from] === '\ufeff');
  const width = [...text.slice(from, line.start)].reduce(
    (sum, char) => sum + (char === '\t' ? 4 : displayWidth(char)),
    0,
  );
  if (width > DEEPEST_INDENT || line.start <= from) return undefined;
  return { span: { start: from, end: line.start }, newText: width < 2 ? '' : INDENT };
}

const MOST_BLANK_LINES = 2;

/** From the end of a line to the next that is not blank. */
function between(report: Report, line: Line, next: Line, { gaps, lineEnd }: FileStyle): TextEdit | undefined {
  if (line.kind === 'table' && next.kind === 'table') return undefined;
  const blank = Math.min(next.index - line.index - 1, 1);
  const habit = next.kind === 'heading' ? gaps.above : line.kind === 'heading' ? gaps.below : blank;
  const newText = lineEnd.repeat(Math.min(habit, MOST_BLANK_LINES) + 1);
  return { span: { start: endOf(report, line), end: next.from }, newText };
}

/** Behind the last character; behind the blanks where they may be cells, or a line break of Markdown. */
function endOf(report: Report, { kind, end, to }: Line): number {
  return kind === 'table' || formatOf(report).kind === 'markdown' ? to : end;
}

function topEdit({ text }: Report, first: Line | undefined): TextEdit | undefined {
  const start = Number(text[0] === '\ufeff');
  return first && first.from > start ? { span: { start, end: first.from }, newText: '' } : undefined;
}

function bottomEdit(report: Report, last: Line | undefined, lineEnd: string): TextEdit | undefined {
  return last && { span: { start: endOf(report, last), end: report.text.length }, newText: lineEnd };
}
