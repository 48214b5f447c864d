import { type Sketch, toGrid, type WriterStyle } from './sketch.ts';

/** A cell a line with a tab before it, a blank line after each row; a cell merged from above leaves an empty line. */
export function writeCellLines(sketch: Sketch, { lineEnd }: WriterStyle): string {
  return toGrid(sketch)
    .map((row) =>
      row
        .filter((cell) => cell !== 'covered-by-column')
        .map((cell) => `\t${typeof cell === 'string' ? '' : cell.text}`)
        .join(lineEnd),
    )
    .join(lineEnd + lineEnd);
}
