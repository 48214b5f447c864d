import rule from '../../server/src/rules/publication-deadline.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report for 2023 of the body, signed on the day. */
const dated = (date: string, body = '云岭县林业局', year = 2023): string =>
  `${sampleReport({ year }).replace('云岭县林业局', body)}\n${body}\n${date}\n`;

const late = (date: string, body: string, deadline: string, days: number): string =>
  `报告的日期是 ${date}。按照条例第四十九条，${body}应在 ${deadline} 前公布 2023 年度的报告，已晚 ${days} 天。请核对日期和报告的年份；都没有写错的，说明报告没有按期公布。`;

const DEPARTMENT = '县级以上人民政府部门';
const GOVERNMENT = '县级以上地方人民政府';

testRule(rule, {
  valid: {
    'a report without a date': sampleReport(),
    'a department on the last day': dated('2024年1月31日'),
    'a department within the year itself': dated('2023年12月29日'),
    'a government on the last day': dated('2024年3月31日', '云岭县人民政府'),
    'a government in February': dated('2024年2月20日', '云岭县人民政府'),
    'a township': dated('2024年4月1日', '云岭县青石镇人民政府'),
    'a street office': dated('2024年4月1日', '河口街道办事处'),
    'a body that is not clear': dated('2024年4月1日', '云岭经济开发区管理委员会'),
    'the office of a government': dated('2024年3月1日', '云岭县人民政府办公室'),
    'a school': dated('2024年4月1日', '云岭县第一中学'),
    'a date without a day': dated('2024年2月'),
    'a report under the first version of the 条例': dated('2019年3月15日', '云岭县林业局', 2018),
    'a report whose year is not certain': dated('2024年2月20日')
      .replace('2023年，我局', '2022年，我局')
      .replace('2023', '2021'),
    'a title that kept an old year': dated('2024年1月20日')
      .replace('2023年政府', '2022年政府')
      .replace('一、总体情况', '统计期限为2023年1月1日至2023年12月31日。\n\n一、总体情况'),
    'other dates in the text': `${sampleReport()}\n本报告于2024年2月20日经会议审议。\n`,
  },
  invalid: {
    'a department one day late': {
      text: dated('«2024年2月1日»'),
      messages: [late('2024-02-01', DEPARTMENT, '2024-01-31', 1)],
      output: null,
    },
    'a government one day late': {
      text: dated('«2024年4月1日»', '云岭县人民政府'),
      messages: [late('2024-04-01', GOVERNMENT, '2024-03-31', 1)],
    },
    'a date in Chinese numerals': {
      text: dated('«二〇二四年三月一日»'),
      messages: [late('2024-03-01', DEPARTMENT, '2024-01-31', 30)],
    },
    'a date with strokes': {
      text: dated('«2024-02-19»'),
      messages: [late('2024-02-19', DEPARTMENT, '2024-01-31', 19)],
    },
    'a year late': {
      text: dated('«2025年1月15日»'),
      messages: [late('2025-01-15', DEPARTMENT, '2024-01-31', 350)],
    },
  },
});

testRule(
  rule,
  {
    valid: { 'in time': dated('2024年3月30日', '云岭县第一中学') },
    invalid: {
      'a body that the configuration tells': {
        text: dated('«2024年4月1日»', '云岭县第一中学'),
        messages: [late('2024-04-01', GOVERNMENT, '2024-03-31', 1)],
      },
      'a report that its documentation marks': {
        text: dated('«2024年5月1日»'),
        messages: [late('2024-05-01', GOVERNMENT, '2024-03-31', 31)],
      },
    },
  },
  { body: 'government' },
);
