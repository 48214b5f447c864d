import { displayWidth } from '../../text/width.ts';
import { type Sketch, TO_FILL, toGrid, type WriterStyle } from './sketch.ts';

/** Columns held by blanks, as in text taken from a PDF; a figure to be filled in gets a mark. */
export function writeSpaceColumns(sketch: Sketch, { lineEnd }: WriterStyle): string {
  const grid = toGrid(sketch).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? '' : cell.isValue && cell.text === '' ? TO_FILL : cell.text)),
  );
  const merged = sketch.map((row) => row.length === 1);
  const columns = Math.max(...grid.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(0, ...grid.map((row, at) => (merged[at] ? 0 : displayWidth(row[i] ?? '')))),
  );
  return grid
    .map((row) =>
      row
        .map((text, i) => text + ' '.repeat(Math.max(0, (widths[i] ?? 0) - displayWidth(text)) + 3))
        .join('')
        .trimEnd(),
    )
    .join(lineEnd);
}
