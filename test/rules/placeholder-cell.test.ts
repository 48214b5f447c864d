import rule from '../../server/src/rules/placeholder-cell.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const table = (regulation: string, license: string): string => `二、主动公开政府信息情况

第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t${regulation}
行政规范性文件\t1\t0\t4
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t${license}
`;
const zero = '0\t0\t0';
const message = (mark: string): string =>
  `“行政许可”行“本年处理决定数量”写的是“${mark}”，不是数字。没有的请填 0，待填的请填写；它不会当作 0 参与核对。`;

const lines = (mark: string): string =>
  sampleReport({ layout: 'label-lines', figures: { 'applications/granted/research': mark } });

testRule(rule, {
  valid: {
    'figures alone': table(zero, '38'),
    'a negative figure, which another rule reports': table(zero, '-3'),
    'a blank, which another rule reports': table(zero, ''),
    'words, which another rule reports': table(zero, '约30'),
    'marks outside the table': `${table(zero, '38')}\n其他需要报告的事项：无\n\n电话：010-5555 / 5556\n`,
    'figures behind their label': lines('0'),
  },
  invalid: Object.fromEntries([
    ...['/', '-', '—', '——', '无', '×', '__', '不适用', '／'].map(
      (mark) =>
        [
          `the mark ${mark}`,
          {
            text: table(zero, `«${mark}»`),
            messages: [message(mark)],
            addresses: ['proactive-disclosure/license/decisions'],
            output: table(zero, '0'),
          },
        ] as const,
    ),
    [
      'a word among figures behind their label',
      {
        text: lines('«无»'),
        messages: [
          '“（一）予以公开”行“科研机构”写的是“无”，不是数字。没有的请填 0，待填的请填写；它不会当作 0 参与核对。',
        ],
        output: lines('0'),
      },
    ],
    [
      'a row of marks, once',
      {
        text: table('/\t/\t/', '0').replace('规章\t/\t/\t/', '«规章\t/\t/\t/»'),
        messages: ['“规章”一行的 3 个数都写成“/”一类的符号。没有的请填 0，待填的请填写。'],
        addresses: ['proactive-disclosure/regulation'],
        output: table(zero, '0'),
      },
    ],
  ]),
});
