import { add, compare, type Decimal, subtract } from '../../text/decimal.ts';
import type { Diagnosis, Equation, RootCause, Table, Unexplained } from '../report.ts';
import { findMisfilings } from './misfilings.ts';
import { findPair } from './pairs.ts';
import { type Candidate, findCandidates, nameCauses } from './single-cells.ts';
import { type System, systemOf } from './system.ts';

const NOTHING: Diagnosis = { causes: [], misfilings: [], unexplained: [] };

/**
 * Says of every broken equation what can be said: which cell is wrong, which two cells a case was moved between, or which
 * ones it could be. The explanation with the fewest wrong cells counts, and only where it is the only one.
 */
export function diagnose(equations: readonly Equation[], tables: readonly Table[]): Diagnosis {
  const broken = equations.filter(({ state, relation }) => state === 'broken' && relation.operator === '=');
  if (broken.length === 0) return NOTHING;
  const system = systemOf(equations, tables);
  const candidates = findCandidates(system, broken);
  const singles = nameCauses(system, candidates);
  const afterSingles = without(broken, singles.flatMap(equationsOf));
  const misfilings = findMisfilings(system, afterSingles);
  const rest = without(afterSingles, misfilings.flatMap(equationsOf));
  const pairs = tables.flatMap(({ id }) =>
    pairIn(
      system,
      rest.filter(({ table }) => table === id),
    ),
  );
  const explained = pairs.flatMap(({ solved }) => solved);
  return {
    causes: [...singles, ...pairs.flatMap(({ causes }) => causes)],
    misfilings,
    unexplained: toUnexplained(without(rest, explained), candidates),
  };
}

function equationsOf({ equations }: { readonly equations: readonly Equation[] }): readonly Equation[] {
  return equations;
}

function without(equations: readonly Equation[], explained: readonly Equation[]): readonly Equation[] {
  return equations.filter((equation) => !explained.includes(equation));
}

function pairIn(
  system: System,
  open: readonly Equation[],
): { readonly causes: readonly RootCause[]; readonly solved: readonly Equation[] } {
  const causes = findPair(system, open);
  return { causes, solved: causes.length > 0 ? open : [] };
}

/** The equations that are left, less those that only repeat others. */
function toUnexplained(open: readonly Equation[], candidates: readonly Candidate[]): readonly Unexplained[] {
  const unexplained: Unexplained[] = [];
  for (const equation of open) {
    if (isDerived(equation, open)) continue;
    const suspects = suspectsOf(equation, candidates);
    if (!isOffered(suspects, unexplained)) unexplained.push({ equation, suspects });
  }
  return unexplained;
}

/** Cells where two broken equations cross were all named with the first of them. */
function isOffered(suspects: readonly RootCause[], unexplained: readonly Unexplained[]): boolean {
  if (suspects.length < 2) return false;
  return suspects.every(
    (suspect) => suspect.equations.length > 1 && unexplained.some((earlier) => earlier.suspects.includes(suspect)),
  );
}

/**
 * The column 总计 sums up the others: where its equation is off by what theirs are off together, it says nothing new.
 */
function isDerived({ relation, subject, table, ...equation }: Equation, open: readonly Equation[]): boolean {
  if (relation.inEvery !== 'column' || subject.id !== 'total') return false;
  const others = open.filter(
    (other) => other.relation === relation && other.table === table && other.subject !== subject,
  );
  if (others.length === 0) return false;
  const together = others.map(differenceOf).reduce(add);
  return compare(together, differenceOf(equation)) === 0;
}

function differenceOf({ leftSum, rightSum }: Pick<Equation, 'leftSum' | 'rightSum'>): Decimal {
  return subtract(leftSum, rightSum);
}

/** More of them are no help, and the sum is what is usually wrong. */
const MOST_SUSPECTS = 3;

/** Those that explain most equations; where they are many and explain only this one, the result alone. */
function suspectsOf(equation: Equation, candidates: readonly Candidate[]): readonly RootCause[] {
  const own = candidates.filter(({ equations }) => equations.includes(equation));
  const likely = own.some(({ isDoubtful }) => !isDoubtful) ? own.filter(({ isDoubtful }) => !isDoubtful) : own;
  const most = Math.max(1, ...likely.map(({ equations }) => equations.length));
  const best = likely.filter(({ equations, bound }) => equations.length === most && bound === 'exact');
  if (most > 1) return best;
  const result = best.filter(({ cell }) => cell === equation.result);
  return best.length > MOST_SUSPECTS ? result : [...result, ...best.filter((suspect) => !result.includes(suspect))];
}
