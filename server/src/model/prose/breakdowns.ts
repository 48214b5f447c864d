import { ALL_PARTS, INTRODUCTION, NEW_ACT, NO_OPEN_END, OPEN_END, REMARK } from './breakdown-words.ts';
import type { Quantity } from './quantities.ts';
import type { ReadParagraph, Sentence } from './reading.ts';

/** A figure that a sentence divides into parts. */
export interface Breakdown {
  readonly whole: Quantity;
  /** The text of the whole from the beginning of its clause, without the figure. */
  readonly wholeLabel: string;
  /** The parts in order; a semicolon begins a new group. */
  readonly groups: readonly (readonly Part[])[];
  /** Says by its form that the parts are all there are: 分别为, a colon or a bracket alone. */
  readonly isList: boolean;
  /** Leaves open whether the parts add up: 等, parts that are divided themselves, other units, rounded figures. */
  readonly isOpen: boolean;
  /** The whole is itself a part of another one, or a part of it is divided again. */
  readonly isNested: boolean;
  /** Figures of the same unit that stand before the whole in its sentence. */
  readonly before: readonly Quantity[];
}

export interface Part {
  readonly quantity: Quantity;
  /** What it is the number of, as far as the clause tells. */
  readonly label: string;
  /** Its share, where one stands behind it: `占33.9%`. */
  readonly share: Quantity | undefined;
}

/** The breakdowns of a paragraph in order. One that stands inside another one's part is there on its own, too. */
export function breakdownsOf(read: ReadParagraph): readonly Breakdown[] {
  const found: Breakdown[] = [];
  let first = 0;
  for (const [i, sentence] of read.sentences.entries()) {
    for (const [j, whole] of sentence.quantities.entries()) {
      if (!isCount(whole) || !whole.isExact || whole.isChange) continue;
      const summary = summaryOf(read.text, whole, sentence);
      if (summary) found.push(summary);
      const region = regionBehind(read.text, whole, sentence, read.sentences[i + 1]);
      const behind = read.quantities.slice(first + j + 1, first + j + 1 + MOST_PARTS);
      if (region && behind.length > 0) found.push(breakDown(read.text, whole, sentence, region, behind));
    }
    first += sentence.quantities.length;
  }
  return found;
}

/** The parts come first: `网站60条、公众号47条，合计107条`. Undefined unless the sentence up to there is nothing but them. */
function summaryOf(text: string, whole: Quantity, { from, quantities }: Sentence): Breakdown | undefined {
  const lead = text.slice(Math.max(from, whole.from - LONGEST_LEAD), whole.from);
  const parts = SUMMARY.test(lead) ? quantities.slice(0, quantities.indexOf(whole)) : [];
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const isOpen = parts.some(({ unit, isExact, isChange }) => unit !== whole.unit || !isExact || isChange);
  if (isOpen || NO_PARTS.test(text.slice(from, whole.from).replace(NO_OPEN_END, ''))) return undefined;
  const group = parts.map((quantity, i) => {
    const between = text.slice(parts[i - 1]?.to ?? from, quantity.from);
    return { quantity, label: between.slice(between.search(/[^，、；和及]|$/)), share: undefined };
  });
  return { whole, wholeLabel: '', groups: [group], isList: true, isOpen: false, isNested: false, before: [] };
}

const SUMMARY = /，(?:合计|共计|总计|总共)$/;
const NO_PARTS = /等|其中|包括|[（）；：]|\d{4}年.*\d{4}年|[上去]年|[收答办结]/;

const MOST_PARTS = 80;

/** Whether it counts things or money, and is no share. */
export function isCount({ unit }: Quantity): boolean {
  return unit !== '%' && unit !== '百分点';
}

/** Where the parts of a whole are told. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly isList: boolean;
}

const LONGEST_LEAD = 90;
const CHANGE_BETWEEN = '(?:，[^，。；：（）]{0,12}(?:增|减|升|降|同比|环比|较|比|持平)[^，。；：（）]{0,24}){0,3}';
const BEHIND = new RegExp(
  `^(?:[^，。；：（）、\\d]{0,24}${CHANGE_BETWEEN}[，。；]?(?:（)?(${INTRODUCTION})[：，]?|[^，。；：（）、\\d]{0,12}：|（)`,
);

const MAY_DIVIDE = /其中|包括|具体|分别|分为|^[^，。；]{0,12}[：（]/;

function regionBehind(text: string, whole: Quantity, own: Sentence, next: Sentence | undefined): Region | undefined {
  const following = text.slice(whole.to, whole.to + LONGEST_LEAD);
  const lead = MAY_DIVIDE.test(following) ? BEHIND.exec(following) : null;
  if (!lead) return undefined;
  const from = whole.to + lead[0].length;
  if (!lead[1] && REMARK.test(text.slice(from, from + 4))) return undefined;
  const isList = !lead[1] || ALL_PARTS.test(lead[1]);
  const bracket = lead[0].lastIndexOf('（');
  const close = bracket < 0 ? -1 : closing(text, whole.to + bracket);
  const end = close > 0 ? close : from < own.to ? own.to : (next?.to ?? own.to);
  const region = text.slice(from, Math.min(end, from + LONGEST_REGION));
  const other = region.search(NEXT_WHOLE);
  return { from, to: from + (other < 0 ? region.length : other), isList };
}

const LONGEST_REGION = 2000;
/** Behind a semicolon another figure may be divided. */
const NEXT_WHOLE = /；[^；]*(?:其中|包括|分别[为是有])/;

