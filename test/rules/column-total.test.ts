import rule from '../../server/src/rules/column-total.ts';
import { sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const table = (figures: Readonly<Record<string, string>>, form: '2021' | '2019' = '2021'): string =>
  `三、收到和处理政府信息公开申请情况\n\n${sampleTable('applications', { form, figures })}\n`;
const both = (row: string, figure: string, total = figure): Readonly<Record<string, string>> => ({
  [`applications/${row}/natural-person`]: figure,
  [`applications/${row}/total`]: total,
});

testRule(rule, {
  valid: {
    'results that add up': table({
      ...both('received', '7'),
      ...both('granted', '3'),
      ...both('other.other', '4'),
      ...both('total', '7'),
    }),
    'the single row （六） of the 2019 form': table(
      { ...both('received', '2'), ...both('other', '2'), ...both('total', '2') },
      '2019',
    ),
    'figures with separators and of full width': table({
      ...both('received', '1,007'),
      ...both('granted', '1,003'),
      ...both('other.other', '４'),
      ...both('total', '1007'),
    }),
    'a table that lost a row': table({ ...both('granted', '3'), ...both('total', '5') }).replace(/\t\t3\.其他.*\n/, ''),
    'a blank result that could hold the difference': table({
      ...both('received', '5'),
      ...both('granted', '3'),
      ...both('partially-granted', '/', '/'),
      ...both('total', '5'),
    }),
  },
  invalid: {
    'a result that nobody counted, once though its column and the column 总计 lack it': {
      text: table({ ...both('received', '5'), ...both('granted', '3'), ...both('total', '«5»', '5') }),
      messages: ['“自然人”一列（一）至（六）之和为 3，（七）总计却为 5，相差 2（3＝3，总计为 5）。请核对本列数字。'],
      addresses: ['applications/total/natural-person'],
      output: null,
    },
    'two wrong figures in one row, each by itself': {
      text: table({
        ...both('received', '3'),
        ...both('total', '3'),
        ...both('granted', '«4»', '3'),
        'applications/granted/business': '«2»',
      }),
      messages: [
        '此数应为 3，现为 4：“自然人”列的（七）总计因它不平（4＝4，总计为 3）。请核对并改正。',
        '此数应为 0，现为 2：“商业企业”列的（七）总计因它不平（2＝2，总计为 0）。请核对并改正。',
      ],
    },
  },
});
