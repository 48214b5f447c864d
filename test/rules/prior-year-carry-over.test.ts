import { describe } from 'vitest';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { ReportHints } from '../../server/src/model/report.ts';
import rule from '../../server/src/rules/prior-year-carry-over.ts';
import { LAYOUTS, type SampleOptions, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const KINDS = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other', 'total'];

/** One row of the third table, all others 0. */
function row(id: string, figures: string, options: SampleOptions = {}): string {
  const values = figures.split(' ');
  const cells = KINDS.map((kind, i) => [`applications/${id}/${kind}`, values[i] ?? '0']);
  return sampleReport({ ...options, figures: Object.fromEntries(cells) });
}

const last = (figures: string, options: SampleOptions = {}): string =>
  row('carried-out', figures, { year: 2022, ...options });
const known = (text: string): ReportHints => ({ prior: { fileName: '林业局2022.txt', report: buildReport(text) } });
const said = (column: string, expected: number, actual: number): string =>
  `“${column}”的上年结转应为 ${expected}，现为 ${actual}：上年度报告（林业局2022.txt）中“四、结转下年度继续办理”行“${column}”填的是 ${expected}（applications/carried-out/${column === '总计' ? 'total' : column === '自然人' ? 'natural-person' : 'business'}）。请核对两份报告，改正填错的一份。`;

describe('with last year’s report', () => {
  testRule(
    rule,
    {
      valid: {
        'the figures of last year': row('carried-in', '2 1 0 0 0 0 3'),
        'the same figures in full-width digits': row('carried-in', '２ 1 0 0 0 0 ３'),
        'a blank, of which another rule speaks': row('carried-in', ' 1 0 0 0 0 3').replace('\t\t1\t', '\t\t1\t'),
        'marks in place of figures': row('carried-in', '/ / / / / / /'),
        'no third table': sampleReport({ bodies: { applications: '见附件。' } }),
        'a text that is for another year than its title': row('carried-in', '0 0 0 0 0 0 0')
          .replace('局2023年', '局2022年')
          .replace('一、', '现将我局2023年政府信息公开工作情况报告如下：\n\n一、'),
      },
      invalid: {
        'a total that nobody carried out': {
          text: row('carried-in', '2 1 0 0 0 0 «4»'),
          messages: [said('总计', 3, 4)],
          addresses: ['applications/carried-in/total'],
          output: null,
        },
        'one kind and the total': {
          text: row('carried-in', '«0» 1 0 0 0 0 «1»'),
          messages: [said('自然人', 2, 0), said('总计', 3, 1)],
          addresses: ['applications/carried-in/natural-person', 'applications/carried-in/total'],
        },
        'kinds that were exchanged, with a right total': {
          text: row('carried-in', '«1» «2» 0 0 0 0 3'),
          messages: [said('自然人', 2, 1), said('商业企业', 1, 2)],
        },
      },
    },
    known(last('2 1 0 0 0 0 3')),
  );
});

describe.each(LAYOUTS)('with last year’s report in %s', (layout) => {
  testRule(
    rule,
    {
      valid: { 'the same figures': row('carried-in', '2 1 0 0 0 0 3') },
      invalid: { 'another total': { text: row('carried-in', '2 1 0 0 0 0 «2»'), messages: [said('总计', 3, 2)] } },
    },
    known(last('2 1 0 0 0 0 3', { layout })),
  );
});

describe('with a report of last year', () => {
  const cases = { valid: { 'other figures': row('carried-in', '2 1 0 0 0 0 3') }, invalid: {} };
  describe('that is not known', () => testRule(rule, cases));
  describe('without that row', () => testRule(rule, cases, known(last('').replace(/^四、结转.*$/m, ''))));
  describe('without figures in it', () => testRule(rule, cases, known(last('/ / / / / / /'))));
});

describe('on the form of 2019', () => {
  testRule(
    rule,
    {
      valid: { 'the same': row('carried-in', '1 0 0 0 0 0 1', { year: 2021 }) },
      invalid: {
        another: { text: row('carried-in', '1 0 0 0 0 0 «2»', { year: 2021 }), messages: [said('总计', 1, 2)] },
      },
    },
    known(last('1 0 0 0 0 0 1', { form: '2019', year: 2020 })),
  );
});
