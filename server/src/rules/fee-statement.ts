import { defineRule } from '../lint/rule.ts';
import { headingsOfEmpty } from '../lint/sections/empty-section.ts';
import { insertFeeStatement, lacksFee } from '../lint/sections/fee-statement.ts';

/** A report for 2020 or later says whether the 信息处理费 was charged. Where the section is empty, that is found instead. */
export default defineRule({
  meta: {
    id: 'fee-statement',
    category: 'structure',
    severity: 'warning',
    title: { zh: '没有说明信息处理费的收取情况', en: 'Nothing is said on the fee for handling applications' },
    basis: {
      zh: '信息处理费依条例第四十二条、国办函〔2020〕109号收取；在第六部分说明收取情况是通行做法，要求报告的官方原文未经核实',
      en: 'The fee is charged under 条例 art. 42 and 国办函〔2020〕109号. Speaking of it in section 六 is general practice; an official text that asks for it was not confirmed',
    },
    messages: {
      missing: {
        zh: '“{heading}”没有说明信息处理费的收取情况。请写明本年度是否收取、收取多少；没有收取的也要写明，只写“无”不够。',
        en: '“{heading}” says nothing on the 信息处理费. Write whether it was charged and how much; if it was not, say so, as a bare “无” does not.',
      },
    },
    docs: {
      why: {
        zh: '收费情况涉及申请人的权益，读者和检查的人都会在这一部分找这一句。',
        en: 'The fee concerns those who apply; readers and inspectors look for this sentence here.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '补上“本年度没有收取政府信息公开信息处理费。”；是否属实，要由您确认。',
            en: 'Inserts a sentence that no fee was charged; whether that is true is for you to confirm.',
          },
        },
      ],
      incorrect: `云岭县林业局2023年政府信息公开工作年度报告

«六、其他需要报告的事项»

无
`,
      correct: `云岭县林业局2023年政府信息公开工作年度报告

六、其他需要报告的事项

本年度没有收取政府信息公开信息处理费。
`,
    },
  },
  *check(report) {
    const section = report.sections.findLast(({ id }) => id === 'other-matters');
    if (!section || !lacksFee(report) || headingsOfEmpty(report, section) !== undefined) return;
    const { start, end, text } = section.heading;
    yield {
      message: 'missing',
      span: { start, end },
      section: section.id,
      data: { heading: text },
      fixes: insertFeeStatement(report, section),
    };
  },
});
