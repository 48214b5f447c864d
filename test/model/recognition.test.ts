import { describe, expect, test } from 'vitest';
import { buildReport } from '../../server/src/model/build-report.ts';
import { sampleReport, sampleTable } from '../support/sample-report.ts';

const TITLE = '云岭县林业局2023年政府信息公开工作年度报告';
const HEADINGS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const NUMERALS = [...'一二三四五六'];
const numbered = HEADINGS.map((heading, i) => `${NUMERALS[i]}、${heading}`);
const bracketed = HEADINGS.map((heading, i) => `（${NUMERALS[i]}）${heading}；`);

const isReport = (...lines: readonly string[]): boolean => buildReport(`${lines.join('\n')}\n`).isReport;

describe('a report', () => {
  test.each([
    ['is a whole one', [sampleReport()]],
    ['is one on the trial form', [sampleReport({ form: '2019' })]],
    ['has no title', [sampleReport().replace(TITLE, '')]],
    ['has only its title and one heading', [TITLE, '一、总体情况', '依法公开政府信息。']],
    ['has only its title and headings', [TITLE, ...numbered]],
    ['has only headings yet', numbered],
    ['has headings in brackets, with text', [TITLE, ...bracketed.flatMap((line) => [line.slice(0, -1), '无。'])]],
    ['is only the table of section 三', [sampleTable('applications')]],
    ['is on 政务公开, by its title', [sampleReport().replace('政府信息公开工作年度', '政务公开工作年度')]],
    ['came with a notice', ['关于印发年度报告的通知', sampleReport()]],
    ['names a year before the forms by mistake', [sampleReport({ year: 2013 })]],
  ])('%s', (_, lines) => {
    expect(isReport(...lines)).toBe(true);
  });
});

describe('no report', () => {
  test.each([
    ['is empty', ['']],
    ['has only a title', [TITLE]],
    [
      'is a notice that lists the six parts in brackets',
      ['关于编制2023年政府信息公开工作年度报告的通知', '年度报告应当包括：', ...bracketed, '请于1月20日前报送。'],
    ],
    [
      'is a notice that lists them as headings',
      ['关于编制2023年政府信息公开工作年度报告的通知', ...numbered, '请报送。'],
    ],
    ['is a list of the parts under a title', [TITLE, ...bracketed]],
    [
      'is a yearly report of another kind',
      ['云岭县林业局2023年度法治政府建设情况报告', ...[0, 1, 3, 4].flatMap((i) => [numbered[i] ?? '', '无。'])],
    ],
    [
      'is another report on 政务公开',
      ['云岭县林业局2023年政务公开工作报告', '一、总体情况', '较好。', '二、存在的主要问题', '不多。'],
    ],
    [
      'is a list of reports',
      ['政府信息公开年报', `${TITLE} 2024-01-20`, '云岭县水利局2023年政府信息公开工作年度报告 2024-01-21'],
    ],
    ['is a small table with a few of the words', ['申请人情况\t自然人\t总计', '行政许可\t3\t3', '行政处罚\t1\t1']],
    [
      'is for a year before there was a form',
      [
        '云岭县林业局2017年政府信息公开工作年度报告',
        '一、概述',
        '二、主动公开政府信息的情况',
        '已经公开。',
        '三、依申请公开政府信息办理情况',
        '没有申请。',
        '四、主要问题和改进措施',
        '公开不够及时。',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(isReport(...lines)).toBe(false);
  });
});
