import { isBlankUnit } from '../text/blank.ts';
import { readParagraph } from './layouts/cell-paragraphs.ts';
import { splitFigures } from './layouts/label-lines.ts';
import { type ColumnPiece, splitColumns } from './layouts/space-columns.ts';
import type { ShapedLine } from './segment.ts';
import type { Cell, LayoutId } from './tree.ts';

interface ReadLine {
  readonly layout: LayoutId;
  readonly cells: readonly Cell[];
}

const DEEP_INDENT = 4;

/** Reads a line without tabs and pipes: columns held by blanks, else a label with its figures, else one cell. */
export function readTextLine(text: string, line: ShapedLine): ReadLine {
  const isIndented = line.start - line.from >= DEEP_INDENT;
  if (!isIndented && !hasBlank(text, line.start, line.end)) return paragraph(text, line);
  const columns = splitColumns(text, line.from, line.start, line.end);
  const cells: Cell[] = [];
  for (const column of columns) pushCells(text, column, cells);
  if (columns.length > 1) return { layout: 'space-columns', cells };
  if (cells.length > 1) return { layout: 'label-lines', cells };
  return isIndented ? { layout: 'space-columns', cells } : paragraph(text, line);
}

function paragraph(text: string, line: ShapedLine): ReadLine {
  return { layout: 'cell-paragraphs', cells: readParagraph(text, line) };
}

function pushCells(text: string, piece: ColumnPiece, cells: Cell[]): void {
  for (const { start, end } of splitFigures(text, piece)) {
    cells.push({ start, end, text: text.slice(start, end), column: piece.column + (start - piece.start) });
  }
}

function hasBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isBlankUnit(text.charCodeAt(at))) return true;
  return false;
}
