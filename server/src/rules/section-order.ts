import type { Fix, Related } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import { moveSection } from '../lint/sections/move-section.ts';
import { structureOf } from '../lint/sections/structure.ts';
import type { LocalizedText } from '../lint/text.ts';
import type { Report, Section } from '../model/report.ts';
import { ordinalOf } from '../model/section-ordinal.ts';

/** The sections stand in the order of the form. */
export default defineRule({
  meta: {
    id: 'section-order',
    category: 'structure',
    severity: 'error',
    title: { zh: '各部分的顺序与格式不同', en: 'The sections are out of order' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附格式',
      en: 'The form set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      misplaced: {
        zh: '“{heading}”的位置不对，应在{place}。格式规定了各部分的先后，请把这一部分连同正文移到应在的位置，序号也随之改正。',
        en: '“{heading}” stands in the wrong place: it belongs {place}. The form sets the order of the sections. Move it there with its text, and set its numeral.',
      },
    },
    docs: {
      why: {
        zh: '六个部分的先后是固定的，读者和汇总程序按这个顺序查找。',
        en: 'The order of the six sections is fixed; readers and programs look for them in it.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '把这一部分连同正文移到应在的位置。也可能只是标题用错了，请先看正文是否与标题相符。',
            en: 'Moves the section with its text to its place. It may as well be the heading that is wrong: see first that the text belongs to it.',
          },
        },
      ],
      incorrect: `一、总体情况
三、收到和处理政府信息公开申请情况
«二、主动公开政府信息情况»
四、政府信息公开行政复议、行政诉讼情况
`,
      correct: `一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
`,
    },
  },
  *check(report) {
    const { misplaced, inOrder } = structureOf(report);
    for (const section of misplaced) {
      const before = inOrder.filter(({ spec }) => ordinalOf(spec) < ordinalOf(section.spec)).at(-1);
      const after = inOrder.find(({ spec }) => ordinalOf(spec) > ordinalOf(section.spec));
      yield {
        message: 'misplaced',
        span: spanOf(section),
        section: section.id,
        data: { heading: section.heading.text, place: placeOf(before, after) },
        related: relatedTo(before, after),
        fixes: moving(report, section, before, after),
      };
    }
  },
});

/** A person has to see that the text under the heading belongs to it: headings may be mixed up as well as sections. */
function moving(
  report: Report,
  section: Section,
  before: Section | undefined,
  after: Section | undefined,
): readonly Fix[] {
  const edits = moveSection(report, section, before, after);
  if (!edits) return [];
  const title = { zh: '将这一部分连同正文移到应在的位置', en: 'Move the section with its text to its place' };
  return [{ title, safety: 'unsafe', edits: () => edits }];
}

function spanOf({ heading: { start, end } }: Section): { readonly start: number; readonly end: number } {
  return { start, end };
}

function placeOf(before: Section | undefined, after: Section | undefined): LocalizedText {
  const zh = [before && `“${before.heading.text}”之后`, after && `“${after.heading.text}”之前`];
  const en = [before && `after “${before.heading.text}”`, after && `before “${after.heading.text}”`];
  return { zh: zh.filter(Boolean).join('、'), en: en.filter(Boolean).join(' and ') };
}

function relatedTo(before: Section | undefined, after: Section | undefined): readonly Related[] {
  if (before)
    return [{ span: spanOf(before), message: { zh: '应在这一部分之后', en: 'It belongs after this section' } }];
  return after
    ? [{ span: spanOf(after), message: { zh: '应在这一部分之前', en: 'It belongs before this section' } }]
    : [];
}
