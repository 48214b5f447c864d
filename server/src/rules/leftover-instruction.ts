import { deleteText } from '../lint/delete-lines.ts';
import type { Fix } from '../lint/finding.ts';
import { type Instruction, instructions } from '../lint/leftover/instructions.ts';
import { placeOf } from '../lint/prose-place.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Report } from '../model/report.ts';
import { quoted } from '../text/shorten.ts';
import type { Span } from '../text/span.ts';

/** Nothing that a template tells whoever fills it in stands in the report. */
export default defineRule({
  meta: {
    id: 'leftover-instruction',
    category: 'prose',
    severity: 'warning',
    title: { zh: '留有模板中的填写提示', en: 'An instruction of the template is left' },
    basis: {
      zh: '常见做法：填写提示供编写时参考，不属于报告内容（未见成文规定）',
      en: 'Practice: instructions guide the author and are no part of the report (no official text says so)',
    },
    messages: {
      form: {
        zh: '“{text}”是格式对编写人的说明，不是报告的内容。请删去，直接列表格。',
        en: '“{text}” tells the author how the form is built. Delete it; the table stands for itself.',
      },
      note: {
        zh: '“{text}”是给编写人看的说明。请对照检查后删去。',
        en: '“{text}” is a note for the author. Check the text against it and delete it.',
      },
      request: {
        zh: '“{text}”提示这里要填写内容。请写上实际内容，并删去提示。',
        en: '“{text}” asks the author to write something here. Write it, and delete the request.',
      },
    },
    docs: {
      why: {
        zh: '提示留在公布的报告里，说明这一处没有写，或者写完没有核对。',
        en: 'An instruction in a published report shows that the place was not written, or not read again.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '表格已在的，删去对表格的说明。',
            en: 'Where the table is there, deletes the instruction about it.',
          },
        },
        {
          safety: 'unsafe',
          text: {
            zh: '其他提示，请在按提示写好以后再删去。',
            en: 'Other instructions are for you to delete when you have done what they say.',
          },
        },
      ],
      incorrect:
        '一、总体情况\n\n«（简要概述本年度政府信息公开工作）»\n\n二、主动公开政府信息情况\n\n«该部分以表格形式报告。表格如下：»\n',
      correct: '一、总体情况\n\n我局及时公开政府信息。\n\n二、主动公开政府信息情况\n',
    },
  },
  *check(report) {
    for (const instruction of instructions(report)) yield toFinding(report, instruction);
  },
});

const LONGEST_QUOTE = 30;

function toFinding(report: Report, instruction: Instruction): RuleFinding<Instruction['kind']> {
  const { kind, paragraph, from, to } = instruction;
  const place = placeOf(paragraph, from, to);
  return {
    message: kind,
    ...place,
    data: { text: quoted(paragraph.text.slice(from, to), LONGEST_QUOTE) },
    fixes: deletion(report, instruction, place.span),
  };
}

/** What is still to be written cannot be decided by deleting the request; a table that follows says itself that it is one. */
function deletion(report: Report, { kind, paragraph }: Instruction, span: Span): readonly Fix[] {
  if (kind === 'request') return [];
  const hasTable = report.tables.some(({ id }) => id === paragraph.section);
  const edits = deleteText(report, span);
  if (!edits) return [];
  return [
    {
      title: { zh: '删去这条提示', en: 'Delete the instruction' },
      safety: kind === 'form' && hasTable ? 'safe' : 'unsafe',
      edits: () => [edits],
    },
  ];
}
