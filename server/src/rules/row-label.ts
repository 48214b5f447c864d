import { type Address, numeralOf } from '../form/index.ts';
import { type AbsentGroup, absentGroups } from '../lint/labels/absent-groups.ts';
import { correctLabel } from '../lint/labels/correct-label.ts';
import { labelFlaw } from '../lint/labels/label-flaw.ts';
import { textOf } from '../lint/labels/torn.ts';
import { isWrongLabel } from '../lint/labels/wrong-label.ts';
import { type RenamedRow, renamedRows } from '../lint/rows/renamed-rows.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { FoundLabel, Report, Table } from '../model/report.ts';
import { type Group, groupBy } from '../text/group-by.ts';

/** Row and group labels have the wording and the number of the form that the table uses. */
export default defineRule({
  meta: {
    id: 'row-label',
    category: 'tables',
    severity: 'warning',
    title: { zh: '行名或编号与规定表格不同', en: 'A row label differs from the form' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      wording: {
        zh: '行名“{found}”与规定表格不同，应为“{expected}”。请改用规定的行名。',
        en: 'The row label “{found}” differs from the form, where it is “{expected}”. Use the label of the form.',
      },
      numeral: {
        zh: '行名“{found}”的编号应为“{numeral}”。请改为“{expected}”。',
        en: 'The number of the row label “{found}” should be “{numeral}”. Change it to “{expected}”.',
      },
      unnumbered: {
        zh: '行名“{found}”在规定表格中没有编号。请改为“{expected}”。',
        en: 'The row label “{found}” has no number on the form. Change it to “{expected}”.',
      },
      absent: {
        zh: '“{row}”等行的前面缺少“{expected}”。请按规定表格补上。',
        en: 'The label “{expected}” is missing before “{row}” and the rows that follow. Add it as on the form.',
      },
      renamed: {
        zh: '规定表格中没有“{found}”这一行，按位置此处应为“{expected}”。请核对本行数字；如确为该行，请改用规定的行名，之后才核对它的合计。',
        en: 'The form has no row “{found}”; at this place it has “{expected}”. Check the figures of the row and, if they are those, use the label of the form; its sums are not checked before.',
      },
    },
    docs: {
      why: {
        zh: '表格由国务院办公厅统一规定，行名或编号改动后，数据不能与其他年度、其他单位比较和汇总。',
        en: 'The tables are the same everywhere. Changed labels keep the figures from being compared and summed up.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '改为规定的行名或编号，缺少的补上。',
            en: 'Changes the label or its numeral to that of the form, or adds what is missing.',
          },
        },
        {
          safety: 'unsafe',
          text: {
            zh: '行名不在规定之列的，按位置改为规定的行名；是不是这一行，要由您核对数字后确认。',
            en: 'Where the label is none of the form, changes it to the one due at its place; check the figures first.',
          },
        },
      ],
      incorrect: `二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
«规范性文件»\t3\t1\t12
`,
      correct: `二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t3\t1\t12
`,
    },
  },
  *check(report) {
    for (const table of report.tables) {
      for (const { label, spec } of table.rows) {
        if (label && isWrongLabel(report, table, label)) yield toFinding(report, [label], `${table.id}/${spec.id}`);
      }
      const groups = table.groups.filter((group) => isWrongLabel(report, table, group));
      for (const labels of groupBy(groups, wordingKey).values()) yield toFinding(report, labels, table.id);
      for (const absent of absentGroups(report, table)) yield toAbsent(table, absent);
      for (const renamed of renamedRows(table)) yield toRenamed(table, renamed);
    }
  },
});

type Found = RuleFinding<'wording' | 'numeral' | 'unnumbered' | 'renamed' | 'absent'>;

/** The same label at several places, where a table repeats its groups in every row, is one fault. */
function toFinding(report: Report, [first, ...others]: Group<FoundLabel>, address: Address): Found {
  const { label } = first;
  const fixes = [first, ...others].flatMap((found) => correctLabel(report, found, label.text));
  const [fix] = fixes;
  return {
    message: messageOf(first),
    span: { start: first.start, end: first.end },
    address,
    data: { found: textOf(first), expected: label.text, numeral: numeralOf(label.text) },
    related: others.map(({ start, end }) => ({
      span: { start, end },
      message: { zh: '同样的行名', en: 'The same label' },
    })),
    fixes: fix ? [{ ...fix, edits: () => fixes.flatMap(({ edits }) => edits()) }] : [],
  };
}

function messageOf(found: FoundLabel): 'wording' | 'numeral' | 'unnumbered' {
  if (labelFlaw(textOf(found), found.label) === 'wording') return 'wording';
  return numeralOf(found.label.text) === '' ? 'unnumbered' : 'numeral';
}

/** What the label says and should say. */
function wordingKey(found: FoundLabel): string {
  return `${found.label.text} ${textOf(found)}`;
}

/** It stands on the empty cell that the label belongs into, else on the first row of the group. */
function toAbsent(table: Table, { group, first, cell }: AbsentGroup): Found {
  const expected = group.label.text;
  const { start, end } = cell ?? first.label ?? first;
  return {
    message: 'absent',
    span: { start, end },
    address: table.id,
    data: { expected, row: first.spec.label.text },
    fixes: cell
      ? [
          {
            title: { zh: `补上“${expected}”`, en: `Add “${expected}”` },
            safety: 'safe',
            edits: () => [{ span: { start, end }, newText: expected }],
          },
        ]
      : [],
  };
}

/** Which row it is meant to be only a person can tell, so that the fix does not run by itself. */
function toRenamed(table: Table, { stranger, label, spec }: RenamedRow): Found {
  const expected = spec.label.text;
  return {
    message: 'renamed',
    span: label,
    address: `${table.id}/${spec.id}`,
    data: { found: stranger.text, expected },
    fixes: [
      {
        title: { zh: `改为“${expected}”`, en: `Change it to “${expected}”` },
        safety: 'unsafe',
        edits: () => [{ span: label, newText: expected }],
      },
    ],
  };
}
