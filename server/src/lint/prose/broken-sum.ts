import type { Part } from '../../model/prose/breakdown-parts.ts';
import { DIMENSIONS, IN_ALL, REST } from '../../model/prose/breakdown-words.ts';
import type { Breakdown } from '../../model/prose/breakdowns.ts';
import { add, compare, type Decimal, formatDecimal, ZERO } from '../../text/decimal.ts';

/** Parts that should make up a whole and do not. */
export interface BrokenSum {
  readonly parts: readonly Part[];
  readonly sum: Decimal;
}

/**
 * The parts of a breakdown that do not add up to its whole; undefined where they do, or where it is not certain that they
 * have to. Any honest reading that comes out right is enough: some of the parts, another figure of the sentence as the whole,
 * or one of several ways to divide it.
 */
export function brokenSum(breakdown: Breakdown): BrokenSum | undefined {
  if (breakdown.isOpen) return undefined;
  const parts = listOf(breakdown);
  if (parts.length < 2 || dimensionsOf(parts).size > 1) return undefined;
  const sum = total(parts);
  const order = compare(sum, breakdown.whole.value);
  if (order === 0 || comesOut(breakdown) || (order < 0 && !isComplete(breakdown, parts, sum))) return undefined;
  return { parts, sum };
}

/** The parts to add: all where each group is one of them, else those of a first group that divides the whole in a known way. */
function listOf({ groups }: Breakdown): readonly Part[] {
  const [first = []] = groups;
  if (groups.length === 1 || groups.every((group) => group.length === 1)) return groups.flat();
  return isOneDimension(first) ? first : [];
}

function dimensionsOf(parts: readonly Part[]): ReadonlySet<string> {
  const known = Object.entries(DIMENSIONS);
  const found = new Set<string>();
  for (const { label } of parts) for (const [name, words] of known) if (words.test(label)) found.add(name);
  return found;
}

/** Whether some parts in a row add up to the whole, or to another figure that may be it. */
function comesOut({ groups, whole, before, after }: Breakdown): boolean {
  const values = [whole.value, ...before.map(({ value }) => value), ...pairSums([...before, whole])];
  const wholes = new Set(values.map(formatDecimal));
  const parts = groups.flat().map(({ quantity }) => quantity);
  for (let first = 0; first < parts.length; first++) {
    let sum = ZERO;
    for (const { value } of first === 0 ? [...parts, ...after] : parts.slice(first)) {
      sum = add(sum, value);
      if (wholes.has(formatDecimal(sum))) return true;
    }
  }
  return false;
}

function pairSums(figures: readonly Breakdown['whole'][]): readonly Decimal[] {
  return figures.slice(1).map(({ value }, i) => add(figures[i]?.value ?? ZERO, value));
}

/** Whether the parts claim to be all there are. A list after 其中 often names only the most important ones. */
function isComplete({ isList, wholeLabel, whole }: Breakdown, parts: readonly Part[], sum: Decimal): boolean {
  if (isList || parts.some(({ label }) => REST.test(label))) return true;
  const isMost = compare(times(sum, 5), times(whole.value, 4)) > 0;
  return isMost && (parts.length > 2 || IN_ALL.test(wholeLabel) || isOneDimension(parts));
}

function isOneDimension(parts: readonly Part[]): boolean {
  return [DIMENSIONS.channel, DIMENSIONS.applicant].some((words) => parts.every(({ label }) => words.test(label)));
}

function total(parts: readonly Part[]): Decimal {
  return parts.map(({ quantity }) => quantity.value).reduce(add, ZERO);
}

function times(value: Decimal, count: number): Decimal {
  return Array.from({ length: count }, () => value).reduce(add, ZERO);
}
