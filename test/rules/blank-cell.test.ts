import rule from '../../server/src/rules/blank-cell.ts';
import { sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const head = '三、收到和处理政府信息公开申请情况\n\n';
const row = (cells: string): string =>
  `${head}申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n${cells}\n`;
const empty = sampleTable('review-and-litigation').replace(/0(\t0){14}/, '\t'.repeat(14));

testRule(rule, {
  valid: {
    'a table of zeros': head + sampleTable('applications'),
    'padding behind the last figure': row('（一）予以公开\t0\t0\t0\t0\t0\t0\t0\t\t'),
    'padding of a merged label': row('一、本年新收政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0'),
    'a row that lost a figure, which another rule reports': row('（一）予以公开\t0\t0\t0\t0\t0\t0'),
    'blanks round a figure': row('（一）予以公开\t 0 \t0\u00a0\t\u30000\t0\t0\t0\t0'),
    'marks, which another rule reports': row('（一）予以公开\t0\t/\t0\t0\t0\t0\t0'),
  },
  invalid: {
    'a blank cell': {
      text: row('（一）予以公开\t0\t«»\t0\t0\t0\t0\t0'),
      messages: ['“（一）予以公开”行“商业企业”空白。没有的请填 0，漏填的请补上；空白不会当作 0 参与核对。'],
      addresses: ['applications/granted/business'],
      output: row('（一）予以公开\t0\t0\t0\t0\t0\t0\t0'),
    },
    'a blank whose figure the sum of its row tells': {
      text: row('（一）予以公开\t3\t«»\t0\t0\t0\t0\t5'),
      messages: ['“（一）予以公开”行“商业企业”空白。没有的请填 0，漏填的请补上；空白不会当作 0 参与核对。'],
      output: row('（一）予以公开\t3\t2\t0\t0\t0\t0\t5'),
    },
    'a blank of which its row and its column tell different things': {
      text:
        head +
        sampleTable('applications', {
          figures: {
            'applications/granted/business': '',
            'applications/granted/total': '4',
            'applications/total/business': '3',
          },
        }).replace(/^(三、本年度办理结果\t（一）予以公开\t\t0\t)/m, '$1«»'),
      messages: ['“（一）予以公开”行“商业企业”空白。没有的请填 0，漏填的请补上；空白不会当作 0 参与核对。'],
      output:
        head +
        sampleTable('applications', {
          figures: { 'applications/granted/total': '4', 'applications/total/business': '3' },
        }),
    },
    'two blanks in one row, each by itself': {
      text: row('（一）予以公开\t«»\t«»\t0\t0\t0\t0\t0\n（二）部分公开\t0\t0\t0\t0\t0\t0\t0'),
      messages: [
        '“（一）予以公开”行“自然人”空白。没有的请填 0，漏填的请补上；空白不会当作 0 参与核对。',
        '“（一）予以公开”行“商业企业”空白。没有的请填 0，漏填的请补上；空白不会当作 0 参与核对。',
      ],
    },
    'a cell of a web page that holds a no-break space': {
      text: `<h2>二、主动公开政府信息情况</h2><table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>«&nbsp;»</td></tr><tr><td>行政处罚</td><td>0</td></tr></table>`,
      messages: ['“行政许可”行“本年处理决定数量”空白。没有的请填 0，漏填的请补上；空白不会当作 0 参与核对。'],
      output: `<h2>二、主动公开政府信息情况</h2><table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td>0</td></tr><tr><td>行政处罚</td><td>0</td></tr></table>`,
    },
    'a table that was not filled in, once and at its first label': {
      text: `四、政府信息公开行政复议、行政诉讼情况\n\n${empty.replace('行政复议', '«行政复议»')}\n`,
      messages: ['本表 15 个数都空白。请填写，没有的填 0。'],
      addresses: ['review-and-litigation'],
      output: `四、政府信息公开行政复议、行政诉讼情况\n\n${sampleTable('review-and-litigation')}\n`,
    },
  },
});
