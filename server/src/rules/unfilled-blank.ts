import { isPageChrome } from '../lint/leftover/page-chrome.ts';
import { type BlankKind, type Unfilled, unfilledBlanks } from '../lint/leftover/unfilled.ts';
import { placeOf } from '../lint/prose-place.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';

/** Nothing of the running text was left to be filled in later. */
export default defineRule({
  meta: {
    id: 'unfilled-blank',
    category: 'prose',
    severity: 'warning',
    title: { zh: '留有未填写的内容', en: 'Something was left to be filled in' },
    basis: {
      zh: '条例第五十条：年度报告应当载明各项情况；空缺处没有载明',
      en: '条例 art. 50: the report states each matter; a blank states nothing',
    },
    messages: {
      mask: {
        zh: '“{text}”是待填写的占位符。请填上实际内容。',
        en: '“{text}” is a placeholder. Fill in what belongs there.',
      },
      brackets: {
        zh: '“{text}”里是空的。请填上内容；不需要的话请删去。',
        en: 'Nothing stands inside “{text}”. Fill it in, or delete it if it is not needed.',
      },
      allBrackets: {
        zh: '有 {count} 处“{text}”里是空的，多为转换时丢了其中的序号。请逐处补上。',
        en: 'Nothing stands inside “{text}” at {count} places; a conversion may have lost the numerals. Put them back.',
      },
      count: {
        zh: '“{context}”这里缺少数字。请填上实际数字。',
        en: 'A number is missing in “{context}”. Fill it in.',
      },
      note: {
        zh: '“{text}”说明这里还没有写完。请补写后删去这个标记。',
        en: '“{text}” says that this is not finished. Complete it and delete the mark.',
      },
    },
    docs: {
      why: {
        zh: '模板中的空缺没有填上，报告就少了应当公开的内容。',
        en: 'Where a blank of the template is left, something that is to be made public is not.',
      },
      incorrect:
        '一、总体情况\n\n«20XX年»，«XX县XX局»主动公开信息«  条»，其中政策解读«____篇»，回应群众留言（含热线转办）12件。\n',
      correct:
        '一、总体情况\n\n2023年，云岭县林业局主动公开信息107条，其中政策解读5篇，回应群众留言（含热线转办）12件。\n',
    },
  },
  *check(report) {
    const empty: Unfilled[] = [];
    for (const blank of unfilledBlanks(report)) {
      if (isPageChrome(report, blank.paragraph.spanOf(blank.from, blank.to))) continue;
      if (blank.kind === 'brackets') empty.push(blank);
      else yield toFinding(blank.kind, [blank]);
    }
    if (empty.length > MOST_ALONE) yield toFinding('allBrackets', empty);
    else for (const blank of empty) yield toFinding('brackets', [blank]);
  },
});

const MOST_ALONE = 3;
const CONTEXT_BEFORE = 8;

function toFinding(
  message: BlankKind | 'allBrackets',
  blanks: readonly Unfilled[],
): RuleFinding<BlankKind | 'allBrackets'> {
  const [first, ...others] = blanks;
  if (!first) return { message, span: { start: 0, end: 0 } };
  const { paragraph, from, to } = first;
  return {
    message,
    ...placeOf(paragraph, from, to),
    data: {
      text: paragraph.text.slice(from, to),
      context: paragraph.text.slice(Math.max(0, from - CONTEXT_BEFORE), to),
      count: blanks.length,
    },
    related: others.map((each) => ({
      span: each.paragraph.spanOf(each.from, each.to),
      message: { zh: '也是空的', en: 'Empty as well' },
    })),
  };
}
