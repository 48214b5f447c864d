import rule from '../../server/src/rules/blank-row.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const message = '表格中有一行没有任何内容，多为转换时留下的。请删除这一行。';
const ROW = /^.*2.申请人逾期未按收费通知/m;

testRule(rule, {
  valid: {
    'a whole report': sampleReport(),
    'blank lines between rows': sampleReport().replace(/^四、结转下年度/m, '\n\n四、结转下年度'),
    'tabs after the last row': sampleReport().replace(
      /^四、政府信息公开行政复议/m,
      '\t\t\t\t\n四、政府信息公开行政复议',
    ),
    'a row of figures without its label': sampleReport().replace(ROW, '\t\t\t0\t0\t0\t0\t0\t0\t0\n$&'),
    'padding of the head': sampleReport().replace(/^行政复议.*/m, '$&\t\t'),
    'blank paragraphs between one cell and the next': sampleReport({ layout: 'cell-paragraphs' }).replaceAll(
      '\n\n',
      '\n\n\n\n',
    ),
    'a table that is not filled in': sampleReport().replaceAll('\t0', '\t'),
  },
  invalid: {
    'a row of tabs': {
      text: sampleReport().replace(ROW, '«\t\t\t\t\t\t\t\t\t»\n$&'),
      messages: [message],
      addresses: ['applications'],
      output: sampleReport(),
    },
    'two of them, with CRLF': {
      text: sampleReport({ lineEnd: '\r\n' }).replace(ROW, '«\t\t\t»\r\n«\t\t\t»\r\n$&'),
      messages: [message, message],
      output: sampleReport({ lineEnd: '\r\n' }).replace(ROW, '\t\t\t\r\n$&'),
    },
    'a row of empty cells, one a line': {
      text: sampleReport({ layout: 'cell-lines' }).replace(
        '\t\n\t\n\t2.申请人',
        '«\t\n\t\n\t\n\t»\n\n\t\n\t\n\t2.申请人',
      ),
      messages: [message],
      output: sampleReport({ layout: 'cell-lines' }),
    },
    'a row of a pipe table': {
      text: sampleReport({ layout: 'pipe-table' }).replace(ROW, '«| | | | | | | | | | |»\n$&'),
      messages: [message],
      output: sampleReport({ layout: 'pipe-table' }),
    },
    'a row of a web page, in the middle of merged cells': {
      text: sampleReport({ layout: 'html-table' })
        .replace('<td rowspan="22">三、', '<td rowspan="23">三、')
        .replace('<td rowspan="3">（六）', '<td rowspan="4">（六）')
        .replace(
          /^<tr><td>2.申请人/m,
          '<tr><td>«&nbsp;</td><td></td><td></td><td></td><td></td><td></td><td>»</td></tr>\n$&',
        ),
      messages: [message],
      output: sampleReport({ layout: 'html-table' }),
    },
  },
});
