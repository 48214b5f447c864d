import { type BrokenSum, brokenSum } from '../lint/prose/broken-sum.ts';
import { setNumber } from '../lint/prose/set-number.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import { type Breakdown, breakdownsOf } from '../model/prose/breakdowns.ts';
import { type Reading, type ReadParagraph, readProse } from '../model/prose/reading.ts';
import type { Report } from '../model/report.ts';
import { formatDecimal } from '../text/decimal.ts';
import { oncePer } from '../text/remember.ts';

/** Where a sentence divides a number, its parts add up to it. */
export default defineRule({
  meta: {
    id: 'prose-sum',
    category: 'prose',
    severity: 'warning',
    title: { zh: '正文中分项之和应等于总数', en: 'Parts that the text lists add up to their total' },
    basis: {
      zh: '实践做法：数据应前后一致。官方文件未逐一规定正文写法',
      en: 'Practice: figures should agree with each other. No official text sets how the prose is written',
    },
    messages: {
      mismatch: {
        zh: '正文的总数为“{whole}”，所列分项之和却为 {sum}：{arithmetic}。请核对总数和各分项；如分项并非全部，请写明“等”。',
        en: 'The text says “{whole}” in all, but the parts that it lists add up to {sum}: {arithmetic}. Check the total and the parts; if others are left out, say so with 等.',
      },
    },
    docs: {
      why: {
        zh: '读者会把分项相加。合不上时，总数或某一分项必有一个写错了。',
        en: 'Readers add the parts up. If they do not come out, the total or one of the parts is wrong.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '把总数改为各项之和；也可能是某一项写错或漏列，请核对后再选。',
            en: 'Changes the sum to that of its parts; a part may be wrong or missing instead, so check first.',
          },
        },
      ],
      incorrect: `一、总体情况

全年通过县政府门户网站主动公开信息共«46条»，其中机构职能3条、通知公告17条、工作动态25条。
`,
      correct: `一、总体情况

全年通过县政府门户网站主动公开信息共45条，其中机构职能3条、通知公告17条、工作动态25条。
`,
    },
  },
  *check(report) {
    for (const read of readProse(report)) {
      if (read.quantities.length < 3) continue;
      for (const { breakdown, broken } of brokenSumsOf(read.reading)) yield mismatch(report, read, breakdown, broken);
    }
  },
});

interface Mismatch {
  readonly breakdown: Breakdown;
  readonly broken: BrokenSum;
}

const brokenSumsOf = oncePer((reading: Reading): readonly Mismatch[] =>
  breakdownsOf(reading).flatMap((breakdown) => {
    const broken = brokenSum(breakdown);
    return broken ? [{ breakdown, broken }] : [];
  }),
);

function mismatch(
  report: Report,
  read: ReadParagraph,
  { whole }: Breakdown,
  { parts, sum }: BrokenSum,
): RuleFinding<'mismatch'> {
  const written = read.text.slice(whole.from, whole.to);
  const addends = parts.map(({ quantity }) => formatDecimal(quantity.value)).join(' + ');
  return {
    message: 'mismatch',
    span: read.spanOf(whole.from, whole.to),
    ...(read.paragraph.section && { section: read.paragraph.section }),
    data: {
      whole: written,
      sum: formatDecimal(sum),
      arithmetic: `${addends} = ${formatDecimal(sum)} ≠ ${formatDecimal(whole.value)}`,
    },
    related: parts.map(({ quantity, label }) => {
      const part = read.text.slice(quantity.from, quantity.to);
      return {
        span: read.spanOf(quantity.from, quantity.to),
        message: { zh: `分项：${label}${part}`, en: `Part: ${label}${part}` },
      };
    }),
    fixes: setNumber(report, read, whole, sum, { zh: '各分项之和', en: 'the sum of the parts' }),
  };
}