/** Where the bracket closes; -1 where it does not. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST_REGION); at++) {
    if (text[at] === '（') depth++;
    else if (text[at] === '）' && --depth === 0) return at;
  }
  return -1;
}

function breakDown(
  text: string,
  whole: Quantity,
  sentence: Sentence,
  region: Region,
  behind: readonly Quantity[],
): Breakdown {
  const lead = text.slice(Math.max(sentence.from, whole.from - LONGEST_REGION), whole.from);
  const wholeLabel = lead.slice(lead.search(/[^，；：（]*$/));
  const { groups, isOpen, isDivided, end } = collect(text, whole, region, wholeLabel, behind);
  const isNested = isDivided || isPart(lead);
  const listed = text.slice(region.from, Math.min(region.to, end + 1)).replace(NO_OPEN_END, '');
  return {
    whole,
    wholeLabel,
    groups,
    isList: region.isList,
    isOpen: isOpen || isNested || OPEN_END.test(listed) || OTHER_YEAR.test(listed),
    isNested,
    before: earlier(sentence, whole),
  };
}

const OTHER_YEAR = /\d{4}年|[上去]年(?!度?结转)/;

function earlier({ quantities }: Sentence, whole: Quantity): readonly Quantity[] {
  const near = quantities.slice(0, quantities.indexOf(whole)).slice(-MOST_PARTS);
  return near.filter(({ unit, isChange }) => unit === whole.unit && !isChange);
}

/** Whether 其中 already stands before it in its sentence: a part that is divided again. */
function isPart(lead: string): boolean {
  return /其中|包括|分别[为是有]/.test(lead.slice(lead.lastIndexOf('；') + 1));
}

/** The parts of a region, and where the last one ends. */
interface Collected {
  readonly groups: readonly (readonly Part[])[];
  readonly isOpen: boolean;
  readonly isDivided: boolean;
  readonly end: number;
}

function collect(
  text: string,
  whole: Quantity,
  region: Region,
  wholeLabel: string,
  behind: readonly Quantity[],
): Collected {
  const groups: Part[][] = [[]];
  let isOpen = false;
  let isDivided = false;
  let end = region.from;
  for (const quantity of behind) {
    if (quantity.from < region.from || quantity.isChange || quantity.unit === '百分点') continue;
    if (quantity.from >= region.to) break;
    const between = text.slice(end, quantity.from);
    const label = between.slice(between.search(/[^，、；和及。]|$/));
    const group = groups.at(-1) ?? [];
    if (quantity.unit === '%') {
      attach(group, quantity, between);
      continue;
    }
    if (groups.flat().length > 1 && isNewAct(between, label, wholeLabel)) break;
    const isInBracket = depthOf(text.slice(region.from, quantity.from)) > 0;
    if (isInBracket || /其中|包括/.test(between)) isDivided = true;
    if (!quantity.isExact || quantity.unit !== whole.unit) isOpen = true;
    const part = { quantity, label, share: undefined };
    if (between.includes('；') && group.length > 0) groups.push([part]);
    else group.push(part);
    end = quantity.to;
  }
  return { groups, isOpen, isDivided, end };
}

function isNewAct(between: string, label: string, wholeLabel: string): boolean {
  const act = /[，；]/.test(between) ? NEW_ACT.exec(label)?.[0] : undefined;
  return act !== undefined && !wholeLabel.includes(act.slice(-2));
}

/** A share belongs to the part before it, if nothing else stands between. */
function attach(group: Part[], share: Quantity, between: string): void {
  const part = group.at(-1);
  if (part && !part.share && SHARE_OF_PART.test(between)) group[group.length - 1] = { ...part, share };
}

const SHARE_OF_PART = /^[，、（]?(?:占(?:比|比例|总[数量]|[^，。；、\d]{0,14}的)?|比例|比重)?(?:为|达)?$/;

function depthOf(text: string): number {
  let depth = 0;
  for (const char of text) depth += char === '（' ? 1 : char === '）' ? -1 : 0;
  return depth;
}
