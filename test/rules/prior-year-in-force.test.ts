import { describe } from 'vitest';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { ReportHints } from '../../server/src/model/report.ts';
import rule from '../../server/src/rules/prior-year-in-force.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

type Figures = readonly [issued: string, repealed: string, inForce: string];

/** The figures of 规章 and 行政规范性文件. */
function report(regulation: Figures, document: Figures, year = 2023): string {
  const cells = (row: string, figures: Figures): readonly (readonly [string, string])[] =>
    ['issued', 'repealed', 'in-force'].map((id, i) => [`proactive-disclosure/${row}/${id}`, figures[i] ?? '0']);
  const figures = Object.fromEntries([...cells('regulation', regulation), ...cells('normative-document', document)]);
  return sampleReport({ year, figures });
}

const NONE: Figures = ['0', '0', '0'];
const known = (text: string): ReportHints => ({ prior: { fileName: '林业局2022.txt', report: buildReport(text) } });

describe('with last year’s report', () => {
  testRule(
    rule,
    {
      valid: {
        'figures that follow': report(['1', '0', '5'], ['3', '1', '14']),
        'a blank': report(['1', '0', ''], ['3', '', '12']),
        'fewer in force than were added, which another rule says': report(['1', '0', '5'], ['9', '1', '3']),
      },
      invalid: {
        'last year’s figure again': {
          text: report(['1', '0', '5'], ['3', '1', '«12»']),
          messages: [
            '“行政规范性文件”按上年度报告推算，现行有效应为 14 件（上年 12＋本年制发 3－本年废止 1），现为 12 件；上年的数见 林业局2022.txt（proactive-disclosure/normative-document/in-force）。文件到期失效、集中清理、机构职责调整都会使两年的数接不上，属于这些情况的不必改；不属于的请核对。',
          ],
          addresses: ['proactive-disclosure/normative-document/in-force'],
          output: null,
        },
        'a regulation that came from nowhere': {
          text: report(['0', '0', '«6»'], ['0', '0', '12']),
          messages: [
            '“规章”按上年度报告推算，现行有效应为 4 件（上年 4＋本年制发 0－本年废止 0），现为 6 件；上年的数见 林业局2022.txt（proactive-disclosure/regulation/in-force）。文件到期失效、集中清理、机构职责调整都会使两年的数接不上，属于这些情况的不必改；不属于的请核对。',
          ],
        },
      },
    },
    known(report(['0', '0', '4'], ['2', '0', '12'], 2022)),
  );
});

describe('with a report on the form of 2019', () => {
  const trial = sampleReport({
    form: '2019',
    year: 2020,
    figures: { 'proactive-disclosure/normative-document/total-published': '40' },
  });
  testRule(rule, { valid: { 'any figures': report(NONE, ['3', '1', '12'], 2021) }, invalid: {} }, known(trial));
  describe('of this year', () => testRule(rule, { valid: { 'any figures': trial }, invalid: {} }, known(trial)));
});

describe('without last year’s report', () => {
  testRule(rule, { valid: { 'any figures': report(NONE, ['3', '1', '12']) }, invalid: {} });
});
