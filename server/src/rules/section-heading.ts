import { defineRule } from '../lint/rule.ts';
import { replaceWording } from '../lint/sections/replace-wording.ts';
import { structureOf } from '../lint/sections/structure.ts';

/** Section headings have the wording of the form; blanks and punctuation aside. */
export default defineRule({
  meta: {
    id: 'section-heading',
    category: 'structure',
    severity: 'warning',
    title: { zh: '标题的文字与格式不同', en: 'The wording of a heading differs from the form' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附格式',
      en: 'The form set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      differs: {
        zh: '标题“{wording}”与格式不同，第{ordinal}部分的标题是“{expected}”。请改用格式的文字。',
        en: 'The heading “{wording}” differs from the form, where section {ordinal} is called “{expected}”. Use the wording of the form.',
      },
    },
    docs: {
      why: {
        zh: '六个部分的标题是统一的，改动后不便比较和汇总。',
        en: 'The six headings are the same everywhere; changed ones hinder comparison and surveys.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '改为规定的标题，序号和标点不变。',
            en: 'Changes the wording to that of the form; numeral and punctuation stay.',
          },
        },
      ],
      incorrect: '五、«存在问题及改进措施»\n\n公开内容还不够丰富，将加强培训。\n',
      correct: '五、存在的主要问题及改进情况\n\n公开内容还不够丰富，将加强培训。\n',
    },
  },
  *check(report) {
    const { mislabelled } = structureOf(report);
    for (const section of report.sections) {
      const { match, wording } = section.heading;
      if (match === 'exact' || mislabelled.some((wrong) => wrong.section === section)) continue;
      const { ordinal, heading: expected } = section.spec;
      const span = { start: wording.start, end: wording.end };
      yield {
        message: 'differs',
        span,
        section: section.id,
        data: { wording: wording.text, ordinal, expected },
        fixes: replaceWording(report, section.heading, section.spec),
      };
    }
  },
});
