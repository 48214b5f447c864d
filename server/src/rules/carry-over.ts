import { exampleTable } from '../lint/example.ts';
import { defineRule } from '../lint/rule.ts';
import { BALANCE_MESSAGES, checkBalance } from '../lint/sums/balance.ts';

/** In every column 一 + 二 equals 三（七）+ 四: what came in was either finished or carried over. */
export default defineRule({
  meta: {
    id: 'carry-over',
    category: 'balances',
    severity: 'error',
    title: {
      zh: '第一项加第二项之和应等于第三项加第四项之和',
      en: 'What came in equals what was finished and carried over',
    },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格的表头说明：“第一项加第二项之和，等于第三项加第四项之和”',
      en: 'The note in the head of the table set by 国办公开办函〔2021〕30号 and 〔2019〕60号: 第一项加第二项之和，等于第三项加第四项之和',
    },
    messages: {
      ...BALANCE_MESSAGES,
      mismatch: {
        zh: '“{name}”一列：第一项加第二项为 {expected}，第三项（七）总计加第四项却为 {actual}，相差 {difference}（{arithmetic}）。{hint}请核对新收、上年结转、总计和结转下年度四个数。',
        en: 'Column “{name}”: items 一 and 二 make {expected}, but 三（七）总计 and 四 make {actual}, a difference of {difference} ({arithmetic}).{hint} Check these four figures.',
      },
    },
    docs: {
      why: {
        zh: '收到的申请要么办结，要么结转下年度，表头的勾稽关系逐列成立。',
        en: 'What was received is either finished or carried over, in every column.',
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
      incorrect: exampleTable('applications', {
        received: '3 0 0 0 0 0 3',
        granted: '2 0 0 0 0 0 2',
        total: '«2» 0 0 0 0 0 2',
      }),
      correct: exampleTable('applications', {
        received: '3 0 0 0 0 0 3',
        granted: '2 0 0 0 0 0 2',
        total: '2 0 0 0 0 0 2',
        'carried-out': '1 0 0 0 0 0 1',
      }),
    },
  },
  check: (report) => checkBalance(report, 'carry-over'),
});
