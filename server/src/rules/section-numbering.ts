import { defineRule } from '../lint/rule.ts';
import { renumber } from '../lint/sections/numbering.ts';
import { type NumeralFault, numeralFaults } from '../lint/sections/numeral-faults.ts';
import type { Section } from '../model/report.ts';
import { formatOrdinal } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';

/** Section headings are numbered 一、 to 六、 as on the form. */
export default defineRule({
  meta: {
    id: 'section-numbering',
    category: 'structure',
    severity: 'warning',
    title: { zh: '标题的序号与格式不同', en: 'The numeral of a heading differs from the form' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附格式',
      en: 'The form set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      absent: {
        zh: '标题“{wording}”前没有序号。请在前面写上“{expected}”。',
        en: 'The heading “{wording}” has no numeral. Write “{expected}” before it.',
      },
      doubled: {
        zh: '标题“{wording}”前的序号“{numeral}”重复。请只保留“{expected}”。',
        en: 'The heading “{wording}” is numbered twice (“{numeral}”). Keep “{expected}” only.',
      },
      ordinal: {
        zh: '“{wording}”在格式中是第{ordinal}部分，序号却是“{numeral}”。请改为“{expected}”。',
        en: '“{wording}” is section {ordinal} of the form, but is numbered “{numeral}”. Change it to “{expected}”.',
      },
      form: {
        zh: '标题“{wording}”的序号写成了“{numeral}”，与格式不同。请改为“{expected}”。',
        en: 'The numeral of “{wording}” is written “{numeral}”, unlike on the form. Change it to “{expected}”.',
      },
      shifted: {
        zh: '从“{wording}”起，连续 {count} 个标题的序号都差 {offset}：这里应为“{expected}”，现为“{numeral}”。请一并改正。',
        en: 'From “{wording}” on, {count} headings in a row are off by {offset}: this one should be “{expected}”, not “{numeral}”. Correct them together.',
      },
      allAbsent: {
        zh: '全部 {count} 个标题前都没有序号。请按格式从“{expected}”起依次写上。',
        en: 'None of the {count} headings has a numeral. Number them as on the form, “{expected}” first.',
      },
      allForm: {
        zh: '全部 {count} 个标题的序号都写成“{numeral}”这样，与格式不同。请按格式从“{expected}”起依次改正。',
        en: 'All {count} headings are numbered like “{numeral}”, unlike on the form. Correct them, “{expected}” first.',
      },
    },
    docs: {
      why: {
        zh: '序号乱了，读者会以为漏了一部分，引用和汇总也会出错。',
        en: 'With a wrong numeral a section seems to be left out, and references to it go wrong.',
      },
      fixes: [
        {
          safety: 'safe',
          text: { zh: '改正序号；连续几个都错的，一次改正。', en: 'Corrects the numeral, or all of several in a row.' },
        },
      ],
      incorrect: `一、总体情况
二、主动公开政府信息情况
«四、»收到和处理政府信息公开申请情况
`,
      correct: `一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
`,
    },
  },
  *check(report) {
    for (const faults of numeralFaults(report)) {
      const [first, ...others] = faults;
      if (!first) continue;
      yield {
        message: messageOf(first, faults.length),
        span: spanOf(first.section),
        section: first.section.id,
        data: dataOf(first, faults.length),
        related: others.map(({ section, expected }) => ({
          span: spanOf(section),
          message: { zh: `应为“${numeralFor(expected)}”`, en: `Should be “${numeralFor(expected)}”` },
        })),
        fixes: [
          {
            title: titleOf(first, faults.length),
            safety: 'safe',
            edits: () => faults.map(({ section, expected }) => renumber(report, section, expected)),
          },
        ],
      };
    }
  },
});

type MessageId = NumeralFault['kind'] | 'shifted' | 'allAbsent' | 'allForm';

function messageOf({ kind }: NumeralFault, count: number): MessageId {
  if (count === 1) return kind;
  if (kind === 'ordinal') return 'shifted';
  return kind === 'absent' ? 'allAbsent' : 'allForm';
}

function dataOf({ section, expected, offset }: NumeralFault, count: number): Readonly<Record<string, string | number>> {
  const { numeral, wording } = section.heading;
  return {
    wording: wording.text,
    numeral: numeral?.text ?? '',
    ordinal: formatOrdinal(expected),
    expected: numeralFor(expected),
    count,
    offset: Math.abs(offset),
  };
}

function titleOf({ expected }: NumeralFault, count: number): { readonly zh: string; readonly en: string } {
  if (count > 1) return { zh: `改正这 ${count} 个标题的序号`, en: `Correct the numerals of these ${count} headings` };
  return { zh: `将序号改为“${numeralFor(expected)}”`, en: `Change the numeral to “${numeralFor(expected)}”` };
}

function numeralFor(ordinal: number): string {
  return `${formatOrdinal(ordinal)}、`;
}

const FIRST_CHARACTERS = 2;

/** The numeral, or where it is missing the first characters of the wording. */
function spanOf({ heading: { numeral, wording } }: Section): Span {
  if (numeral) return { start: numeral.start, end: numeral.end };
  return { start: wording.start, end: Math.min(wording.end, wording.start + FIRST_CHARACTERS) };
}
