import { isBlankUnit, trimSpan } from '../../text/blank.ts';
import type { ShapedLine } from '../segment.ts';
import type { Cell } from '../tree.ts';

const SEPARATORS = '|｜│┃';
const RULE = /^[|｜│┃┌├└┬┼┴┐┤┘─━+:=\-\s]+$/;
const MARKUP = /<br\s*\/?>|&nbsp;|\*\*|`/gi;

/** Whether the line only draws rules: a Markdown delimiter row or a box border. */
export function isRule(text: string, line: ShapedLine): boolean {
  return (
    RULE.test(text.slice(line.start, line.end)) && /[-─━=]{2}|[-─━]:|:[-─━]/.test(text.slice(line.start, line.end))
  );
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

function isSeparator(text: string, at: number): boolean {
  return SEPARATORS.includes(text.charAt(at)) && text[at - 1] !== '\\';
}

/** An empty cell lies one blank inside its pipes, so that a figure put there has a blank on both sides. */
function cell(text: string, start: number, end: number, column: number): Cell {
  const span = trimSpan(text, start, end);
  if (span.start === span.end) {
    const at = start < end && isBlankUnit(text.charCodeAt(start)) ? start + 1 : start;
    return { start: at, end: at, text: '', column };
  }
  const source = text.slice(span.start, span.end);
  return { ...span, text: /[<&*`]/.test(source) ? source.replace(MARKUP, '') : source, column };
}
