import { readParagraph } from './layouts/cell-paragraphs.ts';
import { splitFigures } from './layouts/label-lines.ts';
import { splitColumns } from './layouts/space-columns.ts';
import type { ShapedLine } from './segment.ts';
import type { Cell, LayoutId } from './tree.ts';

/** Reads a line without tabs and pipes: columns held by blanks, else a label with its figures, else one cell. */
export function readTextLine(
  text: string,
  line: ShapedLine,
): { readonly layout: LayoutId; readonly cells: readonly Cell[] } {
  const columns = splitColumns(text, line.from, line.start, line.end);
  const cells = columns.flatMap((column) =>
    splitFigures(text, column).map(
      (span): Cell => ({
        start: span.start,
        end: span.end,
        text: text.slice(span.start, span.end),
        column: span.start === column.start ? column.column : column.column + (span.start - column.start),
      }),
    ),
  );
  if (columns.length > 1) return { layout: 'space-columns', cells };
  if (cells.length > 1) return { layout: 'label-lines', cells };
  const indented = line.start - line.from >= 4;
  return {
    layout: indented ? 'space-columns' : 'cell-paragraphs',
    cells: indented ? cells : readParagraph(text, line),
  };
}
