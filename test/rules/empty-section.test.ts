import rule from '../../server/src/rules/empty-section.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const empty = (heading: string): string =>
  `“${heading}”下面没有内容。请如实填写；确实没有需要报告的，也请写明，例如“无”。`;

const WITHOUT_FEE =
  '“六、其他需要报告的事项”下面没有内容。请写明本年度信息处理费的收取情况，没有收取的也要写明；还有其他需要报告的，一并填写。';

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    无: sampleReport({ bodies: { 'other-matters': '无' } }),
    'a text on the line of the heading':
      '五、存在的主要问题及改进情况：公开不够及时。\n\n六、其他需要报告的事项：无。\n',
    'a section that lacks its table': sampleReport({ bodies: { applications: '' } }),
    'items with text': sampleReport({
      bodies: { problems: '（一）存在的问题。公开不够及时。\n\n（二）改进情况。加强培训。' },
    }),
    'sub-headings with text below': sampleReport({ bodies: { problems: '（一）存在的问题\n\n公开不够及时。' } }),
    'a date in the text': sampleReport({ bodies: { 'other-matters': '2024年1月3日召开了会议。' } }),
  },
  invalid: {
    'a heading alone': {
      text: sampleReport({ bodies: { problems: '' } }).replace('五、存在的主要问题及改进情况', '«$&»'),
      messages: [empty('五、存在的主要问题及改进情况')],
      sections: ['problems'],
      output: null,
    },
    'a heading above page numbers alone': {
      text: '«五、存在的主要问题及改进情况»\n\n- 5 -\n\n六、其他需要报告的事项\n\n无\n',
      messages: [empty('五、存在的主要问题及改进情况')],
    },
    'the last heading above the signature alone': {
      text: '五、存在的主要问题及改进情况\n\n将加强培训。\n\n«六、其他需要报告的事项»\n\n云岭县林业局\n2024年1月20日\n',
      messages: [WITHOUT_FEE],
    },
    'the section on the fee': {
      text: sampleReport({ bodies: { 'other-matters': '' } }).replace('六、其他需要报告的事项', '«$&»'),
      messages: [WITHOUT_FEE],
      output: sampleReport({ bodies: { 'other-matters': '' } }).replace(
        '六、其他需要报告的事项',
        '$&\n\n本年度没有收取政府信息公开信息处理费。',
      ),
    },
    'the same where the fee is told elsewhere': {
      text: sampleReport({
        bodies: { overview: '（二）依申请公开。收到申请3件，未收取信息处理费。', 'other-matters': '' },
      }).replace('六、其他需要报告的事项', '«$&»'),
      messages: [empty('六、其他需要报告的事项')],
      output: null,
    },
    'sub-headings alone': {
      text: '«一、总体情况»\n\n（一）主动公开\n\n（二）依申请公开\n\n五、存在的主要问题及改进情况\n\n将加强培训。\n',
      messages: ['“一、总体情况”下面只有 2 个小标题，没有正文。请在小标题下写明具体情况。'],
    },
    'a heading of a page': {
      text: '<html><body>\n<p>«五、存在的主要问题及改进情况»</p>\n<p>&nbsp;</p>\n<p>六、其他需要报告的事项</p>\n<p>无</p>\n</body></html>\n',
      messages: [empty('五、存在的主要问题及改进情况')],
    },
  },
});
