import rule from '../../server/src/rules/superseded-form.ts';
import { sampleReport, sampleTable } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const old = sampleTable('applications', { form: '2019' });
const ROWS =
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请；2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请；3.其他';

testRule(rule, {
  valid: {
    'the form of 2021': sampleReport({ year: 2021 }),
    'the trial form in its own years': sampleReport({ form: '2019', year: 2020 }),
    'the trial form in a report without a year': sampleReport({ form: '2019' }).replaceAll('2020', ''),
    'the trial form in a report for 2019': sampleReport({ form: '2019', year: 2019 }),
    'a text that speaks of the trial form': sampleReport({
      bodies: { overview: '2023年，对照国办公开办函〔2019〕60号所附表格，其他处理一行已按新表分列。' },
    }),
    '（六） on two lines': sampleReport().replace('（六）其他处理', '（六）其他\u3000处理'),
    'the form of 2021 in an earlier report': sampleReport({ year: 2020 }),
  },
  invalid: {
    'both tables in a report for 2021': {
      text: sampleReport({ form: '2019', year: 2021 })
        .replace('第二十条第（一）项', '«$&»')
        .replace('（六）其他处理', '«$&»'),
      messages: [
        '这是国办公开办函〔2019〕60号的试行表格，2021 年度的报告应使用国办公开办函〔2021〕30号的表格。两种表格的项目不同，请按新表格重新填报本表。',
        `“（六）其他处理”单列一行是国办公开办函〔2019〕60号的试行表格，2021 年度的报告应使用国办公开办函〔2021〕30号的表格，在这里分列：${ROWS}。请按新表格分开填报。`,
      ],
      addresses: ['proactive-disclosure', 'applications/other'],
      output: null,
    },
    'the single row under the heads of 2021': {
      text: sampleReport({ bodies: { applications: old } }).replace('（六）其他处理', '«$&»'),
      messages: [
        `“（六）其他处理”单列一行是国办公开办函〔2019〕60号的试行表格，2023 年度的报告应使用国办公开办函〔2021〕30号的表格，在这里分列：${ROWS}。请按新表格分开填报。`,
      ],
      addresses: ['applications/other'],
      output: null,
    },
  },
});
