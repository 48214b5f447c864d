import { exampleTable } from '../lint/example.ts';
import { comparablePrior, figureAt } from '../lint/prior/comparable.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { PriorReport, Report, TableRow } from '../model/report.ts';
import { add, compare, formatDecimal, subtract } from '../text/decimal.ts';

/** 现行有效件数 is that of last year, with what was issued and without what was repealed, unless there is a reason. */
export default defineRule({
  meta: {
    id: 'prior-year-in-force',
    category: 'across-files',
    severity: 'information',
    title: {
      zh: '现行有效件数与上年度报告接不上',
      en: 'The number in force does not follow from last year’s report',
    },
    basis: {
      zh: '由国办公开办函〔2021〕30号所附表格各列的含义推出，原文未单独列明；现行有效件数怎样计数未经核实，所以只作提示',
      en: 'Follows from the meaning of the columns of the form set by 国办公开办函〔2021〕30号, which does not spell it out. How documents in force are counted was not confirmed, so this is for information only',
    },
    messages: {
      differs: {
        zh: '“{name}”按上年度报告推算，现行有效应为 {expected} 件（上年 {before}＋本年制发 {issued}－本年废止 {repealed}），现为 {actual} 件；上年的数见 {file}（{address}）。文件到期失效、集中清理、机构职责调整都会使两年的数接不上，属于这些情况的不必改；不属于的请核对。',
        en: '“{name}”: by last year’s report {expected} should be in force (last year {before}, plus {issued} issued, less {repealed} repealed), not {actual}; last year’s figure is in {file} ({address}). Documents that expired, a general clean-up or duties that moved may explain it, and then nothing has to change; otherwise check the figures.',
      },
    },
    docs: {
      why: {
        zh: '上年末的现行有效件数，加上本年制发、减去本年废止，一般就是本年末的现行有效件数。到期失效、集中清理、机构职责调整可以使它们不同，所以只作提示。只有同时检查的文件中，或者编辑器打开的文件夹中有同一机关的上年度报告，才作比较；两年都须用现行（2021年）的表格。',
        en: 'What was in force at the end of last year, with what was issued and without what was repealed, is as a rule what is in force now. Documents that expired, a general clean-up or duties that moved may make a difference, so this is for information. The two are compared where last year’s report of the same body is among the files that are checked, or in the folder that the editor has open, and both use the form of 2021.',
      },
      prior: exampleTable('proactive-disclosure', { 'normative-document': '2 0 12' }),
      incorrect: exampleTable('proactive-disclosure', { 'normative-document': '3 1 «12»' }),
      correct: exampleTable('proactive-disclosure', { 'normative-document': '3 1 14' }),
    },
  },
  *check(report) {
    const prior = comparablePrior(report);
    const table = prior && report.tables.find(({ id }) => id === 'proactive-disclosure');
    if (!prior || table?.spec.form !== '2021') return;
    for (const row of table.rows) yield* compareRow(report, prior, row);
  },
});

/** Another rule says so already. */
function isImpossible({ equations }: Report, { spec }: TableRow): boolean {
  return equations.some(
    ({ relation, subject, state }) => relation.id === 'in-force-count' && subject.id === spec.id && state === 'broken',
  );
}

/** The 2019 form has no such columns, so that its figures are at none of these addresses. */
function* compareRow(
  report: Report,
  { fileName, report: last }: PriorReport,
  tableRow: TableRow,
): Generator<RuleFinding<'differs'>> {
  const { spec } = tableRow;
  const row = `proactive-disclosure/${spec.id}`;
  const before = figureAt(last, `${row}/in-force`);
  if (!before) return;
  const [issued, repealed, actual] = ['issued', 'repealed', 'in-force'].map((id) => figureAt(report, `${row}/${id}`));
  if (!issued || !repealed || !actual) return;
  const expected = subtract(add(before.value, issued.value), repealed.value);
  if (compare(expected, actual.value) === 0 || isImpossible(report, tableRow)) return;
  yield {
    message: 'differs',
    span: actual.span,
    address: actual.cell.address,
    data: {
      name: spec.label.text,
      expected: formatDecimal(expected),
      before: formatDecimal(before.value),
      issued: formatDecimal(issued.value),
      repealed: formatDecimal(repealed.value),
      actual: formatDecimal(actual.value),
      file: fileName,
      address: before.cell.address,
    },
  };
}
