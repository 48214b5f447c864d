import type { SectionId } from '../form/index.ts';
import { comparablePrior } from '../lint/prior/comparable.ts';
import { type Repetition, repetitionOf } from '../lint/prior/repetition.ts';
import { defineRule } from '../lint/rule.ts';

/** What a section says is not last year's text with another year and other figures. */
export default defineRule({
  meta: {
    id: 'repeated-text',
    category: 'across-files',
    severity: 'information',
    title: { zh: '文字与上年度报告雷同', en: 'The text is last year’s' },
    basis: {
      zh: '国办公开办函〔2021〕30号“（四）明确责任”：内容雷同、敷衍塞责造成不良影响的，要追究责任；多少文字相同才算雷同没有规定，本规则的界限是实践做法',
      en: '国办公开办函〔2021〕30号 holds those to account whose reports repeat others (内容雷同) or are perfunctory, with bad consequences. It does not say how much is too much: the measure of this rule is practice',
    },
    messages: {
      repeated: {
        zh: '“{heading}”与上年度报告（{file}）的同一部分雷同：除年份和数字外，有 {sentences} 句一字未改，占这一部分的 {share}%。请按本年的实际情况重写。',
        en: '“{heading}” is the text of last year’s report ({file}): apart from the year and figures, {sentences} of its sentences are the same word for word, {share}% of it. Write what was so this year.',
      },
    },
    docs: {
      why: {
        zh: '照抄上年的文字、只改年份和数字，读者看不出这一年做了什么、问题改了没有。逐句比较，不计法律依据、收费说明、“未收到”之类的固定说法；绝大部分相同才提示，“存在的主要问题及改进情况”从严。只有同时检查的文件中，或者编辑器打开的文件夹中有同一机关的上年度报告，才作比较。',
        en: 'Where last year’s text only has another year and other figures, readers cannot see what was done and whether problems were solved. Sentences are compared one by one, without the legal basis, the fee and standing phrases such as that nothing was received; only where nearly all are the same is it reported, with a stricter measure for the section on problems. The two are compared where last year’s report of the same body is among the files that are checked, or in the folder that the editor has open.',
      },
      prior: `五、存在的主要问题及改进情况

2022年，我局政府信息公开工作还存在公开内容不够丰富、解读形式比较单一的问题，主动公开的36条信息中图解只有2条。下一步，我局将加强业务培训，丰富解读形式，更好地回应群众对林业政策的关切。
`,
      incorrect: `五、存在的主要问题及改进情况

«2023年，我局政府信息公开工作还存在公开内容不够丰富、解读形式比较单一的问题，主动公开的41条信息中图解只有3条。下一步，我局将加强业务培训，丰富解读形式，更好地回应群众对林业政策的关切。»
`,
      correct: `五、存在的主要问题及改进情况

2022年提出的解读形式单一问题已有改进，本年图解从2条增加到9条。目前的不足是林权流转信息更新不及时，群众来电询问较多。下一步，我局将把更新时限写入岗位职责，每季度通报一次。
`,
    },
  },
  *check(report) {
    const prior = comparablePrior(report);
    if (!prior) return;
    const told = new Set<SectionId>();
    for (const { id, heading } of report.sections) {
      const limit = LIMITS[id];
      if (!limit || told.has(id)) continue;
      told.add(id);
      const found = repetitionOf(report, prior.report, id);
      if (!found || !isBeyond(found, limit)) continue;
      const { first, sentences, share } = found;
      yield {
        message: 'repeated',
        span: { start: first.start, end: first.end },
        section: id,
        data: { heading: heading.text, file: prior.fileName, sentences, share: Math.floor(share * 100) },
      };
    }
  },
});

/** How much of a section has to be repeated, and how many characters at least. */
interface Limit {
  readonly share: number;
  readonly length: number;
}

/** An overview goes through the same topics every year; problems are to be solved. */
const LIMITS: Readonly<Partial<Record<SectionId, Limit>>> = {
  overview: { share: 0.95, length: 200 },
  problems: { share: 0.85, length: 50 },
  'other-matters': { share: 0.95, length: 120 },
};

function isBeyond({ share, length }: Repetition, limit: Limit): boolean {
  return share >= limit.share && length >= limit.length;
}
