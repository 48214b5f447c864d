import rule from '../../server/src/rules/section-order.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const name = (ordinal: number): string => HEADINGS[ordinal - 1] ?? '';
/** The headings in the given order, those marked with a minus as findings. */
const order = (...ordinals: readonly number[]): string =>
  ordinals.map((ordinal) => (ordinal < 0 ? `«${name(-ordinal)}»` : name(ordinal))).join('\n\n');
const message = (ordinal: number, place: string): string =>
  `“${name(ordinal)}”的位置不对，应在${place}。格式规定了各部分的先后，请把这一部分连同正文移到应在的位置，序号也随之改正。`;
const after = (ordinal: number): string => `“${name(ordinal)}”之后`;
const before = (ordinal: number): string => `“${name(ordinal)}”之前`;

const SIGNED = `${sampleReport()}\n云岭县林业局\n2024年1月15日\n`;

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'a report without some sections': order(1, 3, 6),
    'a section that is there twice': order(1, 2, 3, 4, 5, 6, 2),
    'one section alone': order(4),
  },
  invalid: {
    'two that changed places, as one': {
      text: order(1, 3, -2, 4, 5, 6),
      messages: [message(2, `${after(1)}、${before(3)}`)],
      sections: ['proactive-disclosure'],
      output: order(1, 2, 3, 4, 5, 6),
    },
    'the first one at the end': {
      text: order(2, 3, 4, 5, 6, -1),
      messages: [message(1, before(2))],
      sections: ['overview'],
    },
    'the last one at the beginning': {
      text: order(-6, 1, 2, 3, 4, 5),
      messages: [message(6, after(5))],
      sections: ['other-matters'],
    },
    'one with its table, the signature staying where it is': {
      text: SIGNED.replace(
        /(五、存在[\s\S]*?)(六、其他[\s\S]*?)(\n\n云岭县林业局\n)/,
        (_, five, six, end) => `${six}\n\n${five.trim().replace(/^.*/, '«$&»')}${end}`,
      ),
      messages: [message(5, `${after(4)}、${before(6)}`)],
      output: SIGNED,
    },
    'one before a table that is last': {
      text: order(1, 3, 4, -2).replace(/«(.*)»/, '«$1»\n\n没有需要报告的情况。'),
      messages: [message(2, `${after(1)}、${before(3)}`)],
      output: order(1, 2, 3, 4).replace(/(二、.*)/, '$1\n\n没有需要报告的情况。'),
    },
    'one that moved up over two': {
      text: order(1, -4, 2, 3, 5, 6),
      messages: [message(4, `${after(3)}、${before(5)}`)],
    },
    'two that moved together': {
      text: order(1, 4, 5, 6, -2, -3),
      messages: [message(2, `${after(1)}、${before(4)}`), message(3, `${after(1)}、${before(4)}`)],
    },
    'a move although another one is missing': {
      text: order(1, 4, -2, 5, 6),
      messages: [message(2, `${after(1)}、${before(4)}`)],
    },
  },
});
