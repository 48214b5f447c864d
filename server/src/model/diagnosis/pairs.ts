import { subtract } from '../../text/decimal.ts';
import type { Equation, ReportCell, RootCause } from '../report.ts';
import {
  type Change,
  type Constraint,
  cellsOf,
  differenceAfter,
  effectOf,
  mendingChange,
  type System,
  valueAfter,
} from './system.ts';

/** Two cells stand in three equations of their own at most, each. */
const MOST_EQUATIONS = 6;

/**
 * Two wrong cells in one row or column, whose sum is off by what both are off together: the only two changes that mend all
 * that is broken. Each is blamed for the equations that it alone stands in. None where several pairs would do.
 */
export function findPair(system: System, open: readonly Equation[]): readonly RootCause[] {
  const [first] = open;
  if (!first || open.length > MOST_EQUATIONS) return [];
  let found: readonly Change[] | undefined;
  for (const one of changesIn(system, first)) {
    const other = partnerOf(system, open, one);
    if (other === 'several' || (other && found && !isSame(found, [one, other]))) return [];
    if (other) found = [one, other];
  }
  if (!found || !crossInBroken(open, found)) return [];
  return found.map((change) => toCause(system, change, found));
}

/** Every change of a cell of the equation that would mend one of its own broken ones. */
function changesIn(system: System, equation: Equation): readonly Change[] {
  return cellsOf(equation).flatMap((cell) => {
    if (!canBeOneOfTwo(system, cell)) return [];
    const changes: Change[] = [];
    for (const constraint of system.get(cell) ?? []) {
      if (constraint.equation.state !== 'broken' || constraint.gap !== 'none') continue;
      const by = mendingChange(constraint, cell);
      if (!changes.some((known) => subtract(known.by, by).units === 0n)) changes.push({ cell, by });
    }
    return changes;
  });
}

/** One equation that it shares with the other cell and one of its own are broken; none holds that the change would end. */
function canBeOneOfTwo(system: System, cell: ReportCell): boolean {
  const states = (system.get(cell) ?? []).map(({ equation }) => equation.state);
  const broken = states.filter((state) => state === 'broken').length;
  return cell.status === 'number' && broken > 1 && !states.includes('holds');
}

/** The change that mends all that the first one leaves broken. */
function partnerOf(system: System, open: readonly Equation[], one: Change): Change | 'several' | undefined {
  const left = open
    .map((equation) => constraintOf(system, equation))
    .find((constraint) => constraint && differenceAfter(constraint, [one]).units !== 0n);
  if (left?.gap !== 'none') return undefined;
  const partners = cellsOf(left.equation).flatMap((cell) => {
    if (cell === one.cell || !canBeOneOfTwo(system, cell)) return [];
    const by = mendingChange({ ...left, difference: differenceAfter(left, [one]) }, cell);
    const effect = effectOf(system, [one, { cell, by }]);
    return effect && open.every((equation) => effect.mended.includes(equation)) ? [{ cell, by }] : [];
  });
  return partners.length > 1 ? 'several' : partners[0];
}

function constraintOf(system: System, equation: Equation): Constraint | undefined {
  return system.get(equation.result)?.find((constraint) => constraint.equation === equation);
}

function isSame(found: readonly Change[], changes: readonly Change[]): boolean {
  return found.every(({ cell }) => changes.some((change) => change.cell === cell));
}

/** A cell and its total that are off alike are rather one row that was counted wrong than two slips. */
function crossInBroken(open: readonly Equation[], changes: readonly Change[]): boolean {
  return open.some((equation) => changes.every(({ cell }) => cellsOf(equation).includes(cell)));
}

function toCause(system: System, { cell, by }: Change, changes: readonly Change[]): RootCause {
  const others: readonly ReportCell[] = changes.map((change) => change.cell).filter((other) => other !== cell);
  const own = (system.get(cell) ?? []).flatMap(({ equation }) =>
    equation.state === 'broken' && !others.some((other) => cellsOf(equation).includes(other)) ? [equation] : [],
  );
  return { cell, equations: own, expected: valueAfter(cell, by), bound: 'exact' };
}
