import { type Sketch, toGrid, type WriterStyle } from './sketch.ts';

/** A row a line, a tab between two grid columns; what a merged cell covers stays empty. */
export function writeTabRows(sketch: Sketch, { lineEnd }: WriterStyle): string {
  return toGrid(sketch)
    .map((row) => row.map((cell) => (typeof cell === 'string' ? '' : cell.text)).join('\t'))
    .join(lineEnd);
}
