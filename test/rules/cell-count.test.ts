import rule from '../../server/src/rules/cell-count.ts';
import { sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const head = '三、收到和处理政府信息公开申请情况\n\n';
const whole = head + sampleTable('applications');
const tabs = (row: string): string => whole.replace(/二、上年结转政府信息公开申请数量.*/, row);

testRule(rule, {
  valid: {
    'seven figures in every row': whole,
    'tabs that pad the row at its end': tabs('二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0\t\t'),
    'a blank between figures': tabs('二、上年结转政府信息公开申请数量\t\t\t0\t0\t\t0\t0\t0\t0'),
    'a blank in the first column': tabs('二、上年结转政府信息公开申请数量\t\t\t\t0\t0\t0\t0\t0\t0'),
    'a row that shifted to the left': tabs('二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\t\t'),
    'a row that was not filled in': tabs('二、上年结转政府信息公开申请数量\t\t\t\t\t\t\t\t\t'),
  },
  invalid: {
    'six figures': {
      text: tabs('«二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0»'),
      messages: [
        '“二、上年结转政府信息公开申请数量”一行应有 7 个数，只读到 6 个。请补齐缺少的单元格，没有的填 0；补齐之前不核对本行的合计。',
      ],
      addresses: ['applications/carried-in'],
      output: null,
    },
    'six figures and a tab at the end': {
      text: tabs('«二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0»\t'),
      messages: [
        '“二、上年结转政府信息公开申请数量”一行应有 7 个数，只读到 6 个。请补齐缺少的单元格，没有的填 0；补齐之前不核对本行的合计。',
      ],
    },
    'eight figures': {
      text: tabs('«二、上年结转政府信息公开申请数量»\t0\t0\t0\t0\t0\t0\t0\t0'),
      messages: [
        '“二、上年结转政府信息公开申请数量”一行应有 7 个数，却有 8 个。请删去多余的单元格；更正之前不核对本行的合计。',
      ],
    },
    'a label without figures': {
      text: tabs('«二、上年结转政府信息公开申请数量»'),
      messages: ['“二、上年结转政府信息公开申请数量”一行应有 7 个数，一个也没有读到。请补齐单元格，没有的填 0。'],
    },
    'one line of fourteen figures as one fault': {
      text: `四、政府信息公开行政复议、行政诉讼情况\n\n${sampleTable('review-and-litigation').replace(/0(\t0){14}/, '«0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0»')}\n`,
      messages: [
        '“行政复议、行政诉讼”一行应有 15 个数，只读到 14 个。请补齐缺少的单元格，没有的填 0；补齐之前不核对本行的合计。',
      ],
      addresses: ['review-and-litigation'],
    },
  },
});
