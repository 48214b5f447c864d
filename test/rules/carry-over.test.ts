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
    'figures with separators and of full width': table({
      ...both('received', '1,003'),
      ...both('carried-in', '２'),
      ...both('granted', '1005'),
      ...both('total', '１００５'),
    }),
    'applications that only go on': table({ ...both('carried-in', '3'), ...both('carried-out', '3') }),
    'a blank for those carried in that could hold the difference': table({
      ...finished,
      ...both('received', '3'),
      ...both('carried-in', ''),
    }),
    'a row of another name in place of 结转': table({ ...finished, ...both('received', '5') }).replace(
      /四、结转下年度继续办理.*\n/,
      '',
    ),
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
    'an application that was booked under the wrong kind of applicant': {
      text: table({
        ...both('granted', '61'),
        ...both('total', '61'),
        'applications/received/natural-person': '60',
        'applications/received/other': '«1»',
        'applications/received/total': '61',
      }),
      messages: [
        '可能有 1 件记错了列：“一、本年新收政府信息公开申请数量”行“其他”现为 1，应为 0；“一、本年新收政府信息公开申请数量”行“自然人”现为 60，应为 61。两处一多一少，“自然人”列的勾稽关系；“其他”列的勾稽关系都因此不平，而合计相符（60+0＝60，61+0＝61；1+0＝1，0+0＝0）。如果这一行无误，则是办理结果及其总计中有同样的差错。请核对并改正。',
      ],
      addresses: ['applications/received/other'],
      fix: '将 1 件从“一、本年新收政府信息公开申请数量”行“其他”移到“一、本年新收政府信息公开申请数量”行“自然人”',
      output: table({ ...both('granted', '61'), ...both('total', '61'), ...both('received', '61') }),
    },
    'an application that could have been booked under a wrong kind in either of two rows': {
      text: table({
        'applications/granted/natural-person': '5',
        'applications/granted/business': '2',
        'applications/granted/total': '7',
        'applications/total/natural-person': '«5»',
        'applications/total/business': '2',
        'applications/total/total': '7',
        'applications/received/natural-person': '3',
        'applications/received/business': '2',
        'applications/received/total': '5',
        'applications/carried-in/business': '2',
        'applications/carried-in/total': '2',
      }),
      messages: [
        '可能有 2 件记错了列：“自然人”列的勾稽关系；“商业企业”列的勾稽关系不平，一多一少，相差同为 2，而合计相符（3+0＝3，5+0＝5；2+2＝4，2+0＝2）。可能应从“一、本年新收政府信息公开申请数量”行“商业企业”移到“一、本年新收政府信息公开申请数量”行“自然人”，或从“二、上年结转政府信息公开申请数量”行“商业企业”移到“二、上年结转政府信息公开申请数量”行“自然人”。请核对并改正。',
      ],
      addresses: ['applications/total/natural-person'],
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
