import { ITEM_NUMERAL } from '../../model/paragraphs.ts';
import { proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import { oncePer } from '../../text/remember.ts';
import { marksOf, type PairMark } from './marks.ts';
import { type Pair, type PairedParagraph, pairParagraph } from './pair-paragraph.ts';

/** How the brackets and quotation marks of the running text pair. */
export interface Pairing {
  /** In the order in which they close. */
  readonly pairs: readonly Pair[];
  readonly faults: readonly PairFault[];
}

/**
 * A mark without its partner. `reversed`: a quotation mark that looks the wrong way, with the one it belongs to.
 * `crossed`: a closing mark behind the end of the pair that its opening mark stands in.
 */
export interface PairFault {
  readonly kind: 'open' | 'close' | 'reversed' | 'crossed';
  readonly mark: PairMark;
  readonly other: PairMark | undefined;
}

/** Pairs the marks of a report; worked out once for each. */
export const pairingOf = oncePer((report: Report): Pairing => {
  const pairs: Pair[] = [];
  const faults: PairFault[] = [];
  const hasItems = (): boolean => proseOf(report).some(({ text }) => ITEM_NUMERAL.test(text));
  let pending: readonly Pending[] = [];
  let section: string | undefined;
  for (const [index, paragraph] of proseOf(report).entries()) {
    if (paragraph.section !== section) {
      faults.push(...pending.map(toOpen));
      pending = [];
      section = paragraph.section;
    }
    // What is left of a table has its brackets where it has them.
    if (paragraph.text.includes('\t')) continue;
    const marks = marksOf(paragraph);
    if (marks.length === 0) continue;
    if (opensAgain(marks)) pending = pending.filter((each) => each.mark.kind !== 'double' || each.index < index - 1);
    const paired = withoutReversed(pairParagraph(marks, hasItems), faults);
    pairs.push(...paired.pairs);
    for (const { open, close } of paired.crossed) faults.push({ kind: 'crossed', mark: close, other: open });
    pending = carryOver(pending, paired, index, faults);
  }
  faults.push(...pending.map(toOpen));
  return { pairs, faults };
});

interface Pending {
  readonly mark: PairMark;
  readonly index: number;
}

function toOpen({ mark }: Pending): PairFault {
  return { kind: 'open', mark, other: undefined };
}

const FARTHEST_QUOTED = 40;

/** `“…“` and `”…”` close together: one of the two looks the wrong way. */
function withoutReversed(paired: PairedParagraph, faults: PairFault[]): PairedParagraph {
  const { opens, closes } = paired;
  if (opens.length + closes.length < 2) return paired;
  return { ...paired, opens: takeReversed(opens, 1, faults), closes: takeReversed(closes, 0, faults) };
}

function takeReversed(marks: readonly PairMark[], wrong: 0 | 1, faults: PairFault[]): readonly PairMark[] {
  const left: PairMark[] = [];
  for (let i = 0; i < marks.length; i++) {
    const [first, second] = [marks[i], marks[i + 1]];
    if (!first) continue;
    if (!second || !areOneQuotation(first, second)) left.push(first);
    else {
      const [mark, other] = wrong === 1 ? [second, first] : [first, second];
      faults.push({ kind: 'reversed', mark, other });
      i++;
    }
  }
  return left;
}

function areOneQuotation(first: PairMark, second: PairMark): boolean {
  if (first.kind !== 'double' || first.char !== second.char || first.char === '"') return false;
  const between = first.paragraph.text.slice(first.at + 1, second.at);
  return between !== '' && between.length <= FARTHEST_QUOTED && !/[。；]/.test(between);
}

/** Each paragraph of a quotation may open it again, and only the last one closes it. */
function opensAgain([first]: readonly PairMark[]): boolean {
  return first?.char === '“' && first.at === 0;
}

const MOST_PARAGRAPHS_BETWEEN = 6;
const MOST_PENDING = 20;

/** A quotation or a note in brackets may go on over paragraphs. What waits too long for its partner has none. */
function carryOver(
  pending: readonly Pending[],
  { opens, closes }: PairedParagraph,
  index: number,
  faults: PairFault[],
): readonly Pending[] {
  const open = pending.filter((each) => index - each.index <= MOST_PARAGRAPHS_BETWEEN);
  for (const each of pending) if (index - each.index > MOST_PARAGRAPHS_BETWEEN) faults.push(toOpen(each));
  for (const mark of closes) {
    const partner = open.findLastIndex((each) => each.mark.kind === mark.kind);
    if (partner < 0) faults.push({ kind: 'close', mark, other: undefined });
    else open.splice(partner, 1);
  }
  const waiting = [...open, ...opens.map((mark) => ({ mark, index }))];
  for (const each of waiting.slice(0, -MOST_PENDING)) faults.push(toOpen(each));
  return waiting.slice(-MOST_PENDING);
}
