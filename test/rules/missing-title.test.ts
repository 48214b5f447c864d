import rule from '../../server/src/rules/missing-title.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const message = (year: string): string =>
  `没有找到报告的标题，读者看不出是哪个机关、哪一年的报告。请在正文之前写明，例如“××局${year}年政府信息公开工作年度报告”。`;

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'a title without the organ': '2023年政府信息公开工作年度报告\n\n一、总体情况\n',
    'a title over two lines': '云岭县林业局\n2023年政府信息公开工作年度报告\n\n一、总体情况\n',
    'a Markdown title': '# 云岭县林业局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n',
    'a title below page chrome': '首页 > 政务公开\n\n云岭县林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n',
  },
  invalid: {
    'a report that begins with its first section': {
      text: sampleReport().replace(/^.*\n\n一、总体情况/, '«一、总体情况»'),
      messages: [message('××××')],
      output: null,
    },
    'a report that begins with a preamble, with the year of its period': {
      text: '\n\n«本报告的统计期限为2022年1月1日至2022年12月31日。»\n\n一、总体情况\n',
      messages: [message('2022')],
      output: null,
    },
    'a page': {
      text: '<html><body>\n<h2>«一、总体情况»</h2>\n<p>依法公开。</p>\n</body></html>\n',
      messages: [message('××××')],
    },
    'an empty text': { text: '«»', messages: [message('××××')] },
    'a text of blanks': { text: '« \n\n»', messages: [message('××××')] },
  },
});

const named = (name: string, text: string, output: string | null): void =>
  testRule(
    rule,
    {
      valid: {},
      invalid: { [`a report in the file ${name}`]: { text, messages: [message('××××')], output } },
    },
    { fileName: name },
  );

const body = sampleReport().replace(/^.*\n\n一、总体情况/, '«一、总体情况»');
const plain = sampleReport();

named('云岭县林业局2023年政府信息公开工作年度报告.txt', body, plain);
named('2023年政府信息公开工作年度报告.txt', body, null);
named('年报.txt', body, null);
named(
  '云岭县林业局2023年政府信息公开工作年度报告.md',
  '«## 一、总体情况»\r\n\r\n依法公开。\r\n\r\n## 二、主动公开政府信息情况\r\n',
  '# 云岭县林业局2023年政府信息公开工作年度报告\r\n\r\n## 一、总体情况\r\n\r\n依法公开。\r\n\r\n## 二、主动公开政府信息情况\r\n',
);
