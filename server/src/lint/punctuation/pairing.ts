import { ITEM_NUMERAL } from '../../model/paragraphs.ts';
import { type ProseParagraph, proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { PairMark } from './marks.ts';
import { type PairedParagraph, pairedIn } from './pair-paragraph.ts';

/**
 * A mark without its partner. `reversed`: a quotation mark that looks the wrong way, with the one it belongs to.
 * `crossed`: a closing mark behind the end of the pair that its opening mark stands in.
 */
export interface PairFault {
  readonly kind: 'open' | 'close' | 'reversed' | 'crossed';
  readonly paragraph: ProseParagraph;
  readonly mark: PairMark;
  /** In the same paragraph. */
  readonly other: PairMark | undefined;
}

/** What is wrong with the pairs of brackets and quotation marks in the running text. */
export function pairFaults(report: Report): readonly PairFault[] {
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
    const paired = pairedIn(paragraph);
    if (!paired.first) continue;
    if (opensAgain(paired.first)) {
      pending = pending.filter((each) => each.mark.kind !== 'double' || each.index < index - 1);
    }
    for (const { mark, other } of paired.reversed) faults.push({ kind: 'reversed', paragraph, mark, other });
    for (const { open, close } of paired.crossed) faults.push({ kind: 'crossed', paragraph, mark: close, other: open });
    const closes = paired.item && hasItems() ? [paired.item, ...paired.closes] : paired.closes;
    pending = carryOver(pending, { paragraph, index, opens: paired.opens, closes }, faults);
  }
  faults.push(...pending.map(toOpen));
  return faults;
}

interface Pending {
  readonly paragraph: ProseParagraph;
  readonly index: number;
  readonly mark: PairMark;
}

function toOpen({ paragraph, mark }: Pending): PairFault {
  return { kind: 'open', paragraph, mark, other: undefined };
}

/** Each paragraph of a quotation may open it again, and only the last one closes it. */
function opensAgain({ char, at }: PairMark): boolean {
  return char === '“' && at === 0;
}

const MOST_PARAGRAPHS_BETWEEN = 6;
const MOST_PENDING = 20;

interface Unpaired extends Pick<PairedParagraph, 'opens' | 'closes'>, Pick<Pending, 'paragraph' | 'index'> {}

/** A quotation or a note in brackets may go on over paragraphs. What waits too long for its partner has none. */
function carryOver(
  pending: readonly Pending[],
  { paragraph, index, opens, closes }: Unpaired,
  faults: PairFault[],
): readonly Pending[] {
  const isLate = (each: Pending): boolean => index - each.index > MOST_PARAGRAPHS_BETWEEN;
  if (opens.length === 0 && closes.length === 0 && !pending.some(isLate)) return pending;
  for (const each of pending) if (isLate(each)) faults.push(toOpen(each));
  const open = pending.filter((each) => !isLate(each));
  for (const mark of closes) {
    const partner = open.findLastIndex((each) => each.mark.kind === mark.kind);
    if (partner < 0) faults.push({ kind: 'close', paragraph, mark, other: undefined });
    else open.splice(partner, 1);
  }
  const waiting = [...open, ...opens.map((mark) => ({ paragraph, index, mark }))];
  for (const each of waiting.slice(0, -MOST_PENDING)) faults.push(toOpen(each));
  return waiting.slice(-MOST_PENDING);
}
