import { oncePer } from '../../text/remember.ts';
import { type Clause, type Marks, marksOf } from './breakdown-marks.ts';
import { collectParts, type Part, type Region } from './breakdown-parts.ts';
import { ALL_PARTS, DIVISION, INTRODUCTION, NO_OPEN_END, OPEN_END, REMARK } from './breakdown-words.ts';
import type { Quantity } from './quantities.ts';
import type { Reading, Sentence } from './reading.ts';

/** A figure that a sentence divides into parts. */
export interface Breakdown {
  readonly whole: Quantity;
  /** The text of the whole from the beginning of its clause, without the figure. */
  readonly wholeLabel: string;
  /** The parts in order; a semicolon begins a new group. */
  readonly groups: readonly (readonly Part[])[];
  /** Says by its form that the parts are all there are: 分别为, a colon or a bracket alone. */
  readonly isList: boolean;
  /** Leaves open whether the parts add up: 等, other units, rounded figures. */
  readonly isOpen: boolean;
  /** Figures of the same unit that stand before the whole in its sentence. */
  readonly before: readonly Quantity[];
  /** Figures of the same unit behind the list, which may be parts as well. */
  readonly after: readonly Quantity[];
}

/**
 * The breakdowns of a text in order. Where a part is divided again, or the whole is a part itself, nobody can tell what
 * is to be added up, and there is none. Read once: the rules on sums and on percentages ask.
 */
export const breakdownsOf = oncePer((read: Reading): readonly Breakdown[] => {
  const found: Breakdown[] = [];
  const marks = marksOf(read.text);
  let first = 0;
  for (const [i, sentence] of read.sentences.entries()) {
    for (const [j, whole] of sentence.quantities.entries()) {
      if (!isCount(whole) || !whole.isExact || whole.isChange) continue;
      const near = sentence.quantities.slice(Math.max(0, j - MOST_PARTS), j);
      const summary = near.length === j ? summaryOf(read.text, whole, sentence.from, near) : undefined;
      if (summary) found.push(summary);
      const clause = marks.clauseBefore(whole, sentence);
      const region = clause && regionBehind(read.text, whole, sentence, read.sentences[i + 1], marks);
      const behind = read.quantities.slice(first + j + 1, first + j + 1 + MOST_PARTS);
      const own = region && breakDown(read.text, whole, { clause, near, behind }, region);
      if (own) found.push(own);
    }
    first += sentence.quantities.length;
  }
  return found;
});

/** The parts come first: `网站60条、公众号47条，合计107条`. Undefined unless the sentence up to there is nothing but them. */
function summaryOf(text: string, whole: Quantity, from: number, parts: readonly Quantity[]): Breakdown | undefined {
  const lead = text.slice(Math.max(from, whole.from - LONGEST_LEAD), whole.from);
  if (parts.length < 2 || !SUMMARY.test(lead)) return undefined;
  const isOpen = parts.some(({ unit, isExact, isChange }) => unit !== whole.unit || !isExact || isChange);
  if (isOpen || NO_PARTS.test(text.slice(from, whole.from).replace(NO_OPEN_END, ''))) return undefined;
  const group = parts.map((quantity, i) => {
    const between = text.slice(parts[i - 1]?.to ?? from, quantity.from);
    return { quantity, label: between.slice(between.search(/[^，、；和及]|$/)), share: undefined };
  });
  return { whole, wholeLabel: '', groups: [group], isList: true, isOpen: false, before: [], after: [] };
}

const SUMMARY = /，(?:合计|共计|总计|总共)$/;
const NO_PARTS = /等|其中|包括|[（）；：]|\d{4}年.*\d{4}年|[上去]年|[收答办结]/;

/** More are no list that anybody adds up. */
const MOST_PARTS = 40;

/** What stands round a whole: its clause up to it, the figures before it in its sentence, and those behind it. */
interface Surroundings {
  readonly clause: Clause;
  readonly near: readonly Quantity[];
  readonly behind: readonly Quantity[];
}

/** Whether it counts things or money, and is no share. */
export function isCount({ unit }: Quantity): boolean {
  return unit !== '%' && unit !== '百分点';
}

const LONGEST_LEAD = 90;
const CHANGE_BETWEEN = '(?:，[^，。；：（）]{0,12}(?:增|减|升|降|同比|环比|较|比|持平)[^，。；：（）]{0,24}){0,3}';
const BEHIND = new RegExp(
  `^(?:[^，。；：（）、\\d]{0,24}${CHANGE_BETWEEN}[，。；]?(?:（)?(${INTRODUCTION})[：，]?|[^，。；：（）、\\d]{0,12}：|（)`,
);

const MAY_DIVIDE = /其中|包括|具体|分别|分为|^[^，。；]{0,12}[：（]/;

function regionBehind(
  text: string,
  whole: Quantity,
  own: Sentence,
  next: Sentence | undefined,
  { closing }: Marks,
): Region | undefined {
  const following = text.slice(whole.to, whole.to + LONGEST_LEAD);
  const lead = MAY_DIVIDE.test(following) ? BEHIND.exec(following) : null;
  if (!lead) return undefined;
  const from = whole.to + lead[0].length;
  if (!lead[1] && REMARK.test(text.slice(from, from + 4))) return undefined;
  const isList = !lead[1] || ALL_PARTS.test(lead[1]);
  const bracket = lead[0].lastIndexOf('（');
  const close = bracket < 0 ? -1 : closing(whole.to + bracket);
  const end = close > 0 ? close : from < own.to ? own.to : (next?.to ?? own.to);
  const region = text.slice(from, Math.min(end, from + LONGEST_REGION));
  const other = region.search(NEXT_WHOLE);
  return { from, to: from + (other < 0 ? region.length : other), isList };
}

const LONGEST_REGION = 2000;
/** Behind a semicolon another figure may be divided. */
const NEXT_WHOLE = new RegExp(`；[^；]*(?:${DIVISION})`);

function breakDown(
  text: string,
  whole: Quantity,
  { clause, near, behind }: Surroundings,
  region: Region,
): Breakdown | undefined {
  const wholeLabel = text.slice(clause.from, whole.from);
  const collected = collectParts(text, whole, region, wholeLabel, behind);
  if (!collected) return undefined;
  const { groups, isOpen, end, after } = collected;
  const listed = text.slice(region.from, Math.min(region.to, end + 1)).replace(NO_OPEN_END, '');
  return {
    whole,
    wholeLabel,
    groups,
    isList: region.isList,
    isOpen: isOpen || OPEN_END.test(listed) || OTHER_YEAR.test(listed),
    before: near.filter(({ unit, isChange }) => unit === whole.unit && !isChange),
    after,
  };
}

const OTHER_YEAR = /\d{4}年|[上去]年(?!度?结转)/;
