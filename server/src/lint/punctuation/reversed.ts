import type { PairMark } from './marks.ts';

/** A quotation mark that looks the wrong way, with the one that it belongs to. */
export interface ReversedMark {
  readonly mark: PairMark;
  readonly other: PairMark;
}

const FARTHEST_QUOTED = 40;

/**
 * Takes those marks without a partner that are two of one quotation: of `“…“` the second looks the wrong way, of `”…”` the
 * first. Returns the others.
 */
export function takeReversed(
  text: string,
  marks: readonly PairMark[],
  wrong: 0 | 1,
  reversed: ReversedMark[],
): readonly PairMark[] {
  if (marks.length < 2) return marks;
  const left: PairMark[] = [];
  for (let i = 0; i < marks.length; i++) {
    const [first, second] = [marks[i], marks[i + 1]];
    if (!first) continue;
    if (!second || !areOneQuotation(text, first, second)) left.push(first);
    else {
      const [mark, other] = wrong === 1 ? [second, first] : [first, second];
      reversed.push({ mark, other });
      i++;
    }
  }
  return left;
}

function areOneQuotation(text: string, first: PairMark, second: PairMark): boolean {
  if (first.kind !== 'double' || first.char !== second.char || first.char === '"') return false;
  const between = text.slice(first.at + 1, second.at);
  return between !== '' && between.length <= FARTHEST_QUOTED && !/[。；]/.test(between);
}
