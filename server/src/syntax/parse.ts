import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { readBarLines } from './layouts/bar-lines.ts';
import { readCellLines } from './layouts/cell-lines.ts';
import { htmlRegions, readHtml } from './layouts/html-table.ts';
import { hasRuledRows, isBars, isRule, isSeparator, readPipeRow } from './layouts/pipe-table.ts';
import { readTabRow } from './layouts/tab-rows.ts';
import { joinQuoted } from './quoted-lines.ts';
import { readTextLine } from './read-text-line.ts';
import { type Stretch, segment } from './segment.ts';
import type { Cell, LayoutId, Row, SyntaxTree } from './tree.ts';

/** Reads any text by its shape. Never fails; its cost grows linearly with the text. */
export function parse(text: string): SyntaxTree {
  const lines = createLineIndex(text);
  const rows: Row[] = [];
  const pageMarks: Span[] = [];
  const counter = { block: 0 };
  let line = 0;
  for (const region of htmlRegions(text)) {
    const first = lines.lineAt(region.start);
    readLines(text, lines, line, first - 1, { rows, pageMarks, counter });
    for (const row of readHtml(text, region)) {
      const { start, end, layout, cells } = row;
      rows.push({ start, end, layout, cells, line: lines.lineAt(start), block: ++counter.block });
    }
    line = Math.max(line, lines.lineAt(region.end) + 1);
  }
  readLines(text, lines, line, lines.count - 1, { rows, pageMarks, counter });
  return { text, lines, rows, pageMarks };
}

interface Output {
  readonly rows: Row[];
  readonly pageMarks: Span[];
  readonly counter: { block: number };
}

function readLines(text: string, lines: LineIndex, first: number, last: number, out: Output): void {
  for (const stretch of segment(text, lines, first, last)) {
    if (stretch.reader === 'cell-lines') readCells(text, stretch, out);
    else if (stretch.reader === 'bar-lines') readBars(text, stretch, out);
    else readEach(text, stretch, out);
  }
}

function readCells(text: string, stretch: Stretch, { rows, pageMarks, counter }: Output): void {
  for (const line of stretch.lines)
    if (line.shape === 'page-mark') pageMarks.push({ start: line.start, end: line.end });
  for (const { first, cells } of readCellLines(text, stretch.lines)) {
    rows.push({
      start: first.start,
      end: cells.at(-1)?.end ?? first.end,
      layout: 'cell-lines',
      cells,
      line: first.index,
      block: ++counter.block,
    });
  }
}

function readBars(text: string, stretch: Stretch, { rows, pageMarks, counter }: Output): void {
  for (const line of stretch.lines)
    if (line.shape === 'page-mark') pageMarks.push({ start: line.start, end: line.end });
  counter.block++;
  for (const { line, cells } of readBarLines(text, stretch.lines)) {
    const start = cells[0]?.start ?? line.start;
    const end = cells.at(-1)?.end ?? line.end;
    rows.push({ start, end, layout: 'bar-lines', cells, line: line.index, block: counter.block });
  }
}

function readEach(text: string, stretch: Stretch, { rows, pageMarks, counter }: Output): void {
  const lines = stretch.reader === 'tab-rows' ? joinQuoted(text, stretch.lines) : stretch.lines;
  const isRuled = stretch.reader === 'pipe-table' && hasRuledRows(text, lines);
  let isBelowRow = false;
  for (const line of lines) {
    if (line.shape === 'blank') counter.block++;
    else if (line.shape === 'page-mark') pageMarks.push({ start: line.start, end: line.end });
    else if (stretch.reader === 'pipe-table' && isRule(text, line)) isBelowRow = false;
    else if (stretch.reader === 'pipe-table' && isBars(text, line) && addBlanks(text, rows, line)) continue;
    else if (stretch.reader === 'pipe-table' && line.shape === 'bar') continue;
    else {
      const { layout, cells } = readLine(text, line, stretch.reader);
      const row = { start: line.start, end: line.end, layout, cells, line: line.index, block: counter.block };
      rows.push(isRuled && isBelowRow ? { ...row, isWrapped: true } : row);
      isBelowRow = true;
    }
  }
}

/** No row of a standard table has more. */
const MOST_BLANKS = 40;

/** Bars alone are more empty cells of the row above, where it has only its label and a bar behind it; a single one below other rows pads them. */
function addBlanks(text: string, rows: Row[], { start, end }: Stretch['lines'][number]): boolean {
  const row = rows.at(-1);
  const [label, ...more] = row?.layout === 'pipe-table' ? row.cells : [];
  if (!row || !label || label.text === '' || label.start > row.start) return false;
  if (more.length > MOST_BLANKS || more.some((cell) => cell.text !== '')) return false;
  const cells: Cell[] = [...row.cells];
  for (let at = start; at < end; at++)
    if (isSeparator(text, at)) cells.push({ start: at, end: at, text: '', column: cells.length });
  rows[rows.length - 1] = { ...row, end, cells };
  return true;
}

function readLine(
  text: string,
  line: Stretch['lines'][number],
  reader: Stretch['reader'],
): { readonly layout: LayoutId; readonly cells: readonly Cell[] } {
  if (reader === 'pipe-table') return { layout: 'pipe-table', cells: readPipeRow(text, line) };
  if (line.shape === 'tabs' || line.shape === 'leading-tab')
    return { layout: 'tab-rows', cells: readTabRow(text, line) };
  return readTextLine(text, line);
}
