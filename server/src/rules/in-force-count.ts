import { exampleTable } from '../lint/example.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Equation } from '../model/report.ts';
import { formatDecimal, subtract } from '../text/decimal.ts';

/** 现行有效件数 is at least what the year added: 本年制发件数 less 本年废止件数. */
export default defineRule({
  meta: {
    id: 'in-force-count',
    category: 'balances',
    severity: 'warning',
    title: {
      zh: '现行有效件数不应少于本年制发减废止',
      en: 'The number in force is at least what the year added',
    },
    basis: {
      zh: '由国办公开办函〔2021〕30号所附表格各列的含义推出，原文未单独列明',
      en: 'Follows from the meaning of the columns of the table set by 国办公开办函〔2021〕30号; the notice does not spell it out',
    },
    messages: {
      tooFew: {
        zh: '“{name}”本年制发 {issued} 件、废止 {repealed} 件，现行有效至少应为 {expected} 件，现为 {actual}。请核对这三个数。',
        en: '“{name}”: {issued} issued and {repealed} repealed this year, so at least {expected} should be in force, not {actual}. Check the three figures.',
      },
    },
    docs: {
      why: {
        zh: '上年末的现行有效件数不会小于零，所以本年末不会少于本年制发减去本年废止。',
        en: 'The number in force at the end of last year is not below zero, so this year’s is at least what was issued less what was repealed.',
      },
      incorrect: exampleTable('proactive-disclosure', { 'normative-document': '5 1 «3»' }),
      correct: exampleTable('proactive-disclosure', { 'normative-document': '5 1 12' }),
    },
  },
  *check({ equations }) {
    for (const equation of equations) {
      if (equation.relation.id === 'in-force-count' && equation.state === 'broken') yield* tooFew(equation);
    }
  },
});

function* tooFew({ left, right, result, subject }: Equation): Generator<RuleFinding<'tooFew'>> {
  const repealed = left.find((cell) => cell !== result);
  const [issued] = right;
  if (!result.span || !issued?.value || !repealed?.value || !result.value) return;
  yield {
    message: 'tooFew',
    span: result.span,
    address: result.address,
    data: {
      name: subject.label.text,
      issued: formatDecimal(issued.value),
      repealed: formatDecimal(repealed.value),
      expected: formatDecimal(subtract(issued.value, repealed.value)),
      actual: formatDecimal(result.value),
    },
    related: [issued, repealed].flatMap(({ span, address, column, raw }) =>
      span
        ? [{ span, address, message: { zh: `${column.label.text}：${raw}`, en: `${column.label.text}: ${raw}` } }]
        : [],
    ),
  };
}
