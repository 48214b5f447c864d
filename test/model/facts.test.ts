import { describe, expect, test } from 'vitest';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { Report } from '../../server/src/model/report.ts';
import { sampleReport } from '../support/sample-report.ts';
import { workOf } from '../support/work.ts';

const TITLE = '云岭县林业局2023年政府信息公开工作年度报告';
const ORGAN = '云岭县林业局';
const UNDATED = '云岭县林业局政府信息公开工作年度报告';

/** A report with other lines in place of its title, and lines below its end. */
function read(top: string, { preamble = '', end = '' } = {}): Report {
  return buildReport(`${sampleReport().replace(TITLE, `${top}\n\n${preamble}`)}\n${end}\n`);
}

const factsOf = ({ title, year, organ }: Report): readonly unknown[] => [title?.text, year, organ?.value];

describe('the title, its year and its body', () => {
  test.each([
    ['an ordinary one', TITLE, TITLE],
    ['blanks in it', '云岭县林业局 2023 年政府信息公开工作年度报告', TITLE],
    ['a Markdown heading', `# ${TITLE}`, TITLE],
    ['bold', `**${TITLE}**`, TITLE],
    ['《》', `《${TITLE}》`, TITLE],
    ['the name of a field', `标题：${TITLE}`, TITLE],
    ['the year in Chinese digits', '云岭县林业局二〇二三年政府信息公开工作年度报告'],
    ['○ for 〇', '云岭县林业局二○二三年政府信息公开工作年度报告'],
    ['full-width digits', '云岭县林业局２０２３年政府信息公开工作年度报告'],
    ['two digits', '云岭县林业局23年政府信息公开工作年度报告'],
    ['关于 first', '关于云岭县林业局2023年政府信息公开工作的年度报告'],
    ['关于 behind the body', '云岭县林业局关于2023年度政府信息公开工作的年度报告'],
    ['the year first', '2023年云岭县林业局政府信息公开工作年度报告'],
    ['the year behind the subject', '云岭县林业局政府信息公开工作2023年度报告'],
    ['the year last', '云岭县林业局政府信息公开年度报告（2023年）'],
    ['年报', '云岭县林业局2023年政府信息公开年报'],
    ['政务公开', '云岭县林业局2023年政务公开工作年度报告'],
    ['a slip', '云岭县林业局2023年政府息公开工作年度报告'],
    ['情况 at its end', '云岭县林业局2023年政府信息公开工作年度报告情况'],
    ['the body above it', `云岭县林业局\n2023年政府信息公开工作年度报告`, '2023年政府信息公开工作年度报告'],
    ['the body on two lines', `云岭县\n林业局\n2023年政府信息公开工作年度报告`, '2023年政府信息公开工作年度报告'],
    [
      'the head of a document above it',
      `云岭县林业局文件\n2023年政府信息公开工作年度报告`,
      '2023年政府信息公开工作年度报告',
    ],
    ['the body below it', `2023年政府信息公开工作年度报告\n云岭县林业局`, '2023年政府信息公开工作年度报告'],
    ['three lines', `云岭县林业局\n2023年\n政府信息公开工作年度报告`, '2023年政府信息公开工作年度报告'],
    ['a line break in it', `云岭县林业局2023年政府信息公开\n工作年度报告`, TITLE],
    ['the year below it', `${UNDATED}\n（2023年）`, `${UNDATED}（2023年）`],
    ['the date below it', `${TITLE}\n（2024年1月20日）`, TITLE],
  ])('%s', (_, top, title = top) => {
    expect(factsOf(read(top))).toEqual([title, 2023, ORGAN]);
  });

  test.each([
    ['in brackets', '云岭县发展局（粮食局）2023年政府信息公开工作年度报告', '云岭县发展局（粮食局）'],
    ['with a number like a year', '云岭县2035工程指挥部2023年政府信息公开工作年度报告', '云岭县2035工程指挥部'],
    ['that shares 政府 with the subject', '云岭县人民政府信息公开工作2023年度报告', '云岭县人民政府'],
    ['for the subject itself', '云岭县政务公开办公室2023年政府信息公开工作年度报告', '云岭县政务公开办公室'],
    ['政府 written twice', '云岭县人民政府2023年政府信息公开工作年度报告', '云岭县人民政府'],
  ])('a body %s', (_, top, organ) => {
    expect(factsOf(read(top))).toEqual([top, 2023, organ]);
  });

  test('a year that has not been filled in is none', () => {
    expect(factsOf(read('××局××××年政府信息公开工作年度报告')).slice(1)).toEqual([null, '××局']);
  });

  test.each([
    ['links to the report of another year', '首页>年报>2022年政府信息公开年报\n'],
    ['the menu entry of another year', '2022年政府信息公开工作年度报告\n'],
    ['a menu entry without a year', '政府信息公开工作年度报告\n'],
    ['a notice of it', '云岭县林业局\n关于印发2022年政府信息公开工作年度报告的通知\n'],
    ['a sentence that ends in its words', '现公布云岭县2022年政府信息公开工作年度报告\n'],
    ['seventy lines of menu', Array.from({ length: 70 }, (_, i) => `栏目${i}`).join('\n')],
  ])('above it, %s', (_, above) => {
    expect(factsOf(read(`${above}\n${TITLE}`))).toEqual([TITLE, 2023, ORGAN]);
  });

  test('below it, a sentence that ends in its words', () => {
    const preamble = '根据有关规定，编制云岭县2022年政府信息公开\n工作年度报告';
    expect(factsOf(read(TITLE, { preamble }))).toEqual([TITLE, 2023, ORGAN]);
  });

  test('a menu of years above it does not date it', () => {
    expect(read(`2023年\n2022年\n2021年\n${UNDATED}`).year).toBeNull();
  });

  test('a date in brackets behind it does not date it', () => {
    expect(read(`${UNDATED}（2024年1月20日）`).year).toBeNull();
  });

  test('its span is that of its lines', () => {
    const report = read('云岭县林业局2023年政府信息公开\n工作年度报告');
    const { start = 0, end = 0 } = report.title ?? {};
    expect(report.text.slice(start, end)).toBe('云岭县林业局2023年政府信息公开\n工作年度报告');
  });

  test('that of a web page is read without its tags', () => {
    const page = sampleReport({ layout: 'html-table' }).replace('2023年', '<b>2023</b>&nbsp;年');
    expect(factsOf(buildReport(page))).toEqual([TITLE, 2023, ORGAN]);
  });
});

