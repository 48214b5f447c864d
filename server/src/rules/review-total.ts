import { exampleTable } from '../lint/example.ts';
import { defineRule } from '../lint/rule.ts';
import { BALANCE_MESSAGES, checkBalance } from '../lint/sums/balance.ts';

/** In every part of the fourth table 总计 is the sum of the four outcomes. */
export default defineRule({
  meta: {
    id: 'review-total',
    category: 'balances',
    severity: 'error',
    title: {
      zh: '行政复议、行政诉讼的总计应等于各结果之和',
      en: 'The outcomes of reviews and lawsuits add up to their total',
    },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格的“总计”列',
      en: 'The columns 总计 of the table set by 国办公开办函〔2021〕30号 and 〔2019〕60号',
    },
    messages: {
      ...BALANCE_MESSAGES,
      mismatch: {
        zh: '“{name}”各结果之和为 {expected}，总计却为 {actual}，相差 {difference}（{arithmetic}）。{hint}请核对各结果件数和总计。',
        en: 'The outcomes of “{name}” add up to {expected}, but the total is {actual}, a difference of {difference} ({arithmetic}).{hint} Check the outcomes and the total.',
      },
    },
    docs: {
      why: {
        zh: '结果维持、结果纠正、其他结果、尚未审结四项之和就是总计。',
        en: 'The four outcomes make up the total.',
      },
      fixes: [
        {
          safety: 'unsafe',
          text: {
            zh: '把可能写错的数改为使各式相等的数；有几种可能的，逐一列出。请核对后再选。',
            en: 'Changes the figure that may be wrong so that the sums hold; where it could be one of several, each is offered. Check your records first.',
          },
        },
      ],
      incorrect: exampleTable('review-and-litigation', { reconsideration: '1 0 2 0 «2»' }),
      correct: exampleTable('review-and-litigation', { reconsideration: '1 0 2 0 3' }),
    },
  },
  check: (report) => checkBalance(report, 'review-total'),
});
