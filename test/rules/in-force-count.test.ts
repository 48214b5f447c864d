import rule from '../../server/src/rules/in-force-count.ts';
import { sampleReport, sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const table = (issued: string, repealed: string, inForce: string): string =>
  `二、主动公开政府信息情况\n\n${sampleTable('proactive-disclosure', {
    figures: {
      'proactive-disclosure/normative-document/issued': issued,
      'proactive-disclosure/normative-document/repealed': repealed,
      'proactive-disclosure/normative-document/in-force': inForce,
    },
  })}\n`;

testRule(rule, {
  valid: {
    'as many in force as the year added': table('5', '2', '3'),
    'more repealed than issued': table('0', '5', '0'),
    'a blank': table('5', '', '3'),
    'a mark': table('5', '/', '3'),
    'figures with separators and of full width': table('1,024', '２４', '1，000'),
    'none at all': table('0', '0', '0'),
    'the trial form, which counts otherwise': sampleReport({
      form: '2019',
      figures: {
        'proactive-disclosure/normative-document/made': '9',
        'proactive-disclosure/normative-document/published': '9',
        'proactive-disclosure/normative-document/total-published': '3',
      },
    }),
  },
  invalid: {
    'fewer in force than the year added': {
      text: table('5', '1', '«3»'),
      messages: ['“行政规范性文件”本年制发 5 件、废止 1 件，现行有效至少应为 4 件，现为 3。请核对这三个数。'],
      addresses: ['proactive-disclosure/normative-document/in-force'],
      output: null,
    },
  },
});
