import type { Fix, Related } from '../lint/finding.ts';
import { placeOf, replaceTexts } from '../lint/prose-place.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import { type Enumeration, enumerationsOf, type Gap, type Marker } from '../model/enumeration/index.ts';
import { wrongListAt } from '../model/enumeration/listed-inside.ts';
import { absentTopics } from '../model/overview-topics.ts';
import type { Report } from '../model/report.ts';
import { formatOrdinal } from '../text/numeral.ts';

/** A list has as many items as the words before it say, and skips no number. */
export default defineRule({
  meta: {
    id: 'enumeration-count',
    category: 'prose',
    severity: 'warning',
    title: { zh: '所说的项数与列出的不符', en: 'A list does not have as many items as announced' },
    basis: {
      zh: '文字常识：前面说几项，后面就列几项',
      en: 'Plain writing: as many items as are announced',
    },
    messages: {
      count: {
        zh: '这里说“{phrase}”，后面列出的却是 {count} 项（{first}至{last}）。请补上缺少的内容，或者改正这里的数。',
        en: '“{phrase}” is announced, but {count} items follow ({first} to {last}). Add what is missing, or correct the number.',
      },
      listed: {
        zh: '这里说“{phrase}”，同一句话里列出的却是 {count} 项。请补上缺少的内容，或者改正这里的数。',
        en: 'The sentence says “{phrase}”, but lists {count} of them. Add what is missing, or correct the number.',
      },
      repeated: {
        zh: '这里说“{phrase}”，但“{repeated}”列了两遍，不重复的只有 {count} 项。请把重复的改为漏掉的内容。',
        en: 'The sentence says “{phrase}”, but lists “{repeated}” twice, so that only {count} are different. Name what was left out instead.',
      },
      gap: {
        zh: '“{before}”之后直接是“{after}”，缺少{missing}。请补上缺少的内容，或者改正序号。',
        en: '“{before}” is followed by “{after}”; {missing} is missing. Add what is missing, or correct the numbering.',
      },
    },
    docs: {
      why: {
        zh: '数与内容对不上，多半是改稿时删了一段或者漏了一段。',
        en: 'Where the number and the list differ, a passage was usually lost while editing.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '把前面的数改成列出的项数；是不是漏了内容，要由您确认。',
            en: 'Changes the number to that of the items; whether one was left out is for you to confirm.',
          },
        },
      ],
      incorrect: `五、存在的主要问题及改进情况

公开内容还不够丰富。下一步，将从以下«三个方面»改进：

一是充实公开内容。

二是加强业务培训。
`,
      correct: `五、存在的主要问题及改进情况

公开内容还不够丰富。下一步，将从以下两个方面改进：

一是充实公开内容。

二是加强业务培训。
`,
    },
  },
  *check(report) {
    const { announced, gaps } = enumerationsOf(report);
    for (const each of announced) {
      const found = each.items.length > 0 ? checkItems(report, each) : checkSentence(report, each);
      if (found) yield found;
    }
    for (const gap of gaps) if (!isTopic(report, gap)) yield toGap(gap);
  },
});

/** An item of the overview that is gone with its topic is reported by that. */
function isTopic(report: Report, { after: { style, paragraph } }: Gap): boolean {
  return style === 'item' && paragraph.section === 'overview' && absentTopics(report).length > 0;
}

type Found = RuleFinding<'count' | 'listed' | 'repeated' | 'gap'>;

const FEWEST_ITEMS = 2;

/** A list that skips a number, or has one twice, may still end with the right one; that is another fault. */
function checkItems(report: Report, enumeration: Enumeration): Found | undefined {
  const { announcement, items, isUnclear } = enumeration;
  const last = items.at(-1);
  const [first] = items;
  if (!first || !last || items.length < FEWEST_ITEMS) return undefined;
  if (items.length === announcement.count || last.ordinal === announcement.count) return undefined;
  if (isUnclear && items.length < announcement.count) return undefined;
  return {
    message: 'count',
    ...place(enumeration),
    data: { phrase: phraseOf(enumeration), count: items.length, first: `“${first.text}”`, last: `“${last.text}”` },
    related: items.map(toRelated),
    fixes: correctNumber(report, enumeration, items.length),
  };
}

function checkSentence(report: Report, enumeration: Enumeration): Found | undefined {
  const { paragraph, announcement } = enumeration;
  const wrong = wrongListAt(paragraph.text, announcement);
  if (!wrong) return undefined;
  const phrase = phraseOf(enumeration);
  if (wrong.repeated !== undefined)
    return {
      message: 'repeated',
      ...place(enumeration),
      data: { phrase, count: wrong.count, repeated: wrong.repeated },
    };
  return {
    message: 'listed',
    ...place(enumeration),
    data: {
      phrase,
      count: wrong.isMost ? { zh: `至多 ${wrong.count}`, en: `at most ${wrong.count}` } : wrong.count,
    },
    fixes: wrong.isMost ? [] : correctNumber(report, enumeration, wrong.count),
  };
}

function toGap({ before, after, missing }: Gap): Found {
  return {
    message: 'gap',
    ...placeOf(after.paragraph, after.from, after.to),
    data: { before: before.text, after: after.text, missing: missing.map((text) => `“${text}”`).join('、') },
    related: [toRelated(before)],
  };
}

function place({ paragraph, announcement: { from, to } }: Enumeration): Pick<Found, 'span' | 'section'> {
  return placeOf(paragraph, from, to);
}

function phraseOf({ paragraph, announcement: { from, to } }: Enumeration): string {
  return paragraph.text.slice(from, to);
}

function toRelated({ paragraph, from, to, text }: Marker): Related {
  return { span: paragraph.spanOf(from, to), message: { zh: `列出的“${text}”`, en: `The item “${text}”` } };
}

const MOST = 99;

function correctNumber(report: Report, { paragraph, announcement }: Enumeration, count: number): readonly Fix[] {
  const { from, numeral } = announcement;
  if (count > MOST) return [];
  const newText = /^\d/.test(numeral) ? String(count) : count === 2 ? '两' : formatOrdinal(count);
  return replaceTexts(report, [{ span: paragraph.spanOf(from, from + numeral.length), old: numeral, newText }], {
    title: { zh: `将“${numeral}”改为“${newText}”`, en: `Change “${numeral}” to “${newText}”` },
    safety: 'unsafe',
  });
}
