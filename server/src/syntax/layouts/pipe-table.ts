import { isBlankUnit, trimSpan } from '../../text/blank.ts';
import { charSet } from '../../text/char-set.ts';
import type { ShapedLine } from '../segment.ts';
import type { Cell } from '../tree.ts';
import { drawsRules } from '../value-text.ts';

const SEPARATORS = charSet('|｜│┃');
const BACKSLASH = 0x5c;
const MARKUP = /<br\s*\/?>|&nbsp;|\*\*|`/gi;

/** Whether the line only draws rules: a Markdown delimiter row or a box border. */
export function isRule(text: string, line: ShapedLine): boolean {
  return drawsRules(text, line.start, line.end) && /[-─━=]{2}|[-─━]:|:[-─━]/.test(text.slice(line.start, line.end));
}

/** Whether rules part the rows, as in `+---+---+`, so that lines with no rule between them are one row. */
export function hasRuledRows(text: string, lines: readonly ShapedLine[]): boolean {
  let rules = 0;
  for (const line of lines) {
    if (BORDERS.test(text.charAt(line.start)) && isRule(text, line)) rules++;
    if (rules >= FEWEST_RULES) return true;
  }
  return false;
}

const BORDERS = /[+┌├└╔╠╚]/;
/** More than a box round a table with a head has. */
const FEWEST_RULES = 4;

/** Whether nothing but bars stands in the line. */
export function isBars(text: string, { start, end }: ShapedLine): boolean {
  for (let at = start; at < end; at++) if (!isSeparator(text, at) && !isBlankUnit(text.charCodeAt(at))) return false;
  return end > start;
}

/** Reads a row of a pipe table, with or without outer pipes; `\|` is not a separator. Emphasis and line-break tags are not text. */
export function readPipeRow(text: string, line: ShapedLine): readonly Cell[] {
  const cells: Cell[] = [];
  const outer = isSeparator(text, line.start);
  let start = outer ? line.start + 1 : line.start;
  for (let at = start; at <= line.end; at++) {
    if (at < line.end && !isSeparator(text, at)) continue;
    if (at === line.end && start === line.end && cells.length > 0) break;
    cells.push(cell(text, start, at, cells.length));
    start = at + 1;
  }
  return cells;
}

/** Whether a bar stands there that parts cells. */
export function isSeparator(text: string, at: number): boolean {
  return SEPARATORS[text.charCodeAt(at)] === 1 && text.charCodeAt(at - 1) !== BACKSLASH;
}

/** An empty cell lies one blank inside its pipes, so that a figure put there has a blank on both sides. */
function cell(text: string, start: number, end: number, column: number): Cell {
  const span = trimSpan(text, start, end);
  if (span.start === span.end) {
    const at = start < end && isBlankUnit(text.charCodeAt(start)) ? start + 1 : start;
    return { start: at, end: at, text: '', column };
  }
  const source = text.slice(span.start, span.end);
  const plain = /[<&*`]/.test(source) ? source.replace(MARKUP, '') : source;
  return { start: span.start, end: span.end, text: plain, column };
}
