import { FORM_NOTICE, REGULATION, TRIAL_FORM_NOTICE } from '../form/documents.ts';
import { documentOf, type WrongDecree, type WrongPair, wrongDecrees, wrongPair } from '../lint/known-documents.ts';
import { placeOf, type Replacement, replaceTexts } from '../lint/prose-place.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import { type Citation, type CitedPart, citationsOf } from '../model/citations.ts';
import type { Report } from '../model/report.ts';

/** The number of a document has its year in 〔〕, and belongs to the title beside it. */
export default defineRule({
  meta: {
    id: 'document-number',
    category: 'prose',
    severity: 'warning',
    title: {
      zh: '文号的括号不规范，或者与文件名不符',
      en: 'The number of a document is malformed, or not that of its title',
    },
    basis: {
      zh: '公文惯例：文号中的年份用六角括号“〔〕”；文件名与文号的对应以国令第711号、国办公开办函〔2021〕30号、国办公开办函〔2019〕60号、国办函〔2020〕109号原文为准',
      en: 'Practice of official documents: the year of a 文号 stands in 〔〕. Titles and numbers as in 国令第711号, 国办公开办函〔2021〕30号, 国办公开办函〔2019〕60号 and 国办函〔2020〕109号 themselves',
    },
    messages: {
      brackets: {
        zh: '文号“{number}”中的年份没有用六角括号。请改为“{expected}”。',
        en: 'The year in the document number “{number}” does not stand in 〔〕. Write “{expected}”.',
      },
      half: {
        zh: '文号“{number}”中的年份缺了半边括号。请改为“{expected}”。',
        en: 'The year in the document number “{number}” has lost one of its brackets. Write “{expected}”.',
      },
      ordinal: {
        zh: '文号“{number}”多了“第”字，这份文件的文号是“{expected}”。请删去“第”。',
        en: 'The number “{number}” has a 第 too many: that of the document is “{expected}”. Delete it.',
      },
      title: {
        zh: '《{title}》的文号是“{expected}”，这里写的是“{number}”。请核对后改正文号或者文件名。',
        en: 'The number of 《{title}》 is “{expected}”, but “{number}” stands here. Check both, and correct the wrong one.',
      },
      number: {
        zh: '“{number}”是《{expected}》的文号，旁边的文件名却是《{title}》。请核对后改正文号或者文件名。',
        en: '“{number}” is the number of 《{expected}》, but the title beside it is 《{title}》. Check both, and correct the wrong one.',
      },
    },
    docs: {
      why: {
        zh: '文号写错，读者查不到所引的文件，报告的依据也就不清楚。',
        en: 'With a wrong number readers cannot find the document that is cited.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '把年份两边的括号改为“〔〕”，缺的补上；删去多余的“第”字。',
            en: 'Puts the year in 〔〕, adding the bracket that is lost, and deletes a needless 第.',
          },
        },
        { safety: 'unsafe', text: { zh: '按文件名改正文号。', en: 'Gives the title its own number.' } },
      ],
      incorrect: `六、其他需要报告的事项

按照《政府信息公开信息处理费管理办法》（«国办函〔2020109号»），本年度没有收取信息处理费。
`,
      correct: `六、其他需要报告的事项

按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度没有收取信息处理费。
`,
    },
  },
  *check(report) {
    for (const citation of citationsOf(report)) {
      const pair = wrongPair(citation);
      if (pair && isSuperseded(citation, report)) continue;
      const found = pair
        ? toPair(report, citation, pair)
        : (checkBrackets(report, citation) ?? checkOrdinal(report, citation));
      if (found) yield found;
    }
    for (const decree of wrongDecrees(report)) yield toDecree(report, decree);
  },
});

/** The number of the trial form in a report that is not on it is wrong whatever title it has; `superseded-citation` says so. */
function isSuperseded(citation: Citation, { year }: Report): boolean {
  return documentOf(citation) === TRIAL_FORM_NOTICE && year !== null && year >= FORM_NOTICE.year;
}

type Found = RuleFinding<'brackets' | 'half' | 'ordinal' | 'title' | 'number'>;

function isOpen({ text }: CitedPart): boolean {
  return text === '〔' || text === '﹝';
}

function isClose({ text }: CitedPart): boolean {
  return text === '〕' || text === '﹞';
}

/** A single round bracket may belong to the sentence. */
function checkBrackets(report: Report, citation: Citation): Found | undefined {
  const { paragraph, open, close, from, to } = citation;
  if (isOpen(open) && isClose(close)) return undefined;
  const isHalf = open.text === '' || close.text === '';
  if (isHalf && /[（）()]/.test(open.text + close.text)) return undefined;
  const expected = withBrackets(citation);
  return {
    message: isHalf ? 'half' : 'brackets',
    ...placeOf(paragraph, from, to),
    data: { number: paragraph.text.slice(from, to), expected },
    fixes: replaceTexts(report, bracketEdits(citation), {
      title: { zh: `改为“${expected}”`, en: `Change to “${expected}”` },
    }),
  };
}

function withBrackets({ paragraph: { text }, from, to, open, close }: Citation): string {
  return `${text.slice(from, open.from)}〔${text.slice(open.to, close.from)}〕${text.slice(close.to, to)}`;
}

function bracketEdits({ paragraph, open, close }: Citation): readonly Replacement[] {
  const edit = ({ from, to, text }: CitedPart, newText: string): Replacement => ({
    span: paragraph.spanOf(from, to),
    old: text,
    newText,
  });
  return [...(isOpen(open) ? [] : [edit(open, '〔')]), ...(isClose(close) ? [] : [edit(close, '〕')])];
}

/** Local offices may number otherwise, but the number of a known document is known. */
function checkOrdinal(report: Report, citation: Citation): Found | undefined {
  const { paragraph, ordinal, from, to } = citation;
  const known = ordinal.text === '' ? undefined : documentOf(citation);
  if (!known) return undefined;
  const span = paragraph.spanOf(ordinal.from, ordinal.to);
  return {
    message: 'ordinal',
    ...placeOf(paragraph, from, to),
    data: { number: paragraph.text.slice(from, to), expected: known.number },
    fixes: replaceTexts(report, [{ span, old: ordinal.text, newText: '' }], {
      title: { zh: '删去“第”', en: 'Delete 第' },
    }),
  };
}

function toPair(report: Report, { paragraph, from, to }: Citation, { kind, known, title }: WrongPair): Found {
  const number = paragraph.text.slice(from, to);
  const place = placeOf(paragraph, from, to);
  if (kind === 'number')
    return { message: 'number', ...place, data: { number, title, expected: known.titles[1] ?? '' } };
  return {
    message: 'title',
    ...place,
    data: { number, title, expected: known.number },
    fixes: replaceTexts(report, [{ span: place.span, old: number, newText: known.number }], {
      title: { zh: `将文号改为“${known.number}”`, en: `Change the number to “${known.number}”` },
      safety: 'unsafe',
    }),
  };
}

function toDecree(report: Report, { paragraph, title, number, figure }: WrongDecree): Found {
  const [decree] = REGULATION.decrees;
  return {
    message: 'title',
    ...placeOf(paragraph, number.from, number.to),
    data: { number: number.text, title, expected: REGULATION.number },
    fixes: replaceTexts(
      report,
      [{ span: paragraph.spanOf(figure.from, figure.to), old: figure.text, newText: String(decree) }],
      { title: { zh: `将号数改为“${decree}”`, en: `Change the number to “${decree}”` }, safety: 'unsafe' },
    ),
  };
}
