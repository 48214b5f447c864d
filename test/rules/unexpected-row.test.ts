import rule from '../../server/src/rules/unexpected-row.ts';
import { sampleReport, sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const tabs = sampleReport();
const unknown = (name: string): string =>
  `规定表格中没有“${name}”这一行，它的数字不计入任何合计。如果是多余的行请删除，如果行名写错请改用规定的行名。`;

testRule(rule, {
  valid: {
    'a label of several columns that is wrapped in each': sampleReport({ layout: 'pipe-table' }).replace(
      /^\| 二、上年结转政府信息公开申请数量 [ |]*\| 0/m,
      [
        '+---+---+\n+---+---+\n+---+---+\n+---+---+',
        '| 二、上年结转政府信息 | 二、上年结转政府信息 | 二、上年结转政府信息 |   |   |   |   |   |   |   |',
        '| 公开申请数量 | 公开申请数量 | 公开申请数量 | 0',
      ].join('\n'),
    ),
    'a row of the form that runs into the code of a page': sampleReport({ layout: 'label-lines' }).replace(
      '3.其他 0 0',
      '3.其他 0&nbsp;0',
    ),
    'a whole report': tabs,
    'a line of text in the table': tabs.replace(/^\t（二）部分公开/m, '注：以下单位为件\n$&'),
    'the heads once more after a page break': tabs.replace(
      /^\t（二）部分公开/m,
      '- 3 -\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n$&',
    ),
    'a row under another name': tabs.replace('4.保护第三方合法权益', '4.涉及商业秘密的情形'),
  },
  invalid: {
    'a row of one’s own': {
      text: tabs.replace(/^\t（二）部分公开/m, '\t«网上申请\t\t3\t0\t0\t0\t0\t0\t3»\n$&'),
      messages: [unknown('网上申请')],
      addresses: ['applications'],
      output: null,
    },
    'a row of one’s own in a pipe table': {
      text: sampleReport({ layout: 'pipe-table' }).replace(/^\| 规章/m, '| «行政法规 | 0 | 0 | 0» |\n$&'),
      messages: [unknown('行政法规')],
      output: null,
    },
    'a row that stands twice': {
      text: tabs.replace(/^行政强制(.*)\n/m, '$&«行政处罚\t7»\n'),
      messages: ['“行政处罚”一行重复，只按第一次出现的数字核对。请核对后删去多余的一行。'],
      addresses: ['proactive-disclosure/penalty'],
      output: null,
    },
    'a row that stands twice with the same figures': {
      text: tabs.replace(/^行政强制(.*)\n/m, '$&«行政处罚\t0»\n'),
      messages: ['“行政处罚”一行重复，只按第一次出现的数字核对。请核对后删去多余的一行。'],
      output: tabs,
    },
    'a row that stands twice, in paragraphs': {
      text: sampleReport({ layout: 'cell-paragraphs' }).replace(/^行政强制\n\n0\n\n/m, '$&«行政处罚\n\n0»\n\n'),
      messages: ['“行政处罚”一行重复，只按第一次出现的数字核对。请核对后删去多余的一行。'],
      output: sampleReport({ layout: 'cell-paragraphs' }),
    },
    'a row that stands twice, one of them beside the label of a group': {
      text: tabs.replace(/^\t（二）部分公开/m, '三、本年度办理结果\t«（一）予以公开\t\t0\t0\t0\t0\t0\t0\t0»\n$&'),
      messages: ['“（一）予以公开”一行重复，只按第一次出现的数字核对。请核对后删去多余的一行。'],
      output: null,
    },
    'a table that was pasted twice': {
      text: tabs.replace(
        /^四、政府/m,
        () => `«${sampleTable('applications').split('\n').slice(3).join('\n')}»\n\n四、政府`,
      ),
      messages: [
        '从这里起的 175 个数，前面的表格已经有了，只按第一次出现的核对。如果是重复粘贴的表格，请核对后删去一份。',
      ],
      addresses: ['applications'],
      output: null,
    },
    'a subtotal that the form does not have': {
      text: sampleReport({ layout: 'html-table' }).replace(
        /^<tr>(?:<td[^>]*>[^<]*<\/td>)<td>1.本机关不掌握/m,
        '<tr><td colspan="2">«（三）小计</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0»</td></tr>\n$&',
      ),
      messages: [unknown('（三）小计')],
      output: null,
    },
    'figures without a label': {
      text: tabs.replace(/^\t（二）部分公开/m, '\t\t\t«3\t0\t0\t0\t0\t0\t3»\n$&'),
      messages: ['这些数字前面没有规定表格的行名，不知属于哪一行。请补上行名，或者删除。'],
      output: null,
    },
  },
});