describe('the period', () => {
  const WHOLE = { from: { year: 2023, month: 1, day: 1 }, to: { year: 2023, month: 12, day: 31 } };

  test.each([
    '自2023年1月1日起至2023年12月31日止',
    '2023年1月1日至12月31日',
    '自2023年1月1\n日起至2023年12月\n31日止',
    '２０２３年１月１日—２０２３年１２月３１日',
    '二〇二三年一月一日至二○二三年十二月三十一日',
    '2023.1.1—2023.12.31',
    '2023-01-01至2023-12-31',
  ])('%s', (written) => {
    const { period, year } = read(UNDATED, { preamble: `本报告的统计期限为${written}。` });
    expect([period, year]).toEqual([expect.objectContaining(WHOLE), 2023]);
  });

  test('months alone have no days', () => {
    const { period } = read(TITLE, { preamble: '统计期限为2023年1月至12月。' });
    expect(period).toMatchObject({ from: { month: 1, day: undefined }, to: { month: 12, day: undefined } });
  });

  test('is not the time of an event', () => {
    const { period } = read(TITLE, {
      preamble: '2023年3月1日至4月30日开展培训。统计期限为2023年1月1日至2023年12月31日。',
    });
    expect(period).toMatchObject(WHOLE);
    expect(read(TITLE, { preamble: '2023年3月1日至4月30日开展培训。' }).period).toBeUndefined();
  });

  test('may be a wrong one where the text calls it so', () => {
    const { period } = read(TITLE, { preamble: '统计期限为2023年1月1日至2023年11月30日。' });
    expect(period?.to).toEqual({ year: 2023, month: 11, day: 30 });
  });

  test('a long run of blanks costs no more than a short one', () => {
    const text = `${UNDATED}\n${'2023年1月1日至      '.repeat(100)}2023年1月1日至${' '.repeat(20_000)}\n`;
    expect(workOf(() => buildReport(text))).toBeLessThan(1000);
  });
});

describe('the date at the end', () => {
  test.each([
    '2024年1月20日',
    '2024 年 1 月 20 日',
    '２０２４年１月２０日',
    '二〇二四年一月二十日',
    '二○二四年一月二十日',
    '二0二四年元月二十日',
    '云岭县林业局 2024年1月20日',
    '（2024年1月20日）',
    '日期：2024年1月20日',
    '2024-01-20',
    '2024.1.20',
  ])('%s', (written) => {
    const { date, year, text } = read(UNDATED, { end: written });
    expect(date?.value).toMatchObject({ year: 2024, day: 20 });
    expect(date?.value.month).toBe(1);
    expect(text.slice(date?.start, date?.end)).toBe(written);
    expect(year).toBe(2023);
  });

  test('may be a month alone', () => {
    expect(read(TITLE, { end: '2024年1月' }).date?.value).toEqual({ year: 2024, month: 1, day: undefined });
  });

  test.each([
    ['no calendar has it', '2024年13月40日'],
    ['it ends a sentence', '上述数据统计截止2024年1月20日'],
    ['it is a number', '2024.1'],
  ])('is none where %s', (_, end) => {
    expect(read(TITLE, { end }).date).toBeUndefined();
  });

  test('is not looked for above the last section', () => {
    expect(read(`${TITLE}\n2024年1月20日`).date).toBeUndefined();
  });
});
