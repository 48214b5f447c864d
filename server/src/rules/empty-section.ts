import { defineRule } from '../lint/rule.ts';
import { headingsOfEmpty } from '../lint/sections/empty-section.ts';
import { insertFeeStatement, lacksFee } from '../lint/sections/fee-statement.ts';

/** A section says something, be it that there is nothing to report. A table that is not there is another rule's matter. */
export default defineRule({
  meta: {
    id: 'empty-section',
    category: 'structure',
    severity: 'warning',
    title: { zh: '这一部分没有内容', en: 'A section is empty' },
    basis: {
      zh: '条例第五十条；国办公开办函〔2021〕30号、〔2019〕60号所附格式',
      en: '条例 art. 50; the form set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      empty: {
        zh: '“{heading}”下面没有内容。请如实填写；确实没有需要报告的，也请写明，例如“无”。',
        en: 'Nothing stands under “{heading}”. Fill it in, and say so where there is nothing to report, for example with “无”.',
      },
      emptyWithoutFee: {
        zh: '“{heading}”下面没有内容。请写明本年度信息处理费的收取情况，没有收取的也要写明；还有其他需要报告的，一并填写。',
        en: 'Nothing stands under “{heading}”. Write whether the 信息处理费 was charged, also where it was not, and whatever else there is to report.',
      },
      headingsOnly: {
        zh: '“{heading}”下面只有 {count} 个小标题，没有正文。请在小标题下写明具体情况。',
        en: 'Only {count} sub-headings stand under “{heading}”, without any text. Write below them what was done.',
      },
    },
    docs: {
      why: {
        zh: '只有标题、没有内容，等于没有报告这一部分。',
        en: 'A heading without a text reports nothing.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '第六部分为空时，补上“本年度没有收取政府信息公开信息处理费。”；是否属实，要由您确认。',
            en: 'Where section 六 is empty, inserts a sentence that no fee was charged; whether that is true is for you to confirm.',
          },
        },
      ],
      incorrect: '«五、存在的主要问题及改进情况»\n\n六、其他需要报告的事项\n\n无\n',
      correct: '五、存在的主要问题及改进情况\n\n公开内容还不够丰富，将加强培训。\n\n六、其他需要报告的事项\n\n无\n',
    },
  },
  *check(report) {
    for (const section of report.sections) {
      const { heading } = section;
      const count = headingsOfEmpty(report, section);
      if (count === undefined) continue;
      const isFeeDue = section.id === 'other-matters' && lacksFee(report);
      yield {
        message: count > 0 ? 'headingsOnly' : isFeeDue ? 'emptyWithoutFee' : 'empty',
        span: { start: heading.start, end: heading.end },
        section: section.id,
        data: { heading: heading.text, count },
        ...(isFeeDue && count === 0 && { fixes: insertFeeStatement(report, section) }),
      };
    }
  },
});
