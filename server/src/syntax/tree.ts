import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** The ways in which reports lay out a table. */
export type LayoutId =
  | 'tab-rows'
  | 'cell-lines'
  | 'cell-paragraphs'
  | 'pipe-table'
  | 'bar-lines'
  | 'label-lines'
  | 'space-columns'
  | 'html-table';

/** One cell of a row, or one line of running text. The span leaves out the blanks round it. */
export interface Cell extends Span {
  /** What stands there, decoded; equal to the source except in HTML and in Markdown cells. */
  readonly text: string;
  /** Grid column, or the display column where blanks hold the columns; only comparable within one layout. */
  readonly column: number;
  /** Where the decoded text comes from, piece by piece; absent when it is the source itself. */
  readonly pieces?: readonly Piece[];
}

/** From index `at` of a decoded text on, characters come from `start` on in the source. */
export interface Piece {
  readonly at: number;
  readonly start: number;
}

/** One line of the text, or one row of a table that knows its rows. */
export interface Row extends Span {
  readonly layout: LayoutId;
  readonly cells: readonly Cell[];
  /** Index of its first line. */
  readonly line: number;
  /** Lines with no blank line between them share a number; it rises down the text. */
  readonly block: number;
  /** It goes on with the row above: its table draws rules between its rows, and none is there. */
  readonly isWrapped?: true;
}

/** Any text, read by its shape alone. */
export interface SyntaxTree {
  readonly text: string;
  readonly lines: LineIndex;
  /** Everything that is not blank and not a page number, in order. */
  readonly rows: readonly Row[];
  /** Lines that hold a page number and nothing else. */
  readonly pageMarks: readonly Span[];
}

/** Whether the cells of the row stand side by side in the text, so that the row is known to be a row. */
export function isTabular(row: Row): boolean {
  return !isCellList(row.layout);
}

/** Whether the layout has one cell a line, with nothing that says where a row ends. */
export function isCellList(layout: LayoutId): boolean {
  return layout === 'cell-paragraphs' || layout === 'bar-lines';
}
