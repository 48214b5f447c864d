import rule from '../../server/src/rules/split-row.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const tabs = sampleReport();
const page = sampleReport({ layout: 'html-table' });
const pipes = sampleReport({ layout: 'pipe-table' });

const message = (name: string, piece: string, first: string): string =>
  `“${name}”被拆在两行里，这里的“${piece}”应接在前面的“${first}”之后，多为换页造成。请合并到一行。`;

const APART = '“二、上年结转政府信息公开申请数量”的数字写在下一行，多为换页或换行造成。请与行名合并到一行。';
const ROW = /(二、上年结转政府信息公开申请数量)(\t\t\t)(0(?:\t0){6})/;

/** A table as it comes from Word by way of plain text: a rule above and below each row. */
function ruled(text: string): string {
  return text.replace(/^\|[- |]+\|\n/gm, '').replace(/^\|.*\|$/gm, '$&\n+------+------+------+------+');
}

testRule(rule, {
  valid: {
    'a whole report': tabs,
    'a label wrapped in a cell of a page': page.replace('（五）不予处理', '（五）不<br>予处理'),
    'a label over two cells of one row': tabs.replace('（七）总计', '（七）\t总计'),
    'a label wrapped over paragraphs': sampleReport({ layout: 'cell-paragraphs' }).replace(
      '（五）不予处理',
      '（五）不\n\n予处理',
    ),
    'a label wrapped over lines with its figures': sampleReport({ layout: 'label-lines' }).replace(
      '5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0',
      '5.要求行政机关确认或重新出\n0 0 0 0 0 0 0\n具已获取信息',
    ),
    'a label wrapped round its columns': sampleReport({ layout: 'space-columns' }).replace(
      /^( *)5\.要求行政机关确认或重新出具已获取信息( .*)$/m,
      '$15.要求行政机关确认或重新出\n$1                            $2\n$1具已获取信息',
    ),
    'a label wrapped in a table that draws rules between its rows': ruled(pipes).replace(
      /^\|(.*)3\.补正后申请内容仍不明确(.*)\|$/m,
      '|$13.补正后申请内容仍不$2|\n|   |   | 明确 |   |   |   |   |   |   |   |',
    ),
    'a label over two lines of a cell': sampleReport({ layout: 'cell-lines' }).replace(
      '（五）不予处理',
      '（五）不\n予处理',
    ),
  },
  invalid: {
    'figures on the line below their label': {
      text: tabs.replace(ROW, '$1\n$2«$3»'),
      messages: [APART],
      addresses: ['applications/carried-in'],
      output: tabs,
    },
    'figures on the line below a label that tabs pad': {
      text: tabs.replace(ROW, '$1\t\t\t\t\t\t\t\t\t\n$2«$3»'),
      messages: [APART],
      output: tabs,
    },
    'figures on the line below a label in the third column': {
      text: tabs.replace(/(2\.重复申请)\t(0(?:\t0){6})/, '$1\n\t\t\t«$2»'),
      messages: ['“2.重复申请”的数字写在下一行，多为换页或换行造成。请与行名合并到一行。'],
      output: tabs,
    },
    'a row that goes on after a page break': {
      text: tabs.replace(
        /^(.*)3.补正后申请内容仍不明确(.*)$/m,
        '$13.补正后申请内容仍不$2\n- 3 -\n\t«明确»\t\t\t\t\t\t\t\t',
      ),
      messages: [message('3.补正后申请内容仍不明确', '明确', '3.补正后申请内容仍不')],
      addresses: ['applications/unavailable.still-unclear'],
      output: tabs.replace(/^.*3.补正后申请内容仍不明确.*$/m, '$&\n- 3 -'),
    },
    'a row whose figures stand in its second half': {
      text: tabs.replace(/^(\t\t)3.补正后申请内容仍不明确(.*)$/m, '$13.补正后申请内容仍不\t\t\t\t\t\t\t\n$1«明确»$2'),
      messages: [message('3.补正后申请内容仍不明确', '明确', '3.补正后申请内容仍不')],
      output: tabs,
    },
    'a group whose rows are parted': {
      text: tabs
        .replace('（五）不予处理', '（五）不')
        .replace(/^\t\t2.重复申请/m, '\t«予处理»\t2.重复申请')
        .replaceAll('\n', '\r\n'),
      messages: [message('（五）不予处理', '予处理', '（五）不')],
      addresses: ['applications'],
      output: tabs.replaceAll('\n', '\r\n'),
    },
    'a label in two rows of a page': {
      text: page.replace(
        /^<tr>(.*)<td colspan="3">二、上年结转政府信息公开申请数量<\/td>(.*)$/m,
        '<tr>$1<td colspan="3">二、上年结转政府信息</td>$2\n<tr>$1<td colspan="3">«公开申请数量»</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>',
      ),
      messages: [message('二、上年结转政府信息公开申请数量', '公开申请数量', '二、上年结转政府信息')],
      output: page,
    },
    'a label in two rows of a pipe table': {
      text: pipes.replace(
        /^\| 四、结转下年度继续办理 +(.*)$/m,
        '| 四、结转下年度 $1\n| «继续办理» |  |  |  |  |  |  |  |  |  |',
      ),
      messages: [message('四、结转下年度继续办理', '继续办理', '四、结转下年度')],
      output: pipes.replace(/^\| 四、结转下年度继续办理 +/m, '| 四、结转下年度继续办理 '),
    },
    'a merged label with one character a row': {
      text: tabs
        .replace('三、本年度办理结果\t', '三、本年度\t')
        .replace(/^\t（二）部分公开/m, '«办理»\t（二）部分公开')
        .replace(/^\t（三）不予公开/m, '结果\t（三）不予公开'),
      messages: [message('三、本年度办理结果', '办理', '三、本年度')],
      output: tabs,
    },
  },
});
