import rule from '../../server/src/rules/missing-row.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const tabs = sampleReport();
const page = sampleReport({ layout: 'html-table' });
const paragraphs = sampleReport({ layout: 'cell-paragraphs' });

const row = (name: string, place: string): string =>
  `缺少“${name}”一行，应在${place}。规定表格的行不得删减，没有的填 0。请补上。`;

const lines = sampleReport({ layout: 'label-lines' });

testRule(rule, {
  valid: {
    'a whole report': tabs,
    'the 2019 form': sampleReport({ form: '2019' }),
    'the single row of the 2019 form under the heads of 2021': tabs
      .replace(/^(\t)（六）其他处理\t1.*$/m, `$1（六）其他处理\t${'\t0'.repeat(7)}`)
      .replace(/^\t\t2.申请人逾期.*\n\t\t3.其他.*\n/m, ''),
    'a row under another name': tabs.replace('4.保护第三方合法权益', '4.涉及商业秘密的情形'),
    'a row whose figures are lost': tabs.replace(/^(\t\t7.属于行政执法案卷).*$/m, '$1'),
    'a block that is missing with its head': tabs.replace(/^第二十条第（五）项.*\n.*\n.*\n/m, ''),
    'a section without its table': sampleReport({ bodies: { applications: '本年度没有收到申请。' } }),
    'a section with sub-headings in the words of the table': sampleReport({
      bodies: { applications: '（一）予以公开\n\n没有予以公开的申请。\n\n（二）部分公开\n\n没有部分公开的申请。' },
    }),
    'a table that runs together': sampleReport({
      bodies: { 'proactive-disclosure': '规章000行政规范性文件801000081\n\n行政许可71行政处罚12' },
    }),
  },
  invalid: {
    'a row that runs into the code of a page: nothing is inserted beside it': {
      text: lines.replace('3.其他 0 0', '«3.其他 0&nbsp;0»'),
      messages: ['没有读到“3.其他”一行：行名写在这里，却与别的内容连在一起，分不清各是哪一格。请把这一行单独写好。'],
      addresses: ['applications/other.other'],
    },
    'a group of which one row runs into something else: the others are told as well': {
      text: lines
        .replace(/^（四）无法提供 1\..*\n/m, '')
        .replace(/^2\.没有现成.*\n/m, '')
        .replace('3.补正后申请内容仍不明确 0 0', '«3.补正后申请内容仍不明确 0&nbsp;0»')
        .replace('8.属于行政查询事项', '««8.属于行政查询事项»»'),
      messages: [
        row('1.本机关不掌握相关政府信息', '“8.属于行政查询事项”之后'),
        row('2.没有现成信息需要另行制作', '“8.属于行政查询事项”之后'),
        '没有读到“3.补正后申请内容仍不明确”一行：行名写在这里，却与别的内容连在一起，分不清各是哪一格。请把这一行单独写好。',
      ],
    },
    'a row in the middle': {
      text: tabs.replace(/^\t\t6.属于四类过程性信息.*\n/m, '').replace('5.属于三类内部事务信息', '«$&»'),
      messages: [row('6.属于四类过程性信息', '“5.属于三类内部事务信息”之后')],
      addresses: ['applications/refused.process-information'],
      output: tabs.replace(/^(\t\t6.属于四类过程性信息).*$/m, '$1\t\t\t\t\t\t\t'),
    },
    'the first row of a group, gone with the label of the group': {
      text: tabs.replace(/^\t（四）无法提供\t1.本机关不掌握.*\n/m, '').replace('8.属于行政查询事项', '«$&»'),
      messages: [row('1.本机关不掌握相关政府信息', '“8.属于行政查询事项”之后')],
      output: tabs.replace(/^(\t（四）无法提供\t1.本机关不掌握相关政府信息).*$/m, '$1\t\t\t\t\t\t\t'),
    },
    'the same on a page, where it moved the rows to the left': {
      text: page
        .replace(/^<tr><td rowspan="3">（四）无法提供<\/td><td>1.本机关不掌握.*\n/m, '')
        .replace('<td rowspan="22">', '<td rowspan="21">')
        .replace('8.属于行政查询事项', '«$&»'),
      messages: [row('1.本机关不掌握相关政府信息', '“8.属于行政查询事项”之后')],
      output: page.replace(
        /1.本机关不掌握相关政府信息<\/td>.*$/m,
        `1.本机关不掌握相关政府信息</td>${'<td></td>'.repeat(7)}</tr>`,
      ),
    },
    'a row of a page whose merged cells were left as they were': {
      text: page.replace(/^<tr><td>3.补正后.*\n/m, '').replace('2.没有现成信息需要另行制作', '«$&»'),
      messages: [row('3.补正后申请内容仍不明确', '“2.没有现成信息需要另行制作”之后')],
      output: page.replace(
        /3.补正后申请内容仍不明确<\/td>.*$/m,
        `3.补正后申请内容仍不明确</td>${'<td></td>'.repeat(7)}</tr>`,
      ),
    },
    'a row of a page with paragraphs in its cells': {
      text: page
        .replace(
          '<td>行政处罚</td><td colspan="3">0</td>',
          '<td><p>«行政处罚»</p></td><td colspan="3" class="n"><p><span>7</span></p></td>',
        )
        .replace(/^<tr><td>行政强制.*\n/m, ''),
      messages: [row('行政强制', '“行政处罚”之后')],
      output: page
        .replace(
          '<td>行政处罚</td><td colspan="3">0</td>',
          '<td><p>行政处罚</p></td><td colspan="3" class="n"><p><span>7</span></p></td>',
        )
        .replace(
          '<td>行政强制</td><td colspan="3">0</td>',
          '<td><p>行政强制</p></td><td colspan="3" class="n"><p><span></span></p></td>',
        ),
    },
    'the first row of all': {
      text: tabs
        .replace(/^一、本年新收.*\n/m, '')
        .replace('二、上年结转政府信息公开申请数量', '«$&»')
        .replace('«二、上年结转政府信息公开申请数量»', '二、上年结转政府信息公开申请数量')
        .replace(/(法律服务机构\t)其他(\t\n二)/, '$1«其他»$2'),
      messages: [row('一、本年新收政府信息公开申请数量', '“二、上年结转政府信息公开申请数量”之前')],
    },
    'the only row of a block whose head is there': {
      text: sampleReport({ lineEnd: '\r\n' })
        .replace(/^行政许可.*\r\n/m, '')
        .replace('本年处理决定数量', '«$&»'),
      messages: [row('行政许可', '“第二十条第（五）项”之下')],
      addresses: ['proactive-disclosure/license'],
      output: sampleReport({ lineEnd: '\r\n' }).replace(/^行政许可.*\r\n/m, '行政许可\t\t\t\r\n'),
    },
    'a row that stands beside the others, with its figures': {
      text: tabs
        .replace(/未经复议直接起诉\t{5}复议后起诉/, '复议后起诉')
        .replace(/^(\t{5}结果维持.*?总计)\t结果维持.*$/m, '$1')
        .replace(/^(?:0\t){14}0$/m, '1\t0\t0\t0\t1\t2\t0\t0\t0\t2')
        .replace('行政复议\t', '«行政复议»\t'),
      messages: [row('未经复议直接起诉', '“行政复议”之后')],
      addresses: ['review-and-litigation/litigation-direct'],
      output: null,
    },
    'two neighbours': {
      text: tabs.replace(/^\t\t6.属于四类过程性信息.*\n\t\t7.*\n/m, '').replace('5.属于三类内部事务信息', '««$&»»'),
      messages: [
        row('6.属于四类过程性信息', '“5.属于三类内部事务信息”之后'),
        row('7.属于行政执法案卷', '“5.属于三类内部事务信息”之后'),
      ],
    },
    'a whole group': {
      text: paragraphs.replace(/（四）无法提供[\s\S]*(?=（五）不予处理)/, '').replace('8.属于行政查询事项', '«$&»'),
      messages: [
        '缺少“（四）无法提供”的全部 3 行，应在“8.属于行政查询事项”之后。规定表格的行不得删减，没有的填 0。请补上。',
      ],
      addresses: ['applications'],
      output: paragraphs.replace(/（四）无法提供[\s\S]*(?=（五）不予处理)/, (rows) => rows.replace(/^0$/gm, '__')),
    },
    'most of a table': {
      text: tabs
        .replace(/^\t（三）不予公开[\s\S]*(?=^\t（七）总计)/m, '')
        .replace(/^\t（二）部分公开[^\t]*/m, '\t«（二）部分公开（区分处理的，只计这一情形，不计其他情形）»'),
      messages: [
        '本表只有 6 行，缺少 19 行，从“1.属于国家秘密”起。规定表格的行不得删减，没有的填 0。请对照规定表格补全。',
      ],
      addresses: ['applications'],
      output: null,
    },
  },
});
