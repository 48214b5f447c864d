import rule from '../../server/src/rules/row-order.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const LAYOUTS: readonly LayoutId[] = ['cell-paragraphs', 'label-lines', 'space-columns', 'html-table'];
const tabs = sampleReport();

testRule(rule, {
  valid: {
    'a whole report': tabs,
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report in ${layout}`, sampleReport({ layout })])),
    'a row that stands twice, which another rule reports': tabs.replace(/^\t\t2\.重复申请.*\n/m, '$&$&'),
    'a row that nobody knows': tabs.replace(/^\t\t2\.重复申请.*\n/m, '$&\t\t申请人撤回\t0\t0\t0\t0\t0\t0\t0\n'),
    'the trial form': sampleReport({ form: '2019' }),
    'a row that is missing': tabs.replace(/^\t（二）部分公开.*\n/m, ''),
  },
  invalid: {
    'one row too early': {
      text: tabs.replace(/^(\t\t)(6.属于四类过程性信息)(.*\n)(.*)\n/m, '$4\n$1«$2»$3'),
      messages: [
        '“6.属于四类过程性信息”一行的位置与规定表格不同，应在“5.属于三类内部事务信息”之后。请连同数字移到该处。',
      ],
      addresses: ['applications/refused.process-information'],
      output: tabs,
    },
    'the last row at the top': {
      text: tabs
        .replace(/^(四、结转下年度继续办理)(.*\n)/m, '')
        .replace(/^一、本年新收/m, `«四、结转下年度继续办理»\t\t${'\t0'.repeat(7)}\n$&`),
      messages: ['“四、结转下年度继续办理”一行的位置与规定表格不同，应在“（七）总计”之后。请连同数字移到该处。'],
      output: tabs,
    },
    'the first row further down': {
      text: tabs.replace(/^(规章)(.*\n)([\s\S]*?行政许可.*\n)/m, '$3«$1»$2'),
      messages: ['“规章”一行的位置与规定表格不同，应在“行政规范性文件”之前。请连同数字移到该处。'],
      output: tabs,
    },
    'two rows that moved together': {
      text: tabs.replace(/^行政处罚.*\n行政强制.*\n/m, '').replace(/^规章/m, '«行政处罚»\t0\n行政强制\t0\n规章'),
      messages: ['“行政处罚”起 2 行的位置与规定表格不同，应在“行政许可”之后。请连同数字移到该处。'],
      addresses: ['proactive-disclosure'],
      output: null,
    },
    'a row under the label of another group, which keeps its place': {
      text: tabs.replace(
        /^(三、本年度办理结果)(\t（一）予以公开)(.*)\n\t(（二）部分公开.*?)(\t.*)\n/m,
        '$1\t$4$5\n\t«（一）予以公开»$3\n',
      ),
      messages: [
        '“（一）予以公开”一行的位置与规定表格不同，应在“二、上年结转政府信息公开申请数量”之后。请连同数字移到该处。',
      ],
      output: null,
    },
    'two heads side by side': {
      text: tabs
        .replace('未经复议直接起诉', 'X')
        .replace('复议后起诉', '«未经复议直接起诉»')
        .replace('X', '复议后起诉'),
      messages: ['“未经复议直接起诉”一行的位置与规定表格不同，应在“行政复议”之后。请连同数字移到该处。'],
    },
  },
});
