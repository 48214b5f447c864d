import { FORMS, formForYear, rowsOf, type TableSpec, tableSpec } from '../form/index.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Table, TableRow } from '../model/report.ts';
import type { Span } from '../text/span.ts';

/** A report for 2021 or later has the tables of the form of 2021. */
export default defineRule({
  meta: {
    id: 'superseded-form',
    category: 'tables',
    severity: 'error',
    title: { zh: '使用了已被替代的旧表格', en: 'A table is on the superseded form' },
    basis: {
      zh: '国办公开办函〔2021〕30号自 2021 年度报告起替代〔2019〕60号的试行格式',
      en: '国办公开办函〔2021〕30号 replaced the trial form of 〔2019〕60号 from the reports for 2021 on',
    },
    messages: {
      table: {
        zh: '这是{old}的试行表格，{year} 年度的报告应使用{due}的表格。两种表格的项目不同，请按新表格重新填报本表。',
        en: 'This table is on the trial form of {old}; a report for {year} uses that of {due}. The two ask for different figures, so fill in the table anew.',
      },
      row: {
        zh: '“{name}”单列一行是{old}的试行表格，{year} 年度的报告应使用{due}的表格，在这里分列：{rows}。请按新表格分开填报。',
        en: '“{name}” as one row is the trial form of {old}; a report for {year} uses that of {due}, which has here: {rows}. Report these rows in its place.',
      },
    },
    docs: {
      why: {
        zh: '旧表格的项目与现行表格不同，用旧表格填报等于漏报现行要求的数据。',
        en: 'The old tables ask for other figures, so that those asked for now are not reported.',
      },
      incorrect: `云岭县林业局2023年政府信息公开工作年度报告

二、主动公开政府信息情况

«第二十条第（一）项»
信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量
规章\t0\t0\t0
规范性文件\t1\t1\t6
`,
      correct: `云岭县林业局2023年政府信息公开工作年度报告

二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t1\t0\t6
`,
    },
  },
  *check({ tables, year }) {
    if (year === null || formForYear(year) !== '2021') return;
    for (const table of tables) if (table.spec.form !== '2021') yield* checkTable(table, year);
  },
});

function* checkTable(table: Table, year: number): Generator<RuleFinding<'table' | 'row'>> {
  const due = tableSpec(formForYear(year), table.id);
  const old = table.rows.filter((row) => !isOn(due, row));
  const citations = { old: FORMS[table.spec.form].citation, due: FORMS[due.form].citation, year };
  const [only, another] = old;
  if (only?.label && !another) {
    yield {
      message: 'row',
      span: spanOf(only.label),
      address: `${table.id}/${only.spec.id}`,
      data: { ...citations, name: only.spec.label.text, rows: rowsInstead(table.spec, due) },
    };
  } else if (only) {
    yield { message: 'table', span: headOf(table), address: table.id, data: citations };
  }
}

/** Whether the row asks for the same figures on the form. */
function isOn(form: TableSpec, { spec }: TableRow): boolean {
  const same = rowsOf(form).find(({ id }) => id === spec.id);
  return same?.columns.length === spec.columns.length && same.columns.every(({ id }, i) => id === spec.columns[i]?.id);
}

function rowsInstead(old: TableSpec, due: TableSpec): string {
  const known = rowsOf(old).map(({ id }) => id);
  const added = rowsOf(due).filter(({ id }) => !known.includes(id));
  return added.map(({ label }) => label.text).join('；');
}

/** The first label of the table. */
function headOf({ heads, rows, span }: Table): Span {
  const [first] = [...heads, ...rows.flatMap(({ label }) => label ?? [])].sort((a, b) => a.start - b.start);
  return spanOf(first ?? span);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
