import { isBlankUnit } from '../text/blank.ts';
import type { LineIndex } from '../text/line-index.ts';
import { ORDINAL_CHARS } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import { looksLikeHeading } from './heading-shape.ts';
import { areBarLines } from './layouts/bar-lines.ts';
import { drawsRules, isPageMark } from './value-text.ts';

/** How a line holds its cells, seen by itself. */
export type LineShape = 'blank' | 'page-mark' | 'plain' | 'tabs' | 'leading-tab' | 'pipes' | 'bar' | 'open-cell';

/** One line, trimmed, with its shape. */
export interface ShapedLine extends Span {
  readonly index: number;
  readonly shape: LineShape;
  /** Where the line begins and ends with its blanks. */
  readonly from: number;
  readonly to: number;
}

/** Lines that one layout reader takes together. Page numbers and blank lines may lie between. */
export interface Stretch {
  readonly reader: 'text' | 'tab-rows' | 'cell-lines' | 'pipe-table' | 'bar-lines';
  readonly lines: readonly ShapedLine[];
}

/** Shapes the lines and puts neighbours of one kind together. */
export function segment(text: string, lines: LineIndex, first: number, last: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let run: ShapedLine[] = [];
  let kind: Stretch['reader'] = 'text';
  const flush = (): void => {
    if (run.length > 0) stretches.push({ reader: settle(text, kind, run), lines: run });
    run = [];
  };
  const shaped: ShapedLine[] = [];
  for (let index = first; index <= last; index++)
    shaped.push(shape(text, lines.startOf(index), lines.endOf(index), index));
  for (let i = 0; i < shaped.length; i++) {
    const plain = shaped[i];
    if (!plain) break;
    const line: ShapedLine = isOpenCell(text, shaped, i) ? { ...plain, shape: 'open-cell' } : plain;
    const next = readerFor(text, line, run, kind);
    if (next !== kind) {
      flush();
      kind = next;
    }
    run.push(line);
  }
  flush();
  return stretches;
}

function readerFor(
  text: string,
  line: ShapedLine,
  run: readonly ShapedLine[],
  kind: Stretch['reader'],
): Stretch['reader'] {
  switch (line.shape) {
    case 'blank':
    case 'page-mark':
      return kind;
    case 'tabs':
    case 'leading-tab':
      return 'tab-rows';
    case 'pipes':
    case 'bar':
    case 'open-cell':
      return 'pipe-table';
    case 'plain':
      return kind === 'tab-rows' && continuesCell(text, line, run.at(-1)) ? kind : 'text';
  }
}

/**
 * A line without a bar, whose bar stands alone on the next one: `规章`, `|`. Before a text with a bar of its own, the bar
 * between them opens its row.
 */
function isOpenCell(text: string, lines: readonly ShapedLine[], at: number): boolean {
  const behind = lines[at + 2];
  if (lines[at]?.shape !== 'plain' || lines[at + 1]?.shape !== 'bar') return false;
  return behind?.shape !== 'pipes' || FIGURE.test(text.slice(behind.start, behind.start + 1));
}

const FIGURE = /[\d０-９/／|｜—–-]/;

/** What most lines of the stretch look like decides between the two readers for tabs, and for bars. Bars alone are no table. */
function settle(text: string, kind: Stretch['reader'], run: readonly ShapedLine[]): Stretch['reader'] {
  if (kind === 'tab-rows') return tabReader(run);
  if (kind !== 'pipe-table') return kind;
  if (run.every(({ shape: own }) => own === 'bar' || own === 'blank' || own === 'page-mark')) return 'text';
  return areBarLines(text, run) ? 'bar-lines' : kind;
}

const HEADING = new RegExp(`^(?:[（(]?[${ORDINAL_CHARS}]+[)）、.．]|第[${ORDINAL_CHARS}]+部分)`);
const LONGEST_CONTINUATION = 24;

/** A line that goes on with the cell of the line directly above it: a wrapped label, or a number that fell off its tab. */
function continuesCell(text: string, line: ShapedLine, above: ShapedLine | undefined): boolean {
  if (!above || above.shape === 'blank' || above.shape === 'page-mark') return false;
  const length = line.end - line.start;
  return length <= LONGEST_CONTINUATION && !HEADING.test(text.slice(line.start, line.start + 6));
}

/** Rows of cells, or one cell a line: most lines of the stretch decide. */
function tabReader(run: readonly ShapedLine[]): 'tab-rows' | 'cell-lines' {
  let rows = 0;
  let cells = 0;
  for (const { shape } of run) {
    if (shape === 'tabs') rows++;
    else if (shape === 'leading-tab') cells++;
  }
  return cells > rows * 2 ? 'cell-lines' : 'tab-rows';
}

function shape(text: string, from: number, to: number, index: number): ShapedLine {
  let start = from;
  let end = to;
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++;
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--;
  return { index, start, end, from, to, shape: shapeOf(text, from, to, start, end) };
}

const TAB = 9;
const BAR = 0x7c;
const WIDE_BAR = 0xff5c;
const LAST_BOX_BAR = 0x2503;

/** One pass over the line: a report is shaped anew at every keystroke. */
function shapeOf(text: string, from: number, to: number, start: number, end: number): LineShape {
  let tabsBefore = 0;
  let tabsAfter = 0;
  let bars = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_BOX_BAR && unit !== WIDE_BAR) continue;
    if (unit === TAB) at < start ? tabsBefore++ : tabsAfter++;
    else if (unit === BAR || unit === WIDE_BAR || isBoxBar(unit)) bars++;
  }
  if (tabsBefore === 1 && tabsAfter === 0) return looksLikeHeading(text, start, end) ? 'plain' : 'leading-tab';
  if (tabsBefore + tabsAfter > 0) return 'tabs';
  if (start === end) return 'blank';
  if (isPageMark(text, start, end)) return 'page-mark';
  if (bars === 1 && end - start === 1) return 'bar';
  return bars > 1 || (bars === 1 && isShortPair(text, start, end)) || isRule(text, start, end) ? 'pipes' : 'plain';
}

function isBoxBar(unit: number): boolean {
  return unit === 0x2502 || unit === LAST_BOX_BAR;
}

/** `规章 | 0`: two short cells. */
function isShortPair(text: string, start: number, end: number): boolean {
  return end - start <= 80 && /^[^|｜│┃。]{1,40}[|｜│┃][^|｜│┃。]{0,40}$/.test(text.slice(start, end));
}

/** A line of rules alone, which belongs to a table that is drawn with them. */
function isRule(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(start);
  const opens = unit === 0x2b || (unit >= 0x2500 && unit <= 0x257f);
  return opens && end - start > 2 && drawsRules(text, start, end);
}
