import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../server/src/features/rewriting/formatting.ts';
import { FORMS } from '../../../server/src/form/index.ts';
import { checkReport } from '../../../server/src/lint/check.ts';
import { type NewReportOptions, newReport } from '../../../server/src/lint/skeleton/index.ts';
import { buildReport } from '../../../server/src/model/build-report.ts';
import { absentTopics } from '../../../server/src/model/overview-topics.ts';
import { RULES } from '../../../server/src/rules/index.ts';
import { LAYOUTS } from '../../support/sample-report.ts';

const ORGANS = [
  ['云岭县林业局', 'department'],
  ['云岭县水务服务中心', 'department'],
  ['云岭县人民政府', 'government'],
  ['云岭县松涛镇人民政府', 'township'],
  ['云岭县松涛街道办事处', 'township'],
] as const;

const CARRIED = {
  'natural-person': '2',
  business: '1',
  research: '0',
  'social-welfare': '0',
  'legal-service': '0',
  other: '0',
  total: '3',
};

/** Where the layout cannot show a blank, a mark stands in its place. */
const MARKED = ['cell-paragraphs', 'label-lines', 'space-columns'];

describe.each(LAYOUTS)('%s', (layout) => {
  describe.each(ORGANS)('%s (%s)', (organ, body) => {
    test.each([2019, 2020, 2021, 2024])('%i: nothing is wrong but what its writer must fill in', (year) => {
      const options: NewReportOptions = { organ, year, body, layout };
      const { text, title } = newReport(options);
      const report = buildReport(text, { body });
      expect(report).toMatchObject({ isReport: true, year, title: { text: title }, organ: { value: organ } });
      expect(report.form).toBe(year < 2021 ? '2019' : '2021');
      expect(report.sections.map(({ heading }) => heading.match)).toEqual(FORMS['2021'].sections.map(() => 'exact'));
      expect(report.period).toMatchObject({ from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } });
      expect(report.tables.map((table) => table.layout)).toEqual([layout, layout, layout]);
      expect(absentTopics(report)).toEqual([]);
      const rules = findings(text, options).map(({ rule }) => rule);
      const blank = MARKED.includes(layout) ? 'placeholder-cell' : 'blank-cell';
      expect(rules.filter((rule) => rule === blank)).toHaveLength(3);
      expect(rules.filter((rule) => rule !== blank && rule !== 'unfilled-blank')).toEqual([]);
    });
  });

  test('each gap is found by the check', () => {
    const options: NewReportOptions = { organ: '云岭县人民政府', year: 2024, body: 'government', layout };
    const { text } = newReport(options);
    const gaps = text.match(/(?:【待填：[^】]+】)+/gu) ?? [];
    const found = findings(text, options).filter(({ rule }) => rule === 'unfilled-blank');
    expect(found).toHaveLength(gaps.length);
    for (const { span } of found) expect(text.slice(span.start, span.end)).toMatch(/^【待填：.+】/u);
  });

  test('上年结转 is filled in, and nothing else', () => {
    const options: NewReportOptions = {
      organ: '云岭县林业局',
      year: 2024,
      body: 'department',
      layout,
      carriedIn: CARRIED,
    };
    const { text } = newReport(options);
    const { cells } = buildReport(text).tables[1] ?? {};
    for (const { address, status, raw } of cells?.values() ?? []) {
      const column = /^applications\/carried-in\/(.+)$/u.exec(address)?.[1] as keyof typeof CARRIED | undefined;
      if (column) expect(raw).toBe(CARRIED[column]);
      else expect(status).not.toBe('number');
    }
    const rules = new Set(findings(text, options).map(({ rule }) => rule));
    expect([...rules].filter((rule) => !/^(?:blank-cell|placeholder-cell|unfilled-blank)$/u.test(rule))).toEqual([]);
  });

  test('is in its canonical layout, with the line ends that are asked for', () => {
    const { text } = newReport({ organ: '云岭县林业局', year: 2024, body: 'department', layout, lineEnd: '\r\n' });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(formatReport(buildReport(text), buildReport)).toEqual([]);
  });
});

test('brackets in the name of the body are of full width, however it was typed', () => {
  const options = {
    organ: '云岭县市场监督管理局(知识产权局) ',
    body: 'department',
    year: 2024,
    layout: 'tab-rows',
  } as const;
  const { text, title } = newReport(options);
  expect(title).toBe('云岭县市场监督管理局（知识产权局）2024年政府信息公开工作年度报告');
  expect(findings(text, options).filter(({ rule }) => !/blank/.test(rule))).toEqual([]);
});

test('the results of assessment and accountability are asked of governments alone', () => {
  const asks = ORGANS.map(([organ, body]) =>
    newReport({ organ, body, year: 2024, layout: 'tab-rows' }).text.includes('责任追究'),
  );
  expect(asks).toEqual([false, false, true, true, false]);
});

test.each([
  ['tab-rows', 'plain', '　　本报告由'],
  ['pipe-table', 'markdown', '## 一、总体情况'],
  ['html-table', 'html', '<h2>一、总体情况</h2>'],
] as const)('%s is a file of kind %s', (layout, format, piece) => {
  const report = newReport({ organ: '云岭县林业局', year: 2024, body: 'department', layout });
  expect(report.format).toBe(format);
  expect(report.text).toContain(piece);
});

function findings(text: string, { body }: NewReportOptions): ReturnType<typeof checkReport>['findings'] {
  const onCrash = (_: string, error: unknown): never => {
    throw error;
  };
  return checkReport(buildReport(text, { body }), { rules: RULES, onCrash }).findings;
}
