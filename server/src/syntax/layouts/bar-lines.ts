import type { ShapedLine } from '../segment.ts';
import type { Cell } from '../tree.ts';
import { isFigure } from '../value-text.ts';
import { isSeparator, readPipeRow } from './pipe-table.ts';

/** What one line of the layout holds. */
export interface BarLine {
  readonly line: ShapedLine;
  /** In order; an empty cell lies where its figure would be typed, before its bar. */
  readonly cells: readonly Cell[];
}

/**
 * Reads tables of web pages with a bar behind each cell, one cell a line: `规章 |`, or `规章` with the bar on the next line.
 * A bar alone is an empty cell. Several bars in a row pad a row to the width of its table; only behind a text, where no
 * figure stands, are they empty cells. Where the first line is a bar alone, such bars open the rows.
 */
export function readBarLines(text: string, lines: readonly ShapedLine[]): readonly BarLine[] {
  const out: BarLine[] = [];
  const hasOpeners = lines.find(({ shape }) => shape !== 'blank' && shape !== 'page-mark')?.shape === 'bar';
  let isOpen = false;
  let isBehindText = false;
  for (const [i, line] of lines.entries()) {
    if (line.shape === 'blank' || line.shape === 'page-mark') continue;
    const { cells, bars } = split(text, line);
    const isText = cells.some((cell) => !isFigure(cell.text));
    if (cells.length > 0) isBehindText = isText;
    const rest = isOpen ? bars.slice(1) : bars;
    const isOpener = hasOpeners && cells.length === 0 && rest.length === 1 && opensRow(text, lines[i + 1]);
    const blanks: readonly Cell[] = isOpener || (rest.length > 1 && !isBehindText) ? [] : rest.map(blankAt);
    if (cells.length + blanks.length > 0) out.push({ line, cells: [...cells, ...blanks] });
    if (cells.length === 0 && blanks.length > 0) isBehindText = isBehindText && blanks.length === 1;
    isOpen = line.shape === 'open-cell';
  }
  return out;
}

/** Most lines of the stretch have one cell with a bar behind it. */
export function areBarLines(text: string, lines: readonly ShapedLine[]): boolean {
  let cells = 0;
  let rows = 0;
  for (const line of lines) {
    if (line.shape === 'open-cell') cells++;
    else if (line.shape === 'pipes') {
      const own = split(text, line).cells.length;
      if (own > 1 || (own === 1 && !isEnded(text, line))) rows++;
      else if (own === 1) cells++;
    }
  }
  return cells > rows * 2;
}

function blankAt(at: number): Cell {
  return { start: at, end: at, text: '', column: 0 };
}

/** The filled cells of a line, and the bars behind them that end no filled cell. */
function split(text: string, line: ShapedLine): { readonly cells: readonly Cell[]; readonly bars: readonly number[] } {
  if (line.shape === 'open-cell') {
    const { start, end } = line;
    return { cells: [{ start, end, text: text.slice(start, end), column: 0 }], bars: [] };
  }
  if (line.shape === 'bar') return { cells: [], bars: [line.from] };
  const cells = readPipeRow(text, line).filter((cell) => cell.text !== '');
  const last = cells.at(-1);
  const bars: number[] = [];
  for (let at = last?.end ?? line.start; at < line.end; at++) if (isSeparator(text, at)) bars.push(at);
  return { cells, bars: last ? bars.slice(1) : bars };
}

/** Whether the line is a cell with its bar behind it and none before it. */
function isEnded(text: string, line: ShapedLine): boolean {
  return !isSeparator(text, line.start) && isSeparator(text, line.end - 1);
}

/** Whether the next line is the text that a row begins with. */
function opensRow(text: string, next: ShapedLine | undefined): boolean {
  if (next?.shape !== 'pipes') return false;
  const [cell] = split(text, next).cells;
  return cell !== undefined && !isFigure(cell.text);
}
