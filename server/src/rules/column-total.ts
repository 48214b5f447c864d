import { exampleTable } from '../lint/example.ts';
import { defineRule } from '../lint/rule.ts';
import { BALANCE_MESSAGES, checkBalance } from '../lint/sums/balance.ts';

/** In every column of the third table （七）总计 is the sum of the ways in which applications were handled. */
export default defineRule({
  meta: {
    id: 'column-total',
    category: 'balances',
    severity: 'error',
    title: { zh: '（七）总计应等于各办理结果之和', en: 'The results of a column add up to （七）总计' },
    basis: {
      zh: '国办公开办函〔2021〕30号、〔2019〕60号所附表格的“（七）总计”行；勾稽由表格含义推出，原文未单独列明',
      en: 'The row （七）总计 of the tables set by 国办公开办函〔2021〕30号 and 〔2019〕60号; the sum follows from the meaning of the table, the notices do not spell it out',
    },
    messages: {
      ...BALANCE_MESSAGES,
      mismatch: {
        zh: '“{name}”一列（一）至（六）之和为 {expected}，（七）总计却为 {actual}，相差 {difference}（{arithmetic}）。{hint}请核对本列数字。',
        en: 'The results （一）–（六） of column “{name}” add up to {expected}, but （七）总计 is {actual}, a difference of {difference} ({arithmetic}).{hint} Check the figures of the column.',
      },
    },
    docs: {
      why: {
        zh: '每件办结的申请只计入一种结果，各种结果之和就是（七）总计。',
        en: 'Each finished application is counted under one result, so the results make up （七）总计.',
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
        total: '«3» 0 0 0 0 0 3',
      }),
      correct: exampleTable('applications', {
        received: '2 0 0 0 0 0 2',
        granted: '2 0 0 0 0 0 2',
        total: '2 0 0 0 0 0 2',
      }),
    },
  },
  check: (report) => checkBalance(report, 'column-total'),
});
