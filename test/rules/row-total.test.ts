import rule from '../../server/src/rules/row-total.ts';
import { sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const head = '三、收到和处理政府信息公开申请情况\n\n';
const row = (cells: string): string =>
  `${head}申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n${cells}\n`;
const balanced = {
  'applications/received/natural-person': '3',
  'applications/received/total': '3',
  'applications/granted/natural-person': '3',
  'applications/granted/total': '3',
  'applications/total/natural-person': '3',
  'applications/total/total': '3',
};
const table = (figures: Readonly<Record<string, string>>): string =>
  head + sampleTable('applications', { figures: { ...balanced, ...figures } });

testRule(rule, {
  valid: {
    'a table that balances': table({}),
    'full-width digits and separators by their value': row('（一）予以公开\t１，０００\t0\t0\t0\t0\t0\t1000'),
    'a row that lost a cell': row('（一）予以公开\t3\t0\t0\t0\t0\t4'),
    'a blank that could hold the difference': row('（一）予以公开\t3\t\t0\t0\t0\t0\t4'),
    'a mark that could hold the difference': row('（一）予以公开\t3\t/\t0\t0\t0\t0\t4'),
    'figures that are not exact as floats': row('（一）予以公开\t9007199254740993\t2\t0\t0\t0\t0\t9007199254740995'),
  },
  invalid: {
    'a total that is off by one': {
      text: row('（一）予以公开\t3\t2\t0\t0\t0\t0\t«6»'),
      messages: ['“（一）予以公开”一行各列之和为 5，总计却为 6，相差 1（3+2+0+0+0+0＝5，总计为 6）。请核对本行数字。'],
      addresses: ['applications/granted/total'],
      output: row('（一）予以公开\t3\t2\t0\t0\t0\t0\t5'),
    },
    'known cells that are already more than the total': {
      text: row('（一）予以公开\t3\t\t2\t0\t0\t0\t«4»'),
      messages: ['“（一）予以公开”一行各列之和为 5，总计却为 4，相差 1（3+?+2+0+0+0＝5，总计为 4）。请核对本行数字。'],
      output: null,
    },
    'the one cell that breaks its row and its column': {
      text: table({ 'applications/granted/natural-person': '«4»' }),
      messages: [
        '此数应为 3，现为 4：“（一）予以公开”行的总计；“自然人”列的（七）总计都因它不平（4+0+0+0+0+0＝4，总计为 3；4＝4，总计为 3）。请核对并改正。',
      ],
      addresses: ['applications/granted/natural-person'],
      output: table({}),
    },
    'the one total that breaks three equations': {
      text: table({ 'applications/total/total': '«5»' }),
      messages: [
        '此数应为 3，现为 5：“（七）总计”行的总计；“总计”列的（七）总计；“总计”列的勾稽关系都因它不平（3+0+0+0+0+0＝3，总计为 5；3＝3，总计为 5；3+0＝3，5+0＝5）。请核对并改正。',
      ],
      addresses: ['applications/total/total'],
      output: table({}),
    },
    'two rows that are off by opposite amounts while their column is right, once with every way in which they could be':
      {
        text: table({ 'applications/granted/total': '«2»', 'applications/partially-granted/total': '1' }),
        messages: [
          '可能有 1 件记错了行：“（一）予以公开”行的总计；“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行的总计不平，一多一少，相差同为 1，而合计相符（3+0+0+0+0+0＝3，总计为 2；0+0+0+0+0+0＝0，总计为 1）。可能应从“（一）予以公开”行“自然人”移到“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行“自然人”，或从“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行“总计”移到“（一）予以公开”行“总计”。请核对并改正。',
        ],
        fix: '将 1 件从“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行“总计”移到“（一）予以公开”行“总计”',
        output: table({}),
      },
    'totals of two rows that were mixed up, where no other figures could be': {
      text: table({
        'applications/received/natural-person': '4',
        'applications/received/business': '2',
        'applications/received/total': '6',
        'applications/total/natural-person': '4',
        'applications/total/business': '2',
        'applications/total/total': '6',
        'applications/partially-granted/natural-person': '1',
        'applications/partially-granted/business': '2',
        'applications/refused.state-secret/total': '«3»',
      }),
      messages: [
        '可能有 3 件记错了行：“1.属于国家秘密”行“总计”现为 3，应为 0；“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行“总计”现为 0，应为 3。两处一多一少，“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”行的总计；“1.属于国家秘密”行的总计都因此不平，而合计相符（1+2+0+0+0+0＝3，总计为 0；0+0+0+0+0+0＝0，总计为 3）。请核对并改正。',
      ],
      addresses: ['applications/refused.state-secret/total'],
    },
  },
});
