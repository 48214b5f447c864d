import rule from '../../server/src/rules/section-numbering.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const WORDINGS = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];
const list = (...numerals: readonly string[]): string => numerals.map((numeral, i) => numeral + WORDINGS[i]).join('\n');
const RIGHT = list('一、', '二、', '三、', '四、', '五、', '六、');

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'Markdown headings': RIGHT.replace(/^/gm, '## '),
    'bold numerals': RIGHT.replace(/^(..)/gm, '**$1**'),
    'blanks in and after numerals': RIGHT.replace('二、', '二 、 '),
    'numerals that count on over a missing section': sampleReport({ without: ['applications'] })
      .replace('四、政', '三、政')
      .replace('五、存', '四、存')
      .replace('六、其', '五、其'),
    'numerals that count on over two that changed places':
      '一、总体情况\n二、收到和处理政府信息公开申请情况\n三、主动公开政府信息情况\n四、政府信息公开行政复议、行政诉讼情况\n',
    'numerals that moved with their sections':
      '一、总体情况\n三、收到和处理政府信息公开申请情况\n二、主动公开政府信息情况\n',
    'numerals that count on over a section that is there twice':
      '一、总体情况\n二、总体情况\n三、主动公开政府信息情况\n四、收到和处理政府信息公开申请情况\n',
    'a section under the heading of another': RIGHT.replace('存在的主要问题及改进情况', '其他需要报告的事项'),
  },
  invalid: {
    'a wrong numeral': {
      text: RIGHT.replace('五、', '«四、»'),
      messages: ['“存在的主要问题及改进情况”在格式中是第五部分，序号却是“四、”。请改为“五、”。'],
      sections: ['problems'],
      output: RIGHT,
    },
    'a wrong numeral beside a section that is missing': {
      text: '一、总体情况\n«二、»收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n',
      messages: ['“收到和处理政府信息公开申请情况”在格式中是第三部分，序号却是“二、”。请改为“三、”。'],
    },
    'numerals that skip one, as one fact': {
      text: list('一、', '二、', '«四、»', '五、', '六、', '七、'),
      messages: [
        '从“收到和处理政府信息公开申请情况”起，连续 4 个标题的序号都差 1：这里应为“三、”，现为“四、”。请一并改正。',
      ],
      sections: ['applications'],
      output: RIGHT,
    },
    'a numeral that is missing': {
      text: RIGHT.replace('四、政府', '«政府»'),
      messages: ['标题“政府信息公开行政复议、行政诉讼情况”前没有序号。请在前面写上“四、”。'],
      output: RIGHT,
    },
    'a numeral that is doubled': {
      text: RIGHT.replace('二、', '«二、二、»'),
      messages: ['标题“主动公开政府信息情况”前的序号“二、二、”重复。请只保留“二、”。'],
      output: RIGHT,
    },
    'a numeral in brackets': {
      text: RIGHT.replace('二、', '«（二）»'),
      messages: ['标题“主动公开政府信息情况”的序号写成了“（二）”，与格式不同。请改为“二、”。'],
      output: RIGHT,
    },
    'numerals of several other forms': {
      text: list('«1.»', '«二.»', '«（三）»', '«四，»', '五、', '«第六部分» '),
      messages: [
        '标题“总体情况”的序号写成了“1.”，与格式不同。请改为“一、”。',
        '标题“主动公开政府信息情况”的序号写成了“二.”，与格式不同。请改为“二、”。',
        '标题“收到和处理政府信息公开申请情况”的序号写成了“（三）”，与格式不同。请改为“三、”。',
        '标题“政府信息公开行政复议、行政诉讼情况”的序号写成了“四，”，与格式不同。请改为“四、”。',
        '标题“其他需要报告的事项”的序号写成了“第六部分”，与格式不同。请改为“六、”。',
      ],
      output: list('一、', '二.', '（三）', '四，', '五、', '第六部分 '),
    },
    'the habit of a whole file, as one fact': {
      text: list('«1.»', '2. ', '3.', '4.', '5.', '6.').replace(/\n/g, '\r\n'),
      messages: ['全部 6 个标题的序号都写成“1.”这样，与格式不同。请按格式从“一、”起依次改正。'],
      output: RIGHT.replace(/\n/g, '\r\n'),
    },
    'numerals in capitals, as one fact': {
      text: list('«壹、»', '贰、', '叁、', '肆、', '伍、', '陆、'),
      messages: ['全部 6 个标题的序号都写成“壹、”这样，与格式不同。请按格式从“一、”起依次改正。'],
      output: RIGHT,
    },
    'a wrong numeral in capitals': {
      text: list('一、', '«叁、»', '三、', '四、', '五、', '六、'),
      messages: ['“主动公开政府信息情况”在格式中是第二部分，序号却是“叁、”。请改为“二、”。'],
      output: RIGHT,
    },
    'a file that lost all its numerals, as one fact': {
      text: list('', '', '', '', '', '').replace('总体', '«总体»'),
      messages: ['全部 6 个标题前都没有序号。请按格式从“一、”起依次写上。'],
      output: RIGHT,
    },
    'a numeral in a page whose tags part it from the wording': {
      text: '<html><body>\n<p>一、总体情况</p>\n<p><b>«2.»</b><span>主动公开政府信息情况</span></p>\n</body></html>\n',
      messages: ['标题“主动公开政府信息情况”的序号写成了“2.”，与格式不同。请改为“二、”。'],
      output:
        '<html><body>\n<p>一、总体情况</p>\n<p><b>二、</b><span>主动公开政府信息情况</span></p>\n</body></html>\n',
    },
  },
});
