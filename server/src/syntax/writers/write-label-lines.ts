import { type Sketch, TO_FILL, type WriterStyle } from './sketch.ts';

/** The cells of a row on a line, one blank apart; a figure to be filled in gets a mark. */
export function writeLabelLines(sketch: Sketch, { lineEnd }: WriterStyle): string {
  return sketch
    .map((row) =>
      row.map(({ text, isValue }) => (isValue && text === '' ? TO_FILL : text)).filter((text) => text !== ''),
    )
    .filter((texts) => texts.length > 0)
    .map((texts) => texts.join(' '))
    .join(lineEnd);
}
