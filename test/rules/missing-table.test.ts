import rule from '../../server/src/rules/missing-table.ts';
import { sampleReport, sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const tabs = sampleReport();
const blank = (table: 'proactive-disclosure' | 'applications' | 'review-and-litigation'): string =>
  sampleTable(table).replaceAll('\t0', '\t');
const table = (section: string): string =>
  `“${section}”这一部分没有规定的表格。没有数据也应列表，各格填 0。请补上表格。`;
const block = (items: string, place: string): string =>
  `表格缺少${items}，应在${place}。规定表格的各项不得删减，没有的填 0。请补上。`;

testRule(rule, {
  valid: {
    'a whole report': tabs,
    'the 2019 form': sampleReport({ form: '2019' }),
    'a section that is missing altogether': sampleReport({ without: ['applications'] }),
    'a table under another heading': `${sampleReport({ without: ['applications'] })}\n七、附表\n\n${sampleTable('applications')}\n`,
    'a table that runs together': sampleReport({
      bodies: { 'proactive-disclosure': '规章000行政规范性文件801000081\n\n行政许可71行政处罚12' },
    }),
    'a section that stands twice and has its table once': tabs.replace(
      /^四、/m,
      '三、收到和处理政府信息公开申请情况\n\n见上。\n\n四、',
    ),
    'a block of which only the row is missing': tabs.replace(/^行政许可.*\n/m, ''),
  },
  invalid: {
    'prose in place of a table': {
      text: sampleReport({ bodies: { applications: '本年度没有收到政府信息公开申请。' } }).replace(
        '三、收到和处理政府信息公开申请情况',
        '«$&»',
      ),
      messages: [table('三、收到和处理政府信息公开申请情况')],
      addresses: ['applications'],
      output: sampleReport({
        bodies: { applications: `${blank('applications')}\n\n本年度没有收到政府信息公开申请。` },
      }),
    },
    'sub-headings in the words of the table': {
      text: sampleReport({
        bodies: { 'review-and-litigation': '（一）行政复议\n\n无\n\n（二）行政诉讼\n\n无' },
      }).replace('四、政府信息公开行政复议、行政诉讼情况', '«$&»'),
      messages: [table('四、政府信息公开行政复议、行政诉讼情况')],
    },
    'prose with figures': {
      text: sampleReport({
        bodies: {
          'proactive-disclosure':
            '本年制发规章0件，行政规范性文件3件；行政许可120件，行政处罚7件，行政强制0件，行政事业性收费0万元。',
        },
      }).replace('二、主动公开政府信息情况', '«$&»'),
      messages: [table('二、主动公开政府信息情况')],
      addresses: ['proactive-disclosure'],
    },
    'a report for 2023 whose other table is on the old form': {
      text: sampleReport({ form: '2019', year: 2023, bodies: { 'proactive-disclosure': '略。' } }).replace(
        '二、主动公开政府信息情况',
        '«$&»',
      ),
      messages: [table('二、主动公开政府信息情况')],
      output: sampleReport({
        form: '2019',
        year: 2023,
        bodies: { 'proactive-disclosure': `${blank('proactive-disclosure')}\n\n略。` },
      }),
    },
    'a block in the middle': {
      text: tabs.replace(/^第二十条第（五）项.*\n.*\n.*\n/m, '').replace('行政规范性文件', '«$&»'),
      messages: [block('“第二十条第（五）项”', '“行政规范性文件”之后')],
      addresses: ['proactive-disclosure'],
      output: tabs.replace(/^行政许可.*$/m, '行政许可\t\t\t'),
    },
    'the first block': {
      text: tabs
        .replace(/^第二十条第（一）项[\s\S]*?(?=^第二十条第（五）项)/m, '')
        .replace('第二十条第（五）项', '«$&»'),
      messages: [block('“第二十条第（一）项”', '“第二十条第（五）项”之前')],
    },
    'two blocks at the end': {
      text: tabs
        .replace(/^第二十条第（六）项[\s\S]*?(?=\n\n三、)/m, '')
        .replace('行政许可', '«$&»')
        .replace(/\n\n\n三、/, '\n\n三、'),
      messages: [block('“第二十条第（六）项”、“第二十条第（八）项”', '“行政许可”之后')],
    },
    'a block of a pipe table, without a rule of its own': {
      text: sampleReport({ layout: 'pipe-table' })
        .replace(/^\| 第二十条第（五）项.*\n.*\n.*\n/m, '')
        .replace('行政规范性文件', '«$&»'),
      messages: [block('“第二十条第（五）项”', '“行政规范性文件”之后')],
    },
  },
});
