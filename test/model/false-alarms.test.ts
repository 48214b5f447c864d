import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { balancedFigures } from '../support/balanced.ts';
import { differences, readCells } from '../support/cells.ts';
import { randomFrom } from '../support/damage.ts';
import { sampleReport, sampleTable } from '../support/sample-report.ts';

const figures = balancedFigures(randomFrom(11));
const REPORT = sampleReport({ figures });
const CELLS = readCells(buildReport(REPORT));
const APPLICATIONS = sampleTable('applications', { figures });
const REVIEWS = sampleTable('review-and-litigation', { figures });

const above = (table: string, ...lines: readonly string[]): string =>
  REPORT.replace(table, [...lines, table].join('\n'));
const below = (heading: string, ...lines: readonly string[]): string =>
  REPORT.replace(`${heading}\n`, `${heading}\n\n${lines.join('\n')}\n`);
const atEnd = (...lines: readonly string[]): string => `${REPORT}\n${lines.join('\n')}\n`;

describe('nothing is wrong with', () => {
  test.each([
    [
      'a preamble that lists the parts over several lines',
      REPORT.replace(
        '一、总体情况',
        '本报告由总体情况、主动公开政府信息情况、\n收到和处理政府信息公开申请情况、\n其他需要报告的事项等部分组成。\n\n$&',
      ),
    ],
    ['a sentence above a table', above(REVIEWS, '2023年，因政府信息公开引起的行政复议、行政诉讼共73件。')],
    ['a sentence that names rows', above(APPLICATIONS, '共收到申请727件，予以公开0件，部分公开40件，不予公开340件。')],
    ['the unit above a table', above(APPLICATIONS, '单位：件')],
    ['who filled it in above a table', above(APPLICATIONS, '填报单位：云岭县林业局\t\t\t\t\t\t\t\t\t单位：件')],
    ['a name of its own above a table', above(REVIEWS, '表3 政府信息公开行政复议、行政诉讼情况')],
    ['sub-items above a table', above(REVIEWS, '（一）行政复议情况', '本年度没有。', '（二）行政诉讼情况', '没有。')],
    [
      'a note below a table',
      REPORT.replace(APPLICATIONS, `${APPLICATIONS}\n注：本年新收政府信息公开申请数量含县长信箱转办件。`),
    ],
    ['a table of another kind in the overview', below('一、总体情况', '公开渠道\t数量', '门户网站\t128', '总计\t128')],
    ['rows of the second table in the overview', below('一、总体情况', '行政许可\t12', '行政处罚\t3', '行政强制\t0')],
    [
      'last year in figures in the overview',
      below('一、总体情况', '年度\t予以公开\t部分公开', '2022\t2\t1', '2023\t4\t1'),
    ],
    [
      'items in 五',
      below('五、存在的主要问题及改进情况', '1.存在的主要问题', '内容不多。', '2.改进情况', '加强培训。'),
    ],
    [
      'items in 六',
      below('六、其他需要报告的事项', '（一）收取信息处理费情况', '未收取。', '（二）其他需要报告的事项', '无。'),
    ],
    ['last year’s table in an annex', atEnd('附：2022年收到和处理政府信息公开申请情况', sampleTable('applications'))],
    [
      'terms explained in an annex',
      atEnd('附件：名词解释', '一、主动公开：指行政机关主动公布。', '二、依申请公开：指按申请提供。'),
    ],
    ['front matter', `---\ntitle: 年度报告\ndate: 2024-01-20\n---\n${REPORT}`],
    ['a page break', REPORT.replace('五、存在', '\f五、存在').replace('（四）无法提供', '\f（四）无法提供')],
    ['a blank behind a numeral', REPORT.replace(/(\d)\.(?=[^\d\n])/g, '$1. ')],
    ['straight quotation marks', REPORT.replace('“三安全一稳定”', '"三安全一稳定"')],
    ['blanks in a head', REPORT.replaceAll('总计', '总　计')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(REPORT);
    const report = buildReport(text);
    expect(differences(readCells(report), CELLS)).toEqual([]);
    expect(lint(report, RULES).map(({ message }) => message.zh)).toEqual([]);
  });
});

describe('nothing but the web page is wrong with', () => {
  test.each([
    ['what a web site puts below', atEnd('【打印】【关闭】', '上一篇：云岭县农业局2022年政府信息公开工作年度报告')],
    ['what a web site puts above', `首页 > 政务公开 > 年报\n发布时间：2024-01-19 字体：[大 中 小]\n${REPORT}`],
  ])('%s', (_, text) => {
    const report = buildReport(text);
    expect(differences(readCells(report), CELLS)).toEqual([]);
    expect(lint(report, RULES).map(({ rule }) => rule)).toEqual(['page-chrome']);
  });
});
