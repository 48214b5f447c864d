import { defineRule } from '../lint/rule.ts';
import { signatureOf } from '../lint/signature.ts';
import type { Report, Section } from '../model/report.ts';
import { labelKey } from '../text/key.ts';

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
      incorrect: '«五、存在的主要问题及改进情况»\n\n六、其他需要报告的事项\n\n无\n',
      correct: '五、存在的主要问题及改进情况\n\n公开内容还不够丰富，将加强培训。\n\n六、其他需要报告的事项\n\n无\n',
    },
  },
  *check(report) {
    for (const section of report.sections) {
      const { heading, spec } = section;
      if (spec.table || hasTextBesideHeading(report, section)) continue;
      const texts = bodyTexts(report, section);
      if (!texts.every(isSubheading)) continue;
      yield {
        message: texts.length === 0 ? 'empty' : 'headingsOnly',
        span: { start: heading.start, end: heading.end },
        section: section.id,
        data: { heading: heading.text, count: texts.length },
      };
    }
  },
});

/** `六、其他需要报告的事项：无。` has its text on the line of the heading. */
function hasTextBesideHeading({ text, tree: { rows } }: Report, { heading, first }: Section): boolean {
  const rest = text.slice(heading.end, rows[first - 1]?.end ?? heading.end).replace(/<[^>]*>/g, '');
  return labelKey(rest) !== '' || /\d/.test(rest);
}

/** What stands in the section before its signature, row by row. */
function bodyTexts(report: Report, section: Section): readonly string[] {
  return report.tree.rows
    .slice(section.first, signatureOf(report, section))
    .map(({ cells }) => cells.map(({ text }) => text).join(''))
    .filter((text) => text !== '');
}

/** A short numbered line without any stop; a lone statement has one, or is longer. */
function isSubheading(text: string): boolean {
  return /^(?:#{1,6}\s*)?(?:[（(][一二三四五六七八九十]{1,2}[)）]|\d{1,2}[.．、])[^。；，：,;:]{2,12}$/.test(text);
}
