import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Table, TableRow } from '../model/report.ts';
import { coverAll } from '../text/span.ts';

/** A row has as many value cells as the form has columns for it. */
export default defineRule({
  meta: {
    id: 'cell-count',
    category: 'tables',
    severity: 'error',
    title: { zh: '一行的数字个数应与表格的列数一致', en: 'A row has a cell for each column' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格',
      en: 'The tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      tooFew: {
        zh: '“{name}”一行应有 {expected} 个数，只读到 {found} 个。请补齐缺少的单元格，没有的填 0；补齐之前不核对本行的合计。',
        en: 'Row “{name}” should have {expected} figures, but only {found} were found. Add the missing cells, with 0 where there is nothing; until then its sums are not checked.',
      },
      none: {
        zh: '“{name}”一行应有 {expected} 个数，一个也没有读到。请补齐单元格，没有的填 0。',
        en: 'Row “{name}” should have {expected} figures, but none was found. Add the cells, with 0 where there is nothing.',
      },
      tooMany: {
        zh: '“{name}”一行应有 {expected} 个数，却有 {found} 个。请删去多余的单元格；更正之前不核对本行的合计。',
        en: 'Row “{name}” should have {expected} figures, but has {found}. Remove the surplus cells; until then its sums are not checked.',
      },
    },
    docs: {
      why: {
        zh: '从 PDF 或网页粘贴时，合并单元格常使一行少一列或多一列，后面的数就都错了位。',
        en: 'Merged cells often make a row lose or gain a column when a table is pasted, and every later figure slips.',
      },
      incorrect: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
«一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0»
`,
      correct: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
`,
    },
  },
  *check({ tables }) {
    for (const table of tables) {
      if (table.spec.orientation === 'across') yield* checkLine(table);
      else for (const row of table.rows) yield* checkRow(table, row);
    }
  },
});

function* checkRow(table: Table, row: TableRow): Generator<RuleFinding<'tooFew' | 'none' | 'tooMany'>> {
  const expected = row.cells.length;
  if (row.found === expected) return;
  yield {
    message: row.found === 0 ? 'none' : row.found < expected ? 'tooFew' : 'tooMany',
    span: { start: row.start, end: row.end },
    address: `${table.id}/${row.spec.id}`,
    data: { name: row.spec.label.text, expected, found: row.found },
  };
}

/** Rows that stand side by side are one line of figures: what it lacks is one fault. */
function* checkLine(table: Table): Generator<RuleFinding<'tooFew' | 'none' | 'tooMany'>> {
  const wrong = table.rows.find((row) => row.found !== row.cells.length);
  if (!wrong) return;
  const cells = table.rows.flatMap((row) => row.cells.flatMap(({ span }) => span ?? []));
  const found = table.rows.reduce((sum, row) => sum + row.found, 0);
  const expected = table.rows.reduce((sum, row) => sum + row.cells.length, 0);
  yield {
    message: found === 0 ? 'none' : found < expected ? 'tooFew' : 'tooMany',
    span: coverAll(cells) ?? table.span,
    address: table.id,
    data: { name: nameOf(table), expected, found },
  };
}

/** The first line of its heads: 行政复议、行政诉讼. */
function nameOf({ spec }: Table): string {
  return (spec.blocks[0]?.head[0] ?? []).map(({ text }) => text).join('、');
}
