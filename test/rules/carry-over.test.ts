import rule from '../../server/src/rules/carry-over.ts';
import { sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const table = (figures: Readonly<Record<string, string>>): string =>
  `三、收到和处理政府信息公开申请情况\n\n${sampleTable('applications', { figures })}\n`;
const both = (row: string, figure: string, total = figure): Readonly<Record<string, string>> => ({
  [`applications/${row}/natural-person`]: figure,
  [`applications/${row}/total`]: total,
});
const finished = { ...both('granted', '4'), ...both('total', '4') };

testRule(rule, {
  valid: {
    'applications carried in and out': table({
      ...finished,
      ...both('received', '5'),
      ...both('carried-in', '1'),
      ...both('carried-out', '2'),
    }),
    'a mark for 结转 that could hold the difference': table({
      ...finished,
      ...both('received', '5'),
      ...both('carried-out', '/'),
    }),
  },
  invalid: {
    'a column in which each of the four figures could be wrong, on （七）总计': {
      text: table({ ...both('granted', '4'), ...both('total', '«4»', '4'), ...both('received', '5') }),
      messages: [
        '“自然人”一列：第一项加第二项为 5，第三项（七）总计加第四项却为 4，相差 1（5+0＝5，4+0＝4）。请核对新收、上年结转、总计和结转下年度四个数。',
      ],
      addresses: ['applications/total/natural-person'],
      output: null,
    },
    'known figures of one side that are already more than the other': {
      text: table({
        ...both('granted', '4'),
        ...both('total', '«4»', '4'),
        ...both('received', '5'),
        ...both('carried-in', '/'),
      }),
      messages: [
        '“自然人”一列：第一项加第二项为 5，第三项（七）总计加第四项却为 4，相差 1（5+?＝5，4+0＝4）。请核对新收、上年结转、总计和结转下年度四个数。',
      ],
    },
  },
});
