import { charSet, nextOf } from '../../text/char-set.ts';
import type { Quantity } from './quantities.ts';
import type { Sentence } from './reading.ts';

/** A stretch of a sentence that says one thing: a figure with the words round it, or words alone. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity | undefined;
  /** Its words without the figure. */
  readonly words: string;
}

/** The segments of a sentence in order. Each has one figure at most. */
export function segmentsOf(text: string, { from, to, quantities }: Sentence): readonly Segment[] {
  const segments: Segment[] = [];
  let next = 0;
  for (let begin = from; begin < to; ) {
    const end = Math.min(nextOf(CLAUSE_ENDS, text, begin), to);
    const own: Quantity[] = [];
    for (let quantity = quantities[next]; quantity && quantity.from < end; quantity = quantities[++next])
      own.push(quantity);
    segments.push(...divide(text, begin, end, own));
    begin = end + 1;
  }
  return segments;
}

const CLAUSE_ENDS = charSet('，；：（）。！？');

/** Between two figures the words belong to the second, unless an enumeration parts them. */
function divide(text: string, from: number, to: number, quantities: readonly Quantity[]): readonly Segment[] {
  if (quantities.length < 2) return [segment(text, from, to, quantities[0])];
  const ends = quantities.map((quantity, i) => {
    const following = quantities[i + 1];
    if (!following) return to;
    const between = text.slice(quantity.to, following.from);
    const parting = between.search(/[、和及与]/);
    return quantity.to + Math.max(0, parting);
  });
  return quantities.map((quantity, i) =>
    segment(text, i === 0 ? from : (ends[i - 1] ?? from), ends[i] ?? to, quantity),
  );
}

function segment(text: string, from: number, to: number, quantity: Quantity | undefined): Segment {
  const words = quantity ? `${text.slice(from, quantity.from)}${text.slice(quantity.to, to)}` : text.slice(from, to);
  return { from, to, quantity, words };
}
