import rule from '../../server/src/rules/section-heading.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'a heading without its 、': sampleReport().replace('复议、行政', '复议行政'),
    'half-width punctuation': sampleReport().replace('复议、行政', '复议,行政'),
    'blanks inside': sampleReport().replace('总体情况', '总 体 情 况'),
    'a heading that a line end cuts': sampleReport().replace('复议、行政', '复议、\n行政'),
    'Markdown headings':
      '## 一、总体情况\n\n**二、主动公开政府信息情况**\n\n### 三、收到和处理政府信息公开申请情况 ###\n',
    'numerals that differ': '（二）主动公开政府信息情况\n\n5.存在的主要问题及改进情况\n',
  },
  invalid: {
    'an accepted variant': {
      text: sampleReport().replace('其他需要报告的事项', '«其他需报告的事项»'),
      messages: ['标题“其他需报告的事项”与格式不同，第六部分的标题是“其他需要报告的事项”。请改用格式的文字。'],
      sections: ['other-matters'],
      output: sampleReport(),
    },
    'a slip': {
      text: sampleReport()
        .replace('处理政府信息公开申请情况', '处理政府信息公开审请情况')
        .replace('收到和处理政府信息公开审请情况', '«$&»'),
      messages: [
        '标题“收到和处理政府信息公开审请情况”与格式不同，第三部分的标题是“收到和处理政府信息公开申请情况”。请改用格式的文字。',
      ],
      output: sampleReport(),
    },
    'free wordings under the right numeral': {
      text: '四、«本年度行政复议和诉讼的有关情况»\r\n五、«存在的困难及下一步打算»\r\n',
      messages: [
        '标题“本年度行政复议和诉讼的有关情况”与格式不同，第四部分的标题是“政府信息公开行政复议、行政诉讼情况”。请改用格式的文字。',
        '标题“存在的困难及下一步打算”与格式不同，第五部分的标题是“存在的主要问题及改进情况”。请改用格式的文字。',
      ],
      output: '四、政府信息公开行政复议、行政诉讼情况\r\n五、存在的困难及下一步打算\r\n',
    },
    'half of the wording, between the neighbours of the section': {
      text: sampleReport().replace('其他需要报告的事项', '«其他事项»'),
      messages: ['标题“其他事项”与格式不同，第六部分的标题是“其他需要报告的事项”。请改用格式的文字。'],
      output: sampleReport(),
    },
    'a heading that a line end cuts, as a whole': {
      text: sampleReport().replace('存在的主要问题及改进情况', '«存在的主要问题及\n改进措施»'),
      messages: [
        '标题“存在的主要问题及改进措施”与格式不同，第五部分的标题是“存在的主要问题及改进情况”。请改用格式的文字。',
      ],
      output: sampleReport(),
    },
    'a heading that a page break cuts, without a fix that would take the page number out': {
      text: sampleReport().replace('存在的主要问题及改进情况', '«存在的主要问题及\n- 3 -\n改进措施»'),
      messages: [
        '标题“存在的主要问题及改进措施”与格式不同，第五部分的标题是“存在的主要问题及改进情况”。请改用格式的文字。',
      ],
      output: null,
    },
    'a Markdown heading': {
      text: '## 五、**«存在问题及改进措施»**\n\n公开内容不够丰富。\n',
      messages: ['标题“存在问题及改进措施”与格式不同，第五部分的标题是“存在的主要问题及改进情况”。请改用格式的文字。'],
      output: '## 五、**存在的主要问题及改进情况**\n\n公开内容不够丰富。\n',
    },
    'a heading of a page': {
      text: '<html><body>\n<h2>五、«存在问题及改进措施»</h2>\n<p>公开内容不够丰富。</p>\n</body></html>\n',
      messages: ['标题“存在问题及改进措施”与格式不同，第五部分的标题是“存在的主要问题及改进情况”。请改用格式的文字。'],
      output: '<html><body>\n<h2>五、存在的主要问题及改进情况</h2>\n<p>公开内容不够丰富。</p>\n</body></html>\n',
    },
    'a heading that is split by tags': {
      text: '<html><body>\n<p><b>五、</b><span>«存在问题</span><span>及改进措施»</span></p>\n</body></html>\n',
      messages: ['标题“存在问题及改进措施”与格式不同，第五部分的标题是“存在的主要问题及改进情况”。请改用格式的文字。'],
      output: null,
    },
  },
});
