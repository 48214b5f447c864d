/** A stretch of a text, as offsets in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const STOP = /[。！？!?；;\n\r]/;

/** The sentence of the text that the offset lies in, its closing mark left out; 《》 and brackets do not part it. */
export function sentenceAt(text: string, at: number): Stretch {
  let from = at;
  while (from > 0 && !STOP.test(text.charAt(from - 1))) from--;
  let to = at;
  while (to < text.length && !STOP.test(text.charAt(to))) to++;
  return { from, to };
}
