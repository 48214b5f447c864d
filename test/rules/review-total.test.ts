import rule from '../../server/src/rules/review-total.ts';
import { testRule } from '../support/test-rule.ts';

const heads = `四、政府信息公开行政复议、行政诉讼情况

行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t
结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t
\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
`;
const table = (figures: string): string => `${heads}${figures.replaceAll(' ', '\t')}\n`;
const mismatch = (name: string, sum: number, total: number, addends: string): string =>
  `“${name}”各结果之和为 ${sum}，总计却为 ${total}，相差 ${Math.abs(sum - total)}（${addends}＝${sum}，总计为 ${total}）。请核对各结果件数和总计。`;

testRule(rule, {
  valid: {
    'three totals that are right': table('7 2 1 0 10 1 0 0 2 3 0 0 0 1 1'),
    'figures with separators, of full width and with blanks': table('1,007 ２ 1 0 1,010 1 0 0 2 3 0 0 0 1 1'),
    'a mark that could hold the difference': table('7 / 1 0 10 1 0 0 2 3 0 0 0 1 1'),
    'a line with a figure too many': table('7 2 1 0 11 1 0 0 2 3 0 0 0 1 1 4'),
    'a line that lost a figure': table('7 2 1 0 11 1 0 0 2 3 0 0 0 1'),
    'a blank outcome that could hold the difference': table('7  1 0 10 1 0 0 2 3 0 0 0 1 1'),
  },
  invalid: {
    'two totals that were left at 0, each by itself': {
      text: table('7 2 1 0 «0» 1 0 0 2 3 4 0 0 0 «0»'),
      messages: [
        mismatch('行政复议', 10, 0, '7+2+1+0'),
        `${mismatch('复议后起诉', 4, 0, '4+0+0+0').slice(0, -'请核对各结果件数和总计。'.length)}可能是总计应为 4，或“复议后起诉”行“结果维持”应为 0。请核对各结果件数和总计。`,
      ],
      addresses: [
        'review-and-litigation/reconsideration/total',
        'review-and-litigation/litigation-after-reconsideration/total',
      ],
      output: table('7 2 1 0 10 1 0 0 2 3 4 0 0 0 0'),
    },
  },
});
