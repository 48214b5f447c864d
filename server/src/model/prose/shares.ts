import { add, compare, type Decimal, subtract } from '../../text/decimal.ts';
import { oncePer } from '../../text/remember.ts';
import { type Breakdown, breakdownsOf, isCount } from './breakdowns.ts';
import type { Quantity } from './quantities.ts';
import type { Reading, Sentence } from './reading.ts';

/** A percentage with the figure that it is the share of, and the figure that it is a share in. */
export interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly percentage: Quantity;
}

/** A change in percent with both years' figures, or with one of them and the difference. */
export interface Growth {
  /** The figure of the year before, and where it or the difference is told. */
  readonly before: Decimal;
  readonly after: Decimal;
  readonly told: readonly [Quantity, Quantity];
  readonly percentage: Quantity;
  readonly isRise: boolean;
}

/** The percentages whose part and whole are both told, exactly, in the same sentence. */
export const sharesOf = oncePer((read: Reading): readonly Share[] => {
  const inBreakdowns = breakdownsOf(read).flatMap(sharesIn);
  const known = new Set(inBreakdowns.map(({ percentage }) => percentage));
  const plain = read.sentences.flatMap((sentence) => plainShares(read.text, sentence));
  return [...inBreakdowns, ...plain.filter(({ percentage }) => !known.has(percentage))];
});

function sharesIn({ whole, groups }: Breakdown): readonly Share[] {
  return groups.flat().flatMap(({ quantity: part, share: percentage }) => {
    return percentage && isUsable(percentage) && isUsable(part) && part.unit === whole.unit
      ? [{ part, whole, percentage }]
      : [];
  });
}

function isUsable({ isExact, isChange }: Quantity): boolean {
  return isExact && !isChange;
}

const SHARE = /^[，（]占(?:比|比例|总[数量]|[^，。；、\d]{0,14}的)?(?:为|达)?$/;
const SHARE_IN = /^[，（]占[^，。；、\d]{0,14}$/;

/** `收到申请12件，予以公开9件，占75%`, where only one figure can be the whole; `9件，占收到申请12件的75%`. */
function plainShares(text: string, { quantities }: Sentence): readonly Share[] {
  return quantities.flatMap((percentage, i) => {
    if (percentage.unit !== '%' || !isUsable(percentage)) return [];
    const [second, first] = [quantities[i - 2], quantities[i - 1]];
    if (!first || !isUsable(first) || !isCount(first)) return [];
    if (SHARE.test(text.slice(first.to, percentage.from)))
      return withOnlyWhole(first, percentage, quantities.slice(Math.max(0, i - 1 - MOST_BEFORE), i - 1));
    const isIn =
      second && isUsable(second) && second.unit === first.unit && SHARE_IN.test(text.slice(second.to, first.from));
    return isIn && /^的(?:比例为)?$/.test(text.slice(first.to, percentage.from))
      ? [{ part: second, whole: first, percentage }]
      : [];
  });
}

function withOnlyWhole(part: Quantity, percentage: Quantity, before: readonly Quantity[]): readonly Share[] {
  const counts = before.filter((each) => isCount(each));
  const [whole] = counts;
  const isClear = whole && counts.length === 1 && isUsable(whole) && whole.unit === part.unit;
  return isClear && compare(whole.value, part.value) > 0 ? [{ part, whole, percentage }] : [];
}

const MOST_BEFORE = 20;
const RISE = '增长|上升|增加|提高|提升|增幅|涨幅|上涨';
const FALL = '下降|减少|降低|下滑|降幅|减幅';
const FROM_TO = /^[^，。；]{0,12}(?:增加|增长|上升|提高|减少|下降|降低|增|升|降|减)?(?:到|至|为)[^，。；\d]{0,8}$/;
const GROWTH = new RegExp(`^[，（]?(?:同比|较上年|比上年)?(?:(${RISE})|(${FALL}))(?:了|为|率为|幅度为|达)?$`);
const COMPARED = /，?(?:较|比)(?:上年|去年|上一年|\d{4}年)(?:度)?的?$/;

/** The difference, told behind the figure of the year before or behind that of this year. */
const STEP = '(?:增加|增长|上升|提高|新增|多|减少|下降|降低|少)(?:了)?';
const STEP_FROM = new RegExp(`^${STEP}$`);
const STEP_TO = new RegExp(`^，(?:同比|(?:较|比)(?:上年|去年|上一年|\\d{4}年)(?:度|同期)?)${STEP}$`);
const COMPARED_LEAD = /(?:较|比)(?:上年|去年|上一年|\d{4}年)(?:度)?的?$/;

/** `由8件增加到10件，增长25%`, `10件，比上年的8件增长25%`, `较上年的8件增加2件，增长25%` and `10件，比上年增加2件，增长25%`. */
export const growthsOf = oncePer(({ text, sentences }: Reading): readonly Growth[] =>
  sentences.flatMap(({ from: begin, quantities }) =>
    quantities.flatMap((percentage, i): readonly Growth[] => {
      const [first, second] = [quantities[i - 2], quantities[i - 1]];
      if (percentage.unit !== '%' || !percentage.isExact || !first || !second || first.unit !== second.unit) return [];
      if (!first.isExact || !second.isExact || !isCount(first)) return [];
      const growth = GROWTH.exec(text.slice(second.to, percentage.from));
      if (!growth) return [];
      const between = text.slice(first.to, second.from);
      const lead = text.slice(Math.max(begin, first.from - 16), first.from);
      const isRise = growth[1] !== undefined;
      const found = yearsOf(first, second, { lead, between, isRise });
      return found ? [{ ...found, told: [first, second], percentage, isRise }] : [];
    }),
  ),
);

interface Around {
  /** What stands before the first figure, and between the two. */
  readonly lead: string;
  readonly between: string;
  readonly isRise: boolean;
}

function yearsOf(
  first: Quantity,
  second: Quantity,
  { lead, between, isRise }: Around,
): Pick<Growth, 'before' | 'after'> | undefined {
  const [a, b] = [first.value, second.value];
  if (/[由从][^，。；]{0,12}$/.test(lead) && FROM_TO.test(between)) return { before: a, after: b };
  if (STEP_FROM.test(between) && COMPARED_LEAD.test(lead))
    return { before: a, after: isRise ? add(a, b) : subtract(a, b) };
  if (first.isChange) return undefined;
  if (STEP_TO.test(between)) return { before: isRise ? subtract(a, b) : add(a, b), after: a };
  return COMPARED.test(between) ? { before: b, after: a } : undefined;
}
