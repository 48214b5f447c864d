import { defineRule } from '../lint/rule.ts';
import { BALANCE_MESSAGES, checkBalance } from '../lint/sums/balance.ts';

/** In every row of the third table 总计 is the sum of the six kinds of applicants. */
export default defineRule({
  meta: {
    id: 'row-total',
    category: 'balances',
    severity: 'error',
    title: { zh: '一行各列之和应等于总计', en: 'The columns of a row add up to its total' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格的“总计”列',
      en: 'The column 总计 of the tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      ...BALANCE_MESSAGES,
      mismatch: {
        zh: '“{name}”一行各列之和为 {expected}，总计却为 {actual}，相差 {difference}（{arithmetic}）。{hint}请核对本行数字。',
        en: 'The columns of row “{name}” add up to {expected}, but its total is {actual}, a difference of {difference} ({arithmetic}).{hint} Check the figures of the row.',
      },
    },
    docs: {
      why: {
        zh: '每件申请只属于一类申请人，六类之和就是总计。',
        en: 'Each application has one kind of applicant, so the six kinds make up the total.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '把可能写错的数改为使各式相等的数；有几种可能的，逐一列出。记错行、列的，移到应在的格。请核对后再选。',
            en: 'Changes the figure that may be wrong so that the sums hold; where it could be one of several, each is offered. Cases counted under a wrong column or row are moved. Check your records first.',
          },
        },
      ],
      incorrect: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t«6»
`,
      correct: `三、收到和处理政府信息公开申请情况

申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
一、本年新收政府信息公开申请数量\t3\t2\t0\t0\t0\t0\t5
`,
    },
  },
  check: (report) => checkBalance(report, 'row-total'),
});
