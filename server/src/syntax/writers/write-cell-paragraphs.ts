import { type Sketch, TO_FILL, type WriterStyle } from './sketch.ts';

/** A cell a paragraph; this layout has no empty cells, so a figure to be filled in gets a mark. */
export function writeCellParagraphs(sketch: Sketch, { lineEnd, isSpaced }: WriterStyle): string {
  const texts = sketch.flatMap((row) => row.map(({ text, isValue }) => (isValue && text === '' ? TO_FILL : text)));
  return texts.filter((text) => text !== '').join(isSpaced ? lineEnd + lineEnd : lineEnd);
}
