import { charSet, nextOf } from '../../text/char-set.ts';
import { parseChineseNumber } from '../../text/chinese-number.ts';
import { type Decimal, parseDecimal, ZERO } from '../../text/decimal.ts';

/** A number with its unit, as a sentence gives it. Offsets are those of the plain text that it was read from. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Where the number itself ends and its unit begins. */
  readonly numberEnd: number;
  readonly value: Decimal;
  /** How many decimals are written. */
  readonly decimals: number;
  /** `%` for shares, `百分点` for their difference; what is counted otherwise; empty for a bare `为0`. */
  readonly unit: string;
  /** False where the text says that it is rounded or a bound (约, 余, 多, 近, 以上, 超过), or not what it is (上百, 三五). */
  readonly isExact: boolean;
  /** Says how much more or less than in another year, not how much. */
  readonly isChange: boolean;
}

/** The quantities of a plain text in order. Ordinals, dates, ranges and repeated actions (每件, 第十条) are none. */
export function quantitiesOf(text: string): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = nextOf(BEGINS, text, 0); at < text.length; ) {
    QUANTITY.lastIndex = at;
    const match = QUANTITY.exec(text);
    const quantity = match && readMatch(text, match, at);
    if (quantity) quantities.push(quantity);
    at = nextOf(BEGINS, text, match ? at + match[0].length : endOfNumber(text, at));
  }
  return quantities;
}

const UNITS =
  '万元|亿元|元|%|个?百分点|人次|件次|条次|件(?!事)|条(?!例)|个(?!工作日|自然日|小时|月|季度|年度)|起(?!草|来|止|诉(?!讼))|宗|份(?!额)|项(?!目)|次(?![性日年月要序])|封|例(?![如行])|篇|期(?![间限])|场(?!所|景)|则(?!是)|部(?![门分署])|批(?!准|复)|册|幅|张|家|户|名(?!单|称)|人(?!民|员)|类(?!型)|处(?![理罚置分长室])';
// What follows a number is none of its digits: so no shorter one is tried where there is no unit.
const ARABIC = '\\d[\\d,]*(?:\\.\\d+)?(?![\\d,])';
const CHINESE = '[零〇一二两三四五六七八九十百千万亿]+(?![零〇一二两三四五六七八九十百千万亿])';
const QUANTITY = new RegExp(
  `(?:(百分之)(${ARABIC}|${CHINESE})|(${ARABIC}|${CHINESE})([万亿](?!元))?(余|多|来)?(${UNITS})|(?<=[为是])([0零])(?=[，。；、）]|$))(以上|以下|左右|上下|以内|余|之多|多(?![次项个种类]))?`,
  'y',
);
const BEGINS = charSet('0123456789零〇一二两三四五六七八九十百千万亿');

/** Numbers without a unit are passed over as one, so that none of their digits is read as another number. */
function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && (BEGINS[text.charCodeAt(at)] === 1 || text[at] === ',' || text[at] === '.')) at++;
  return at;
}

/** What makes of a number an ordinal, a part of another one, or a mere manner of speaking. */
const NO_QUANTITY = charSet('第每逐某任同这那哪另首.〔');
const RANGE_BEFORE = /\d(?:[-—–~～至到]|[,，. ])$/;
const RANGE_AFTER = /^(?:[-—–~～至到])\d/;
const ROUNDED = /(?:约|近|超|超过|逾|不足|不到|接近|至少|突破|数|几|多达|最多|少于|多于|不低于|高于|低于)$/;
const LONGEST_ROUNDED = 3;
const CHANGE =
  /(?:增加|增长|减少|下降|上升|提高|提升|降低|净增|增幅|降幅|多|少|(?<!新)增|减|升|降)(?:了|到|至|为|幅度?为?)?$|(?:同比|环比|较|比(?:上|去|前|20))[^，。；：]{0,14}$/;
const MAY_CHANGE = /[增减升降多少高低比较]/;
const LONGEST_CHANGE = 20;

function readMatch(text: string, match: RegExpExecArray, from: number): Quantity | undefined {
  const [whole, percent, share, count = '', myriad, more, unit = '%', none, after] = match;
  const written = none ?? share ?? count;
  if (from > 0 && NO_QUANTITY[text.charCodeAt(from - 1)] === 1) return undefined;
  const before = text.slice(Math.max(0, from - LONGEST_CHANGE), from);
  if (RANGE_AFTER.test(text.slice(from + whole.length, from + whole.length + 2))) return undefined;
  const value = numberOf(written);
  const isRounded =
    myriad !== undefined || more !== undefined || after !== undefined || ROUNDED.test(before.slice(-LONGEST_ROUNDED));
  const isUnclear = value === undefined || RANGE_BEFORE.test(before);
  const to = from + whole.length - (after?.length ?? 0);
  return {
    from,
    to,
    numberEnd: percent ? to : from + written.length,
    value: value ?? ZERO,
    decimals: written.includes('.') ? written.length - 1 - written.indexOf('.') : 0,
    unit: none ? '' : unit.endsWith('百分点') ? '百分点' : unit,
    isExact: !isRounded && !isUnclear,
    isChange: MAY_CHANGE.test(before) && CHANGE.test(before),
  };
}

/** Undefined for separators that do not part thousands, and for numerals that mean no number. */
function numberOf(written: string): Decimal | undefined {
  if (/^\d/.test(written)) {
    if (!written.includes(',')) return parseDecimal(written);
    return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written) ? parseDecimal(written.replaceAll(',', '')) : undefined;
  }
  const value = parseChineseNumber(written);
  return value === undefined ? undefined : { units: BigInt(value), scale: 0 };
}
