import { type RowSpec, rowsOf } from '../form/index.ts';
import type { Fix } from '../lint/finding.ts';
import { headsOf, itemOf } from '../lint/labels/head-regions.ts';
import { hiddenRows } from '../lint/rows/hidden-rows.ts';
import { insertRows } from '../lint/rows/insert/index.ts';
import { type MissingRows, missingRows } from '../lint/rows/missing-rows.ts';
import { neighbours } from '../lint/rows/neighbours.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { LocalizedText } from '../lint/text.ts';
import type { Report, Table } from '../model/report.ts';
import type { Span } from '../text/span.ts';

/** A table has every row of the form. */
export default defineRule({
  meta: {
    id: 'missing-row',
    category: 'tables',
    severity: 'error',
    title: { zh: '表格缺少规定的行', en: 'A row of the form is missing' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      row: {
        zh: '缺少“{name}”一行，{place}。规定表格的行不得删减，没有的填 0。请补上。',
        en: 'Row “{name}” is missing{place}. No row of the form may be left out; where there is nothing, fill in 0. Add it.',
      },
      group: {
        zh: '缺少“{name}”的全部 {count} 行，{place}。规定表格的行不得删减，没有的填 0。请补上。',
        en: 'All {count} rows of “{name}” are missing{place}. No row of the form may be left out; where there is nothing, fill in 0. Add them.',
      },
      most: {
        zh: '本表只有 {found} 行，缺少 {count} 行，从“{name}”起。规定表格的行不得删减，没有的填 0。请对照规定表格补全。',
        en: 'The table has only {found} rows and lacks {count}, from “{name}” on. No row of the form may be left out; where there is nothing, fill in 0. Complete it as on the form.',
      },
      hidden: {
        zh: '没有读到“{name}”一行：行名写在这里，却与别的内容连在一起，分不清各是哪一格。请把这一行单独写好。',
        en: 'Row “{name}” could not be read: its label stands here, but it runs into something else, so that its cells cannot be told. Please write the row by itself.',
      },
    },
    docs: {
      why: {
        zh: '少一行就是漏报一项数据，合计也无从核对。',
        en: 'A row left out is a figure not reported, and no sum that needs it can be checked.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '按文件的写法补上缺少的行，数字留给您填写。',
            en: 'Inserts the missing rows in the layout of the file; the figures are for you to fill in.',
          },
        },
      ],
      incorrect: `二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t3\t1\t12
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t45
第二十条第（六）项
信息内容\t本年处理决定数量
«行政处罚»\t7
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0
`,
      correct: `二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t3\t1\t12
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t45
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t7
行政强制\t0
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t0
`,
    },
  },
  *check(report) {
    for (const table of report.tables)
      for (const missing of missingRows(table)) yield* toFindings(report, table, missing);
  },
});

type Found = RuleFinding<'row' | 'group' | 'most' | 'hidden'>;

/** Rows that stand in the text are told of where they stand, once a cell; of a group that has such rows, the others one by one. */
function* toFindings(report: Report, table: Table, { rows, group }: MissingRows): Generator<Found> {
  const hidden = hiddenRows(report, table, rows);
  for (const { spec, cell } of hidden.filter((row, i) => hidden.findIndex(({ cell }) => cell === row.cell) === i)) {
    yield { message: 'hidden', span: cell, address: `${table.id}/${spec.id}`, data: { name: spec.label.text } };
  }
  const gone = rows.filter((spec) => !hidden.some((row) => row.spec === spec));
  if (group && hidden.length > 0)
    for (const row of gone) yield toFinding(report, table, { rows: [row], group: undefined });
  else if (gone.length > 0) yield toFinding(report, table, { rows: gone, group });
}

function toFinding(report: Report, table: Table, { rows, group }: MissingRows): Found {
  const [first] = rows;
  const name = (group ?? first)?.label.text ?? '';
  const isOne = rows.length === 1 && first !== undefined;
  return {
    message: isOne ? 'row' : group ? 'group' : 'most',
    span: spanOf(table, rows),
    address: isOne ? `${table.id}/${first.id}` : table.id,
    data: { name, count: rows.length, found: rowsOf(table.spec).length - rows.length, place: placeOf(table, rows) },
    fixes: hasSurplusAbove(table, rows) ? [] : insertion(report, table, rows, name),
  };
}

/** The figures of the missing row stand behind those of the row above, whose label they took. */
function hasSurplusAbove(table: Table, rows: readonly RowSpec[]): boolean {
  const { before } = neighbours(table, rows);
  return before !== undefined && before.found > before.cells.length;
}

/** The nearest label before the place, of a row or else of the heads of the block; else the nearest one after it. */
function spanOf(table: Table, rows: readonly RowSpec[]): Span {
  const { before, after, block } = neighbours(table, rows);
  const heads = block ? headsOf(table, block) : [];
  const { start, end } = before?.label ?? heads.at(-1) ?? after?.label ?? table.span;
  return { start, end };
}

function placeOf(table: Table, rows: readonly RowSpec[]): LocalizedText {
  const { before, after, block } = neighbours(table, rows);
  if (before) return place(before.spec.label.text, '之后', 'after');
  if (after) return place(after.spec.label.text, '之前', 'before');
  return place((block && itemOf(block)) ?? '', '之下', 'under');
}

function place(name: string, zh: string, en: string): LocalizedText {
  return { zh: `应在“${name}”${zh}`, en: `, it belongs ${en} “${name}”` };
}

function insertion(report: Report, table: Table, rows: readonly RowSpec[], name: string): readonly Fix[] {
  const edits = insertRows(report, table, rows);
  if (!edits) return [];
  const title =
    rows.length === 1
      ? { zh: `补上“${name}”一行`, en: `Insert row “${name}”` }
      : { zh: `补上缺少的 ${rows.length} 行`, en: `Insert the ${rows.length} missing rows` };
  return [{ title, safety: 'safe', edits: () => edits }];
}
