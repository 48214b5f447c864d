import type { Equation } from '../../model/report.ts';
import { compare, type Decimal, formatDecimal, subtract, ZERO } from '../../text/decimal.ts';
import type { LocalizedText } from '../text.ts';
import { addends } from './arithmetic.ts';

/** An equation with both sides computed: `3+2＝5`, `3+2＝5 ≠ 6`, `9+1＝10＝8+2`, `12+1＝13 ≥ 3`. */
export function computed({ left, right, leftSum, rightSum, relation, state }: Equation): string {
  const [sum, total] = [formatDecimal(leftSum), formatDecimal(rightSum)];
  const ours = withSum(addends(left), sum);
  const isBroken = state === 'broken';
  if (relation.operator === '=' && !isBroken) {
    if (right.length > 1) return `${ours}＝${addends(right)}`;
    return ours === sum ? `${sum}＝${total}` : ours;
  }
  const sign = relation.operator === '=' ? '≠' : isBroken ? '<' : '≥';
  const theirs = right.length > 1 ? `${total}＝${addends(right)}` : total;
  return `${ours} ${sign} ${theirs}`;
}

/** A single figure is its own sum. */
function withSum(terms: string, sum: string): string {
  return terms.includes('+') ? `${terms}＝${sum}` : sum;
}

/** By how much the result of an equation is too large; below zero where it is too small. */
export function excessOf({ right, result, leftSum, rightSum }: Equation): Decimal {
  return right.includes(result) ? subtract(rightSum, leftSum) : subtract(leftSum, rightSum);
}

/** `多 1`, `少 1`. */
export function excessText(excess: Decimal): LocalizedText {
  if (compare(excess, ZERO) < 0) {
    const size = formatDecimal(subtract(ZERO, excess));
    return { zh: `少 ${size}`, en: `${size} short` };
  }
  return { zh: `多 ${formatDecimal(excess)}`, en: `${formatDecimal(excess)} over` };
}
