import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import rule from '../../server/src/rules/reporting-year.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const PERIOD = '本报告所列数据的统计期限为2023年1月1日至2023年12月31日。';

interface Parts {
  readonly preamble?: string;
  readonly overview?: string;
  readonly other?: string;
  readonly end?: string;
}

/** A report for 2023 with these words in it. */
const report = ({
  preamble = PERIOD,
  overview = '2023年，我局依法公开政府信息。',
  other = '无。',
  end = '',
}: Parts = {}): string =>
  sampleReport({ bodies: { overview, 'other-matters': other } }).replace(
    '一、总体情况',
    `${preamble}\n\n一、总体情况`,
  ) + end;

const DATE = '\n云岭县林业局\n2024年1月19日\n';

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'all places': report({ preamble: `现将我局2023年度政府信息公开工作情况报告如下。${PERIOD}`, end: DATE }),
    'years in Chinese numerals': report({
      overview: '二〇二三年，我局依法公开政府信息。',
      end: '\n二〇二四年一月十九日\n',
    }),
    'numbers that only look like a date': report({ overview: '2023年，文件编号120231月报送，热线20231次。' }),
    'a period by months': report({ preamble: '统计期限：2023年1月—12月。' }),
    'a period whose second year is left out': report({ preamble: '统计期限自2023年1月1日起至12月31日止。' }),
    'a period with blanks': report({ preamble: '统计期限为 2023 年 1 月 1 日至 2023 年 12 月 31 日。' }),
    'a comparison': report({ overview: '2022年，我局公开信息30条；2023年，公开信息52条，增长七成。' }),
    'a comparison below': report({
      overview: '2023年，我局依法公开政府信息。\n\n（一）主动公开。2022年，我局公开信息30条，2023年公开52条。',
    }),
    'former years in ordinary sentences': report({
      overview:
        '2023年，我局依法公开政府信息。与2022年相比，申请减少3件。2022年度报告按时发布。\n\n2022年底，网站完成改版，公开信息更方便。\n\n2021年以来，我局公开信息200条。\n\n2022年收到的申请结转1件。\n\n2022年，我局收到的申请结转至本年度1件。',
    }),
    'history that is not of the body’s disclosure': report({
      overview: '2023年，我局依法公开政府信息。\n\n2022年，我局被评为先进单位。',
    }),
    'plans for the next year': report({
      overview: '2023年，我局依法公开政府信息。\n\n2024年，我局将继续加大公开力度。',
      other: '2024年，我局计划开展公开培训。',
    }),
    'documents and titles of other years': report({
      preamble: `根据《关于做好2022年政府信息公开工作年度报告编制工作的通知》（云政办〔2022〕8号）编制。${PERIOD}`,
    }),
    'a notice of another year whose title has no 《》': report({
      preamble: `按照关于编制2022年政府信息公开工作年度报告的通知要求编制。${PERIOD}`,
    }),
    'last year’s report as a thing that was published': report({
      overview: '2023年，我局依法公开政府信息。1月，发布2022年政府信息公开工作年度报告。',
    }),
    'years that begin other words': report({
      overview:
        '2023年，我局依法公开政府信息。\n\n2022年12月，我局公开信息平台上线。\n\n2022年度政务公开工作要点落实情况已公开。',
    }),
    'a date in the last month of the year': report({ end: '\n2023年12月29日\n' }),
    'a date very late in the next year': report({ end: '\n2024年12月2日\n' }),
    'no day in the date': report({ end: '\n2024年1月\n' }),
    'a late date, which the deadline’s rule reports': report({ end: '\n云岭县林业局\n2025年1月19日\n' }),
    'a body founded within the year': report({
      preamble: '我局于2023年3月20日挂牌成立，统计期限为2023年3月20日至2023年12月31日。',
    }),
    'a period of another matter': report({
      overview: '2023年，我局依法公开政府信息。2023年3月至6月开展专项检查。',
    }),
    'a range of years in the title': report().replace('林业局2023年', '林业局2022-2023年'),
    'a list of former reports on the page': `2021年政府信息公开工作年度报告\n2022年政府信息公开工作年度报告\n${report()}`,
    'no claim but the title': '云岭县林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n我局依法公开政府信息。\n',
  },
  invalid: {
    'a date that lost its 年': {
      text: report({ preamble: '统计期限自«20231月1日»起至12月31日止。' }),
      messages: ['“20231月1日”的年、月、日连在一起，缺少“年”字或“月”字。请改为“2023年1月1日”。'],
      output: report({ preamble: '统计期限自2023年1月1日起至12月31日止。' }),
    },
    'a period that lost 年 and 月': {
      text: report({ preamble: '统计期限自«202311日»起至«20231231日»止。' }),
      messages: [
        '“202311日”的年、月、日连在一起，缺少“年”字或“月”字。请改为“2023年1月1日”。',
        '“20231231日”的年、月、日连在一起，缺少“年”字或“月”字。请改为“2023年12月31日”。',
      ],
    },
    'dates that lost their 年': {
      text: report({ preamble: '统计期限自«20231月1日»起至«202312月31日»止。' }),
      messages: [
        '“20231月1日”的年、月、日连在一起，缺少“年”字或“月”字。请改为“2023年1月1日”。',
        '“202312月31日”的年、月、日连在一起，缺少“年”字或“月”字。请改为“2023年12月31日”。',
      ],
    },
    'an odd title': {
      text: report().replace('2023', '«2022»'),
      messages: ['标题是 2022 年，其他地方（统计期限、正文）都是 2023 年。请核对后改正。'],
      output: report(),
    },
    'an odd period': {
      text: report({ preamble: PERIOD.replace('2023', '«2022»').replace('至2023', '至2022'), end: DATE }),
      messages: ['统计期限是 2022 年，其他地方（标题、正文、日期）都是 2023 年。请核对后改正。'],
      output: report({ end: DATE }),
    },
    'an odd period with blanks': {
      text: report({ preamble: '数据统计期限自 «2022» 年 1 月 1 日起至 2022 年 12 月 31 日止。' }),
      messages: ['统计期限是 2022 年，其他地方（标题、正文）都是 2023 年。请核对后改正。'],
      output: report({ preamble: '数据统计期限自 2023 年 1 月 1 日起至 2023 年 12 月 31 日止。' }),
    },
    'an odd beginning of the overview': {
      text: report({ overview: '«2022»年，我局依法公开政府信息。' }),
      messages: ['正文是 2022 年，其他地方（标题、统计期限）都是 2023 年。请核对后改正。'],
      sections: ['overview'],
      output: report(),
    },
    'an old year further down, once for all its places': {
      text: report({
        overview:
          '2023年，我局依法公开政府信息。\n\n（二）依申请公开情况。«2022»年，我局未收到政府信息公开申请。\n\n（三）政府信息管理\n\n2022年，县林业局严格信息审核。',
        other: '2022年，我局未收取信息处理费。',
      }),
      messages: ['正文是 2022 年，其他地方（标题、统计期限、正文）都是 2023 年。请核对后改正。'],
      output: report({
        overview:
          '2023年，我局依法公开政府信息。\n\n（二）依申请公开情况。2023年，我局未收到政府信息公开申请。\n\n（三）政府信息管理\n\n2023年，县林业局严格信息审核。',
        other: '2023年，我局未收取信息处理费。',
      }),
    },
    'an odd announcement': {
      text: report({ preamble: `现将我局«2022»年度政府信息公开工作情况公布如下。${PERIOD}` }),
      messages: ['正文是 2022 年，其他地方（标题、统计期限、正文）都是 2023 年。请核对后改正。'],
      sections: [undefined],
    },
    'an announcement that names the report': {
      text: report({ preamble: `根据条例要求，编制«2022»年政府信息公开工作年度报告。${PERIOD}` }),
      messages: ['正文是 2022 年，其他地方（标题、统计期限、正文）都是 2023 年。请核对后改正。'],
    },
    'a date in the year of the report': {
      text: report({ end: '\n云岭县林业局\n«2023»年1月19日\n' }),
      messages: [
        '报告的日期在 2023 年，而标题、统计期限、正文写明这是 2023 年度的报告，日期一般在 2024 年。请核对后改正。',
      ],
      output: report({ end: '\n云岭县林业局\n2024年1月19日\n' }),
    },
    'a date two years later, of a body without a deadline': {
      text: report({ end: '\n«2025»年1月19日\n' }).replace('云岭县林业局', '青石镇人民政府'),
      messages: [
        '报告的日期在 2025 年，而标题、统计期限、正文写明这是 2023 年度的报告，日期一般在 2024 年。请核对后改正。',
      ],
    },
    'two places against one another, once': {
      text: '云岭县林业局2022年政府信息公开工作年度报告\n\n统计期限为«2023»年1月1日至12月31日。\n\n一、总体情况\n',
      messages: ['各处所写的年份不一致：标题 2022 年、统计期限 2023 年。请核对后统一。'],
      output: null,
    },
    'two against one another, which the rest of the text decides': {
      text: '云岭县林业局«2022»年政府信息公开工作年度报告\n\n一、总体情况\n\n2023年，我局依法公开政府信息。截至2023年12月，公开信息20条，完成2023年度计划。\n',
      messages: ['标题是 2022 年，其他地方（正文）都是 2023 年。请核对后改正。'],
    },
    'two against one another, which the date decides': {
      text: '云岭县林业局«2022»年政府信息公开工作年度报告\n\n一、总体情况\n\n2023年，我局依法公开政府信息。\n\n云岭县林业局\n2024年1月19日\n',
      messages: ['标题是 2022 年，其他地方（正文、日期）都是 2023 年。请核对后改正。'],
    },
    'a period over two years': {
      text: report({ preamble: '本报告数据统计期限为«2023年1月1日至2024年12月31日»。' }),
      messages: [
        '统计期限写的是 2023年1月1日 至 2024年12月31日，不是一个完整的年度，一般应为 2023年1月1日至2023年12月31日。请核对后改正。',
      ],
      output: report({ preamble: '本报告数据统计期限为2023年1月1日至2023年12月31日。' }),
    },
    'a period that ends too early': {
      text: report({ preamble: '统计期限：«2023年1月1日至2023年11月30日»。' }),
      messages: [
        '统计期限写的是 2023年1月1日 至 2023年11月30日，不是一个完整的年度，一般应为 2023年1月1日至2023年12月31日。请核对后改正。',
      ],
    },
    'a year in Chinese numerals, without a fix': {
      text: report({ overview: '«二〇二二»年，我局依法公开政府信息。' }),
      messages: ['正文是 2022 年，其他地方（标题、统计期限）都是 2023 年。请核对后改正。'],
      output: null,
    },
    'a title in a page': {
      text: `<html><body>\n<h1>云岭县林业局<span>«2022»</span>年政府信息公开工作年度报告</h1>\n<p>${PERIOD}</p>\n<p>一、总体情况</p>\n<p>2023年，我局依法公开政府信息。</p>\n</body></html>\n`,
      messages: ['标题是 2022 年，其他地方（统计期限、正文）都是 2023 年。请核对后改正。'],
    },
  },
});

describe('the name of the file', () => {
  const findings = (fileName: string): readonly string[] =>
    lint({ ...buildReport(report(), { fileName }), isReport: true }, [rule]).map(({ message }) => message.zh);

  it.each([
    '云岭县林业局2022年政府信息公开工作年度报告.txt',
    '2022年度.docx.txt',
    '林业局-2022年报.md',
    '2022政府信息公开年度报告.txt',
  ])('reports %s', (name) =>
    expect(findings(name)).toEqual(['文件名是 2022 年，其他地方（标题、统计期限、正文）都是 2023 年。请核对后改正。']),
  );

  it.each([
    '云岭县林业局2023年政府信息公开工作年度报告.txt',
    '2024年1月19日发布.txt',
    '20220115.txt',
    'report-2022.txt',
    '2022.txt',
    '2021年版格式.txt',
    '2022年与2023年年报.txt',
    '年报.txt',
  ])('accepts %s', (name) => expect(findings(name)).toEqual([]));
});
