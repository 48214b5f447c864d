import type { Fix } from '../lint/finding.ts';
import { topOf } from '../lint/place.ts';
import { defineRule } from '../lint/rule.ts';
import { insertTitle, titleInFileName } from '../lint/sections/title-from-file.ts';
import type { Report } from '../model/report.ts';

/** A report has a title above its first section. */
export default defineRule({
  meta: {
    id: 'missing-title',
    category: 'structure',
    severity: 'warning',
    title: { zh: '缺少标题', en: 'The report has no title' },
    basis: {
      zh: '惯例：已公开的年度报告都有标题；国办原文对标题写法的规定未经核实',
      en: 'Practice: published reports have one; an official rule on its wording was not confirmed',
    },
    messages: {
      missing: {
        zh: '没有找到报告的标题，读者看不出是哪个机关、哪一年的报告。请在正文之前写明，例如“××局{year}年政府信息公开工作年度报告”。',
        en: 'No title was found, so that readers cannot tell whose report this is and for which year. Write one above the text, such as “××局{year}年政府信息公开工作年度报告”.',
      },
    },
    docs: {
      why: {
        zh: '标题写明机关和年份，检索和汇总都靠它。',
        en: 'The title names the organ and the year; searches and surveys rely on it.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '文件名就是标题的，按文件名补上。请核对机关全称和年份。',
            en: 'Inserts the title that the file is named by. Check the full name of the organ and the year.',
          },
        },
      ],
      incorrect: '«一、总体情况»\n\n2023年，我局依法公开政府信息。\n',
      correct: '云岭县林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n2023年，我局依法公开政府信息。\n',
    },
  },
  *check(report) {
    if (report.title) return;
    yield {
      message: 'missing',
      span: topOf(report),
      data: { year: report.year ?? '××××' },
      fixes: insertion(report),
    };
  },
});

/** Whether the file is named as the report should be is for a person to say. */
function insertion(report: Report): readonly Fix[] {
  const title = titleInFileName(report);
  const edits = title && insertTitle(report, title);
  if (!edits) return [];
  return [
    { title: { zh: `补上标题“${title}”`, en: `Insert the title “${title}”` }, safety: 'unsafe', edits: () => edits },
  ];
}
