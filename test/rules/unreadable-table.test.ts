import rule from '../../server/src/rules/unreadable-table.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const message = (section: string): string =>
  `“${section}”的表格挤在一起，行名与数字、数字与数字之间没有分隔，无法判断各是哪一格的数。请从原文件重新粘贴，或用制表符等把各格分开；在此之前不核对本表。`;

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'prose with figures and units': sampleReport({
      bodies: {
        'proactive-disclosure':
          '本年制发规章0件，行政规范性文件3件；行政许可120件，行政处罚7件，行政强制0件，行政事业性收费0万元。',
      },
    }),
    'figures that single blanks part': sampleReport({ layout: 'label-lines' }),
    'rows without a head': sampleReport({
      bodies: { 'proactive-disclosure': '规章 0 0 0\n行政规范性文件 8 0 10\n行政许可 71\n行政处罚 12' },
    }),
    'labels in a sentence': sampleReport({
      bodies: { applications: '本年新收申请0件，上年结转0件，予以公开0件，部分公开0件，结转下年度继续办理0件。' },
    }),
    'a section without a table': sampleReport({ bodies: { applications: '本年度没有收到政府信息公开申请。' } }),
  },
  invalid: {
    'labels and figures on one line': {
      text: sampleReport({
        bodies: {
          'proactive-disclosure': '«规章000行政规范性文件801000081行政许可71行政处罚12行政强制0行政事业性收费0»',
        },
      }),
      messages: [message('主动公开政府信息情况')],
      addresses: ['proactive-disclosure'],
      output: null,
    },
    'a row a line': {
      text: sampleReport({
        bodies: {
          'proactive-disclosure':
            '«第二十条第（一）项\n信息内容本年制发件数本年废止件数现行有效件数\n规章000\n行政规范性文件801000081\n第二十条第（五）项\n信息内容本年处理决定数量\n行政许可710»',
        },
      }),
      messages: [message('主动公开政府信息情况')],
      output: null,
    },
    'the whole of the third table as a paragraph': {
      text: sampleReport({
        bodies: {
          applications:
            '«申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他一、本年新收政府信息公开申请数量3000003二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开3000003»',
        },
      }),
      messages: [message('收到和处理政府信息公开申请情况')],
      addresses: ['applications'],
    },
    'heads that run together': {
      text: sampleReport({
        bodies: {
          'review-and-litigation':
            '«行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计000000000000000»',
        },
      }),
      messages: [message('政府信息公开行政复议、行政诉讼情况')],
    },
  },
});
