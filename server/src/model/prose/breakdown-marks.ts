import { DIVISION } from './breakdown-words.ts';
import type { Quantity } from './quantities.ts';
import type { Sentence } from './reading.ts';

/** Where the clause of a whole begins. */
export interface Clause {
  readonly from: number;
}

/** What parts a paragraph into wholes and parts, found in one pass, as a sentence may be endless and have thousands of figures. */
export interface Marks {
  /** The clause that ends at the whole; undefined where 其中 stands before it, so that it is itself a part. Asked in the order of the text. */
  clauseBefore(whole: Quantity, sentence: Sentence): Clause | undefined;
  /** Where the bracket that opens at a place closes; -1 where it does not, or only far away. */
  closing(open: number): number;
}

export function marksOf(text: string): Marks {
  const stop = lastBefore(text, /[，；：（]/g);
  const semicolon = lastBefore(text, /；/g);
  const division = lastBefore(text, new RegExp(DIVISION, 'g'));
  const closings = closingsOf(text);
  return {
    clauseBefore({ from: place }, { from: start }) {
      const from = Math.max(stop(place) + 1, start, place - LONGEST_LABEL);
      return division(place) >= Math.max(semicolon(place) + 1, start) ? undefined : { from };
    },
    closing(open) {
      const close = closings.get(open) ?? -1;
      return close - open < LONGEST_BRACKET ? close : -1;
    },
  };
}

const LONGEST_LABEL = 200;
const LONGEST_BRACKET = 2000;

/** Answers, for places that only grow, where the pattern was found last in the text before them; -1 where it was not. */
function lastBefore(text: string, pattern: RegExp): (place: number) => number {
  let last = -1;
  let next = pattern.exec(text);
  return (place) => {
    while (next && next.index + next[0].length <= place) {
      last = next.index;
      next = pattern.exec(text);
    }
    return last;
  };
}

function closingsOf(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[（）]/g)) {
    if (bracket === '（') open.push(index);
    else closings.set(open.pop() ?? -1, index);
  }
  return closings;
}
