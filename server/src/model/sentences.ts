/** A stretch of a text, as offsets in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const STOPS = '。！？!?；;\n\r';
/** A text without any stop is not looked through from end to end. */
const LONGEST = 600;

/** The sentence of the text that the offset lies in, its closing mark left out, as far as it is not endless. */
export function sentenceAt(text: string, at: number): Stretch {
  let from = at;
  while (from > Math.max(0, at - LONGEST) && !STOPS.includes(text.charAt(from - 1))) from--;
  let to = at;
  while (to < Math.min(text.length, at + LONGEST) && !STOPS.includes(text.charAt(to))) to++;
  return { from, to };
}
