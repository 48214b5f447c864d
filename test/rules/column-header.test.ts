import rule from '../../server/src/rules/column-header.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const tabs = sampleReport();
const page = sampleReport({ layout: 'html-table' });
const paragraphs = sampleReport({ layout: 'cell-paragraphs' });
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';

const wording = (found: string, expected: string): string =>
  `表头“${found}”与规定表格不同，应为“${expected}”。请改用规定的表头。`;
const absent = (expected: string): string => `这里缺少表头“${expected}”。请按规定表格补上。`;

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report in ${layout}`, sampleReport({ layout })])),
    ...Object.fromEntries(
      LAYOUTS.map((layout) => [`the 2019 form in ${layout}`, sampleReport({ layout, form: '2019' })]),
    ),
    'blanks and widths': tabs
      .replaceAll('第二十条第（一）项', '第二十条　第(一)项')
      .replace('本年收费金额（单位：万元）', '本年收费金额 (单位:万元)')
      .replaceAll('总计', '总 计'),
    'heads over two lines of a cell': sampleReport({ layout: 'cell-lines' }).replace('商业企业', '商业\n企业'),
    'no note': tabs.replace(NOTE, ''),
    'no note in paragraphs': paragraphs.replace(`${NOTE}\n\n`, ''),
    'something else in place of the note': tabs.replace(NOTE, '项目'),
    'one line of heads in place of merged ones': tabs.replace(
      /^（本列数据.*\n.*\n.*\n/m,
      '\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n',
    ),
    'heads that a conversion took apart': paragraphs.replace(
      '社会公益组织\n\n法律服务机构',
      '社会 法律\n\n公益 服务\n\n组织 机构',
    ),
    'heads that lost a piece to such a conversion': paragraphs.replace('尚未审结\n\n总计', '尚未\n\n审结 总 计'),
    'the heads once more after a page break': tabs.replace(
      /^\t（二）部分公开/m,
      '- 3 -\n\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n$&',
    ),
  },
  invalid: {
    'two columns that changed places': {
      text: tabs.replace('商业企业\t科研机构', '«科研机构»\t商业企业'),
      messages: [
        '表头“科研机构”排在“商业企业”之前，与规定表格的顺序不同。数字按规定的列序读取；请核对各列，并按规定的顺序排列。',
      ],
      addresses: ['applications'],
      output: null,
    },
    'an accepted variant': {
      text: tabs.replace('社会公益组织', '«社会组织»'),
      messages: [wording('社会组织', '社会公益组织')],
      addresses: ['applications'],
      output: tabs,
    },
    'heads that were cut short': {
      text: page.replace('现行有效件数', '«现行有效件»').replace('本年收费金额（单位：万元）', '«本年收费金额»'),
      messages: [wording('现行有效件', '现行有效件数'), wording('本年收费金额', '本年收费金额（单位：万元）')],
      output: page.replace('本年收费金额（单位：万元）', '本年收费金额'),
    },
    'items whose numbers were stripped': {
      text: paragraphs.replaceAll(/第二十条第（.）项/g, '«第二十条第()»'),
      messages: ['（一）', '（五）', '（六）', '（八）'].map((item) => wording('第二十条第()', `第二十条第${item}项`)),
      output: paragraphs.replaceAll(/第二十条第（[五六八]）项/g, '第二十条第()'),
    },
    'a wrong item': {
      text: tabs.replace('第二十条第（六）项', '«第二十条第（七）项»'),
      messages: [wording('第二十条第（七）项', '第二十条第（六）项')],
      output: tabs,
    },
    'a changed note': {
      text: tabs.replace(NOTE, '«（勾稽关系：第一项加第二项等于第三项加第四项）»'),
      messages: [wording('（勾稽关系：第一项加第二项等于第三项加第四项）', NOTE)],
      output: tabs,
    },
    'a head of quite another wording': {
      text: sampleReport({ layout: 'pipe-table' }).replace('社会公益组织', '«社会团体»'),
      messages: [wording('社会团体', '社会公益组织')],
      output: sampleReport({ layout: 'pipe-table' }),
    },
    'a head lost at a page break': {
      text: tabs.replace(/(（六）项.*\n)信息内容/, '$1- 2 -\n\n«»'),
      messages: [absent('信息内容')],
      addresses: ['proactive-disclosure'],
      output: tabs.replace(/(（六）项.*\n)/, '$1- 2 -\n\n'),
    },
    'an empty head of a page': {
      text: page.replace('<td>科研机构</td>', '<td>«»</td>'),
      messages: [absent('科研机构')],
      output: page,
    },
    'an empty head among merged ones': {
      text: tabs.replace(/^(\t\t\t)自然人/m, '$1«»'),
      messages: [absent('自然人')],
      output: tabs,
    },
    'a head that is not there in paragraphs': {
      text: paragraphs
        .replace('商业企业\n\n科研机构', '«商业企业»')
        .replace('«商业企业»\n\n社会公益组织', '商业企业\n\n«社会公益组织»'),
      messages: [absent('科研机构')],
      output: null,
    },
    'a whole line of heads': {
      text: tabs.replace(/^信息内容\t本年制发件数.*\n/m, '').replace('第二十条第（一）项', '«$&»'),
      messages: [absent('信息内容”“本年制发件数”“本年废止件数”“现行有效件数')],
      output: tabs,
    },
    'the head of a whole item': {
      text: tabs.replace(/^第二十条第（六）项.*\n信息内容/m, '«信息内容»'),
      messages: [absent('第二十条第（六）项')],
      output: tabs,
    },
    'a whole line of heads of a page': {
      text: page.replace(/^<tr><td>信息内容<\/td><td>本年制发件数.*\n/m, '').replace('第二十条第（一）项', '«$&»'),
      messages: [absent('信息内容”“本年制发件数”“本年废止件数”“现行有效件数')],
      output: page,
    },
    'a whole line of heads where cells span rows': {
      text: tabs.replace(/^\t\t\t自然人.*\n/m, '').replace('商业企业', '«$&»'),
      messages: [absent('自然人”“法人或其他组织”“总计')],
      output: null,
    },
    'a head above the figures side by side': {
      text: tabs.replace(/^(.*)未经复议直接起诉(.*)$/m, '$1«»$2'),
      messages: [absent('未经复议直接起诉')],
      output: tabs,
    },
  },
});
