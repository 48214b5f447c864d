import rule from '../../server/src/rules/placeholder-cell.ts';
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

testRule(rule, {
  valid: { 'figures alone': table(zero, '38'), 'a negative figure, which another rule reports': table(zero, '-3') },
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
