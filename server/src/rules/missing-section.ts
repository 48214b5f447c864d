import type { SectionSpec } from '../form/index.ts';
import type { Fix } from '../lint/finding.ts';
import { topOf } from '../lint/place.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import { likelyHeading } from '../lint/sections/likely-heading.ts';
import { restoreNumerals } from '../lint/sections/numbering.ts';
import { structureOf } from '../lint/sections/structure.ts';
import { precedingSection, skeletonSection } from '../lint/skeleton/index.ts';
import type { Report, Section } from '../model/report.ts';
import type { Span } from '../text/span.ts';

/** The report has all six sections of the form. */
export default defineRule({
  meta: {
    id: 'missing-section',
    category: 'structure',
    severity: 'error',
    title: { zh: '缺少规定的部分', en: 'A section of the form is missing' },
    basis: {
      zh: '条例第五十条；国办公开办函〔2021〕30号、〔2019〕60号所附格式',
      en: '条例 art. 50; the form set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      renamed: {
        zh: '这里的序号是“{ordinal}、”，标题却是“{wording}”，而报告中没有“{section}”。如果这就是那一部分，请改用规定的标题；如果不是，请另行补上那一部分。',
        en: 'This is numbered “{ordinal}、” but called “{wording}”, and the report has no section “{section}”. If this is that section, give it the heading of the form; if not, add the section.',
      },
      missing: {
        zh: '缺少“{section}”这一部分，{place}。报告须包含格式规定的全部六个部分，没有内容也要保留并如实说明。请补上；如果正文已有而标题写法不同，请改用规定的标题。',
        en: 'The section “{section}” is missing{place}. A report has all six sections of the form, also those with nothing to tell. Add it, or give it the heading of the form if its text stands under another one.',
      },
    },
    docs: {
      why: {
        zh: '条例第五十条规定了报告必须包含的内容，缺一部分就是漏报。',
        en: '条例 art. 50 says what a report must contain; a section left out is not reported.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '补上这一部分的标题；规定有表格的，连同表格的空白框架一起补上，写法与文件一致。',
            en: 'Inserts the heading of the section, with its table where the form has one, in the layout of the file and without figures.',
          },
        },
        {
          safety: 'unsafe',
          text: {
            zh: '有标题像是写错的，改为规定的标题；是不是这一部分，要由您确认。',
            en: 'Where a heading looks like a wrong one of this section, changes it; whether it is one is for you to confirm.',
          },
        },
      ],
      incorrect: `云岭县林业局2023年政府信息公开工作年度报告

一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
«四、政府信息公开行政复议、行政诉讼情况»
六、其他需要报告的事项
`,
      correct: `云岭县林业局2023年政府信息公开工作年度报告

一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
六、其他需要报告的事项
`,
    },
  },
  *check(report) {
    for (const spec of structureOf(report).missing) {
      const before = precedingSection(report, spec);
      const wording = likelyHeading(report, spec, before);
      yield wording ? renamed(report, spec, wording) : missing(report, spec, before);
    }
  },
});

type Found = RuleFinding<'missing' | 'renamed'>;

function missing(report: Report, spec: SectionSpec, before: Section | undefined): Found {
  const { start, end } = before?.heading ?? topOf(report);
  return {
    message: 'missing',
    span: { start, end },
    section: spec.id,
    data: { section: nameOf(spec), place: placeOf(before?.heading.text) },
    fixes: insertSection(report, spec, 'safe'),
  };
}

/** Only a person can tell whether the text below is the section, so that neither fix runs by itself. */
function renamed(report: Report, spec: SectionSpec, wording: Span): Found {
  const text = report.text.slice(wording.start, wording.end);
  return {
    message: 'renamed',
    span: wording,
    section: spec.id,
    data: { section: nameOf(spec), ordinal: spec.ordinal, wording: text },
    fixes: [
      {
        title: { zh: `将标题改为“${spec.heading}”`, en: `Change the heading to “${spec.heading}”` },
        safety: 'unsafe',
        edits: () => [{ span: wording, newText: spec.heading }],
      },
      ...insertSection(report, spec, 'unsafe'),
    ],
  };
}

function nameOf({ ordinal, heading }: SectionSpec): string {
  return `${ordinal}、${heading}`;
}

function placeOf(before: string | undefined): { readonly zh: string; readonly en: string } {
  if (before === undefined) return { zh: '它应是报告的开头部分', en: ' at the beginning' };
  return { zh: `它应在“${before}”之后`, en: ` after “${before}”` };
}

/** Headings that only count the sections that are there get the form's numerals back with it. */
function insertSection(report: Report, spec: SectionSpec, safety: Fix['safety']): readonly Fix[] {
  if (report.sections.length === 0 && report.tables.every(({ id }) => id !== spec.table)) return [];
  return [
    {
      title: { zh: `补上“${nameOf(spec)}”`, en: `Insert “${nameOf(spec)}”` },
      safety,
      edits: () => {
        const insertion = skeletonSection(report, spec.id);
        return insertion ? [insertion, ...restoreNumerals(report)] : [];
      },
    },
  ];
}
