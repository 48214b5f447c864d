import type { RelationId } from '../../form/index.ts';
import type { Report, ReportCell, RootCause, Unexplained } from '../../model/report.ts';
import { absolute, type Decimal, formatDecimal, subtract } from '../../text/decimal.ts';
import { setCell } from '../cells/set-cell.ts';
import { cellName } from '../names.ts';
import type { RuleFinding } from '../rule.ts';
import type { LocalizedText } from '../text.ts';
import { arithmetic, equationNames, figureOf, listTexts, relatedMembers } from './arithmetic.ts';
import { MISFILING_MESSAGES, misfiled } from './misfiling.ts';

/** `mismatch`, on a sum whose wrong cell is not known, is worded by each rule; the others are the same for all of them. */
export type BalanceMessage = 'mismatch' | keyof typeof BALANCE_MESSAGES;

/** What every rule on sums may have to say: of a cell that must be wrong, and of cases that were counted in a wrong one. */
export const BALANCE_MESSAGES = {
  wrongCell: {
    zh: '此数{due}，现为 {actual}：{equations}因它不平（{arithmetic}）。请核对并改正。',
    en: 'This figure {due}, not {actual}: it alone breaks {equations} ({arithmetic}). Check it against your records.',
  },
  ...MISFILING_MESSAGES,
} as const satisfies Readonly<Record<string, LocalizedText>>;

/**
 * The findings on one relation. What explains several broken equations is one finding, under the relation of the first of
 * them; every other broken equation is a finding on its result.
 */
export function* checkBalance({ diagnosis }: Report, relation: RelationId): Generator<RuleFinding<BalanceMessage>> {
  for (const cause of diagnosis.causes) if (cause.equations[0]?.relation.id === relation) yield* wrongCell(cause);
  for (const misfiling of diagnosis.misfilings)
    if (misfiling.equations[0]?.relation.id === relation) yield* misfiled(misfiling);
  for (const open of diagnosis.unexplained) if (open.equation.relation.id === relation) yield* mismatch(open);
}

function* wrongCell({ cell, equations, expected, bound }: RootCause): Generator<RuleFinding<BalanceMessage>> {
  if (!cell.span) return;
  yield {
    message: 'wrongCell',
    span: cell.span,
    address: cell.address,
    data: {
      actual: figureOf(cell),
      due: dueOf(expected, bound),
      equations: equationNames(equations),
      arithmetic: listTexts(equations.map(arithmetic)),
    },
    related: equations.flatMap((equation) => relatedMembers(equation, cell)),
    // Where blanks leave it open how large the figure is, only a person can tell.
    fixes: bound === 'exact' ? setCell(cell, expected) : [],
  };
}

function dueOf(expected: Decimal, bound: RootCause['bound']): LocalizedText {
  const figure = formatDecimal(expected);
  if (bound === 'most') return { zh: `应不大于 ${figure}`, en: `should be ${figure} at most` };
  if (bound === 'least') return { zh: `应不小于 ${figure}`, en: `should be ${figure} at least` };
  return { zh: `应为 ${figure}`, en: `should be ${figure}` };
}

function* mismatch({ equation, suspects }: Unexplained): Generator<RuleFinding<BalanceMessage>> {
  const { result, leftSum, rightSum, subject } = equation;
  if (!result.span) return;
  yield {
    message: 'mismatch',
    span: result.span,
    address: result.address,
    data: {
      name: subject.label.text,
      actual: formatDecimal(rightSum),
      expected: formatDecimal(leftSum),
      difference: formatDecimal(absolute(subtract(leftSum, rightSum))),
      arithmetic: arithmetic(equation),
      hint: hintOf(suspects, result),
    },
    related: relatedMembers(equation, result),
    fixes: suspects.flatMap(({ cell, expected }) => setCell(cell, expected)),
  };
}

/** Names the cells that could be wrong where there are several. */
function hintOf(suspects: readonly RootCause[], result: ReportCell): LocalizedText {
  if (suspects.length < 2) return { zh: '', en: '' };
  const names = suspects.map(({ cell, expected }) => {
    const name = cell === result ? { zh: '总计', en: 'the total' } : cellName(cell);
    return { zh: `${name.zh}应为 ${formatDecimal(expected)}`, en: `${name.en} should be ${formatDecimal(expected)}` };
  });
  const { zh, en } = listTexts(names, { zh: '，或', en: ', or ' });
  return { zh: `可能是${zh}。`, en: ` It may be that ${en}.` };
}
