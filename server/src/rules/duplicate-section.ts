import { defineRule } from '../lint/rule.ts';
import { replaceWording } from '../lint/sections/replace-wording.ts';
import { structureOf } from '../lint/sections/structure.ts';
import type { Section } from '../model/report.ts';
import type { Span } from '../text/span.ts';

/** A section of the form stands in the report once. */
export default defineRule({
  meta: {
    id: 'duplicate-section',
    category: 'structure',
    severity: 'error',
    title: { zh: '同一部分出现两次', en: 'A section is there twice' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附格式',
      en: 'The form set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      twice: {
        zh: '“{heading}”与前面的“{other}”是同一部分，格式中只有一处。请合并两处内容，或删去多余的一处；如果标题用错了，请改正标题。',
        en: '“{heading}” is the same section as “{other}” above; the form has it once. Merge the two, delete one, or correct the heading if it is the wrong one.',
      },
      mislabelled: {
        zh: '“{heading}”与“{other}”的标题相同，而缺少“{expected}”。按序号看，这里的标题应为“{expected}”，请改正。',
        en: '“{heading}” has the same heading as “{other}”, and “{expected}” is missing. By its numeral this should be “{expected}”. Correct it.',
      },
    },
    docs: {
      why: {
        zh: '同一内容写在两处，读者不知以哪一处为准。',
        en: 'Where the same matter stands twice, readers cannot tell which one counts.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '按序号可以断定只是标题写错的，改为规定的标题。',
            en: 'Where the numeral shows that only the heading is wrong, changes it to that of the form.',
          },
        },
      ],
      incorrect: `五、存在的主要问题及改进情况
六、其他需要报告的事项
«五、存在的主要问题及改进情况»
`,
      correct: `五、存在的主要问题及改进情况
六、其他需要报告的事项
`,
    },
  },
  *check(report) {
    const { duplicates, mislabelled } = structureOf(report);
    for (const { section, first } of duplicates) {
      yield {
        message: 'twice',
        ...placeOf(section),
        data: { heading: section.heading.text, other: first.heading.text },
        related: [{ span: spanOf(first), message: { zh: '第一次出现在这里', en: 'It stands here first' } }],
      };
    }
    for (const { section, other, spec } of mislabelled) {
      const expected = `${spec.ordinal}、${spec.heading}`;
      yield {
        message: 'mislabelled',
        ...placeOf(section),
        data: { heading: section.heading.text, other: other.heading.text, expected },
        related: [{ span: spanOf(other), message: { zh: '标题相同的部分', en: 'The section with the same heading' } }],
        fixes: replaceWording(report, section.heading, spec),
      };
    }
  },
});

function placeOf(section: Section): { readonly span: Span; readonly section: Section['id'] } {
  return { span: spanOf(section), section: section.id };
}

function spanOf({ heading: { start, end } }: Section): Span {
  return { start, end };
}
