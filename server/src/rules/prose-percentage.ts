import { division, mayBe, percentageOf } from '../lint/prose/percentage.ts';
import { setNumber } from '../lint/prose/set-number.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Quantity } from '../model/prose/quantities.ts';
import { type ReadParagraph, readProse } from '../model/prose/reading.ts';
import { shareListsOf } from '../model/prose/share-lists.ts';
import { type Growth, growthsOf, type Share, sharesOf } from '../model/prose/shares.ts';
import type { Report } from '../model/report.ts';
import { absolute, add, compare, type Decimal, formatDecimal, subtract, ZERO } from '../text/decimal.ts';

type Message = 'share' | 'growth' | 'list';

/** A percentage agrees with the numbers that the sentence gives with it. */
export default defineRule<Message>({
  meta: {
    id: 'prose-percentage',
    category: 'prose',
    severity: 'warning',
    title: { zh: '正文中的百分比应与所写数字相符', en: 'Percentages agree with the numbers beside them' },
    basis: {
      zh: '实践做法：数据应前后一致。官方文件未逐一规定正文写法',
      en: 'Practice: figures should agree with each other. No official text sets how the prose is written',
    },
    messages: {
      share: {
        zh: '{arithmetic}，正文写的是 {written}。请核对百分比和两个数字。',
        en: '{arithmetic}, but the text says {written}. Check the percentage and both numbers.',
      },
      growth: {
        zh: '由 {from} 到 {to}，变化为 {arithmetic}，正文写的是 {written}。请核对百分比和两个数字。',
        en: 'From {from} to {to} is a change of {arithmetic}, but the text says {written}. Check the percentage and both numbers.',
      },
      list: {
        zh: '所列各项占比之和为 {arithmetic}，应为 100%。请核对各项占比。',
        en: 'The shares listed add up to {arithmetic}; it should be 100%. Check each of them.',
      },
    },
    docs: {
      why: {
        zh: '百分比由正文的两个数字算出。改了数字忘了改百分比，是常见的差错。',
        en: 'A percentage comes from two numbers in the text. Often a number is corrected and the percentage is forgotten.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '改为由两个数算得的百分比；也可能是数写错，请核对后再选。',
            en: 'Changes the percentage to the one that the two figures make; a figure may be wrong instead, so check first.',
          },
        },
      ],
      incorrect: `一、总体情况

全年收到政府信息公开申请40件，其中自然人申请31件，占«75.5%»；企业申请9件，占22.5%。
`,
      correct: `一、总体情况

全年收到政府信息公开申请40件，其中自然人申请31件，占77.5%；企业申请9件，占22.5%。
`,
    },
  },
  *check(report) {
    for (const read of readProse(report)) {
      if (!read.quantities.some(({ unit }) => unit === '%')) continue;
      for (const share of sharesOf(read.reading)) yield* checkShare(report, read, share);
      for (const growth of growthsOf(read.reading)) yield* checkGrowth(report, read, growth);
      for (const { shares, isComplete } of shareListsOf(read.reading)) yield* checkList(read, shares, isComplete);
    }
  },
});

/** Silent where any other figure of the paragraph or total of a table may be the whole. */
function* checkShare(
  report: Report,
  read: ReadParagraph,
  { part, whole, percentage }: Share,
): Generator<RuleFinding<Message>> {
  const isShareOf = (value: Decimal): boolean => mayBe(percentage, part.value, value);
  if (isShareOf(whole.value) || otherWholes(report, read, part).some(isShareOf)) return;
  yield {
    ...placeOf(read, percentage),
    message: 'share',
    data: {
      arithmetic: division(part.value, whole.value, percentage.decimals),
      written: read.text.slice(percentage.from, percentage.to),
    },
    related: [relatedTo(read, part, '分子', 'Part'), relatedTo(read, whole, '分母', 'Whole')],
    fixes: setPercentage(report, read, percentage, percentageOf(part.value, whole.value, percentage.decimals)),
  };
}

const MOST_WHOLES = 60;
/** Each share looks at the figures of its paragraph. */
const MOST_READ = 300;

function otherWholes({ tables }: Report, read: ReadParagraph, part: Quantity): readonly Decimal[] {
  const said = read.quantities
    .slice(0, MOST_READ)
    .filter(({ unit }) => unit === part.unit)
    .slice(0, MOST_WHOLES);
  const told = tables.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ column, value }) => (column.id === 'total' && value ? [value] : [])),
  );
  const pairs = said.slice(1).map(({ value }, i) => add(value, said[i]?.value ?? ZERO));
  return [...said.map(({ value }) => value), ...pairs, ...told].filter((value) => compare(value, part.value) >= 0);
}

function* checkGrowth(
  report: Report,
  read: ReadParagraph,
  { before, after, told: [first, second], percentage, isRise }: Growth,
): Generator<RuleFinding<Message>> {
  const change = isRise ? subtract(after, before) : subtract(before, after);
  if (change.units < 0n || before.units <= 0n || mayBe(percentage, change, before)) return;
  yield {
    ...placeOf(read, percentage),
    message: 'growth',
    data: {
      from: formatDecimal(before),
      to: formatDecimal(after),
      arithmetic: division(change, before, percentage.decimals),
      written: read.text.slice(percentage.from, percentage.to),
    },
    related: [relatedTo(read, first, '据此', 'From'), relatedTo(read, second, '据此', 'From')],
    fixes: setPercentage(report, read, percentage, percentageOf(change, before, percentage.decimals)),
  };
}

/** More than 100 % in all, or less though the rest is named. Silent where some in a row make up the whole. */
function* checkList(
  read: ReadParagraph,
  shares: readonly Quantity[],
  isComplete: boolean,
): Generator<RuleFinding<Message>> {
  const sum = shares.map(({ value }) => value).reduce(add, ZERO);
  const last = shares.at(-1);
  const order = compare(sum, HUNDRED);
  if (!last || (order < 0 && !isComplete) || shares.some((_, first) => runsTo100(shares.slice(first)))) return;
  const arithmetic = `${shares.map(({ value }) => `${formatDecimal(value)}%`).join(' + ')} = ${formatDecimal(sum)}%`;
  yield {
    ...placeOf(read, last),
    message: 'list',
    data: { arithmetic },
    related: shares.slice(0, -1).map((share) => relatedTo(read, share, '占比', 'Share')),
  };
}

const HUNDRED: Decimal = { units: 100n, scale: 0 };

/** Whether some of the shares from the first on make up 100 %, give or take what rounding takes from each. */
function runsTo100(shares: readonly Quantity[]): boolean {
  let sum = ZERO;
  let slack = ZERO;
  for (const { value, decimals } of shares) {
    sum = add(sum, value);
    slack = add(slack, { units: 1n, scale: decimals });
    if (compare(absolute(subtract(sum, HUNDRED)), slack) <= 0) return true;
  }
  return false;
}

function setPercentage(report: Report, read: ReadParagraph, percentage: Quantity, value: Decimal) {
  const numberEnd = read.text.charAt(percentage.to - 1) === '%' ? percentage.to - 1 : percentage.to;
  return setNumber(report, read, { ...percentage, numberEnd }, value, { zh: '由两个数字算得', en: 'as computed' });
}

function placeOf(read: ReadParagraph, { from, to }: Quantity) {
  const { section } = read.paragraph;
  return { span: read.spanOf(from, to), ...(section && { section }) };
}

function relatedTo(read: ReadParagraph, { from, to }: Quantity, zh: string, en: string) {
  const written = read.text.slice(from, to);
  return { span: read.spanOf(from, to), message: { zh: `${zh}：${written}`, en: `${en}: ${written}` } };
}
