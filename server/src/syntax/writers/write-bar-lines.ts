import type { Sketch, WriterStyle } from './sketch.ts';

/** A cell a line with a bar behind it; a figure to be filled in is a bar alone, and a merged cell is written once. */
export function writeBarLines(sketch: Sketch, { lineEnd }: WriterStyle): string {
  return sketch
    .flat()
    .filter(({ text, isValue }) => isValue || text !== '')
    .map(({ text }) => `${text} |`)
    .join(lineEnd);
}
