import { addressOf } from '../form/index.ts';
import { exampleTable } from '../lint/example.ts';
import { comparablePrior, figureAt } from '../lint/prior/comparable.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { PriorReport, Report, ReportCell } from '../model/report.ts';
import { compare, formatDecimal } from '../text/decimal.ts';

/** What last year's report carried over is what this one begins with, for each kind of applicant and in all. */
export default defineRule({
  meta: {
    id: 'prior-year-carry-over',
    category: 'across-files',
    severity: 'warning',
    title: {
      zh: '上年结转与上年度报告的结转下年度不一致',
      en: 'What was carried in is not what last year’s report carried out',
    },
    basis: {
      zh: '由国办公开办函〔2021〕30号、〔2019〕60号所附表格中“上年结转”和“结转下年度继续办理”的含义推出，原文未单独列明',
      en: 'Follows from the meaning of the two rows of the form set by 国办公开办函〔2021〕30号 and 〔2019〕60号; the notices do not spell it out',
    },
    messages: {
      differs: {
        zh: '“{column}”的上年结转应为 {expected}，现为 {actual}：上年度报告（{file}）中“{row}”行“{column}”填的是 {expected}（{address}）。请核对两份报告，改正填错的一份。',
        en: '“{column}”: {expected} should be carried in from last year, not {actual}. Last year’s report ({file}) has {expected} in row “{row}”, column “{column}” ({address}). Compare the two reports and correct the one that is wrong.',
      },
    },
    docs: {
      why: {
        zh: '上年末没有办结的申请，就是本年初结转来的申请，两份报告的数应当相同，总计和每一类申请人都是如此。只有同时检查的文件中，或者编辑器打开的文件夹中有同一机关的上年度报告，才作比较。机构合并、职责划转使两数不同的，可以屏蔽并写明原因。',
        en: 'What was open at the end of last year is what this year began with, in all and for each kind of applicant. The two are compared where last year’s report of the same body is among the files that are checked, or in the folder that the editor has open. Where bodies were merged or duties moved, the finding can be suppressed with that as its reason.',
      },
      prior: exampleTable('applications', {
        received: '5 0 0 0 0 0 5',
        granted: '3 0 0 0 0 0 3',
        total: '3 0 0 0 0 0 3',
        'carried-out': '2 0 0 0 0 0 2',
      }),
      incorrect: exampleTable('applications', {
        received: '4 0 0 0 0 0 4',
        'carried-in': '«1» 0 0 0 0 0 «1»',
        granted: '5 0 0 0 0 0 5',
        total: '5 0 0 0 0 0 5',
      }),
      correct: exampleTable('applications', {
        received: '4 0 0 0 0 0 4',
        'carried-in': '2 0 0 0 0 0 2',
        granted: '6 0 0 0 0 0 6',
        total: '6 0 0 0 0 0 6',
      }),
    },
  },
  *check(report) {
    const prior = comparablePrior(report);
    const row =
      prior && report.tables.find(({ id }) => id === 'applications')?.rows.find(({ spec }) => spec.id === 'carried-in');
    if (!prior || !row) return;
    for (const cell of row.cells) yield* compareCell(report, prior, cell);
  },
});

function* compareCell(
  report: Report,
  { fileName, report: before }: PriorReport,
  { address, column }: ReportCell,
): Generator<RuleFinding<'differs'>> {
  const own = figureAt(report, address);
  const their = figureAt(before, addressOf('applications', 'carried-out', column.id));
  if (!own || !their || compare(own.value, their.value) === 0) return;
  yield {
    message: 'differs',
    span: own.span,
    address,
    data: {
      column: column.label.text,
      row: their.cell.row.label.text,
      expected: formatDecimal(their.value),
      actual: formatDecimal(own.value),
      file: fileName,
      address: their.cell.address,
    },
  };
}
