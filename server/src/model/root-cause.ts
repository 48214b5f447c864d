import { add, compare, type Decimal, subtract } from '../text/decimal.ts';
import type { Diagnosis, Equation, ReportCell, RootCause } from './report.ts';

/**
 * Names the wrong cell where broken equations cross: it stands in two or more of them, all that it stands in are broken or
 * cannot be evaluated, and one value mends them all. Where two cells could be it, neither is named.
 */
export function diagnose(equations: readonly Equation[]): Diagnosis {
  const broken = equations.filter(({ state }) => state === 'broken');
  if (broken.length === 0) return { causes: [], unexplained: [] };
  const candidates = findCandidates(equations, broken);
  const several = candidates.filter(({ equations: own }) => own.length > 1);
  const causes = several.filter((cause) => !several.some((other) => other !== cause && rivals(cause, other)));
  const explained = new Set(causes.flatMap((cause) => cause.equations));
  const open = broken.filter((equation) => !explained.has(equation));
  const rest = open.filter((equation) => !isDerived(equation, open));
  return { causes, unexplained: rest.map((equation) => ({ equation, suspects: suspectsOf(equation, candidates) })) };
}

function findCandidates(equations: readonly Equation[], broken: readonly Equation[]): readonly RootCause[] {
  const suspects = new Map<ReportCell, Equation[]>();
  for (const equation of broken) for (const cell of cellsOf(equation)) file(suspects, cell, equation);
  const contradicted = new Set<ReportCell>();
  for (const equation of equations)
    if (equation.state === 'holds') for (const cell of cellsOf(equation)) contradicted.add(cell);
  const candidates: RootCause[] = [];
  for (const [cell, own] of suspects) {
    if (contradicted.has(cell) || cell.status !== 'number') continue;
    const expected = commonValue(cell, own);
    if (expected) candidates.push({ cell, equations: own, expected });
  }
  return candidates;
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

/** The result alone where nothing but this equation speaks for a cell; else those that explain most equations. */
function suspectsOf(equation: Equation, candidates: readonly RootCause[]): readonly RootCause[] {
  const own = candidates.filter(({ equations }) => equations.includes(equation));
  const most = Math.max(1, ...own.map(({ equations }) => equations.length));
  const likely = own.filter(({ equations }) => equations.length === most);
  return most > 1 ? likely : likely.filter(({ cell }) => cell === equation.result);
}

/** Both explain one of the equations, and neither explains more of them than the other. */
function rivals(cause: RootCause, other: RootCause): boolean {
  const shared = cause.equations.some((equation) => other.equations.includes(equation));
  return shared && other.equations.length >= cause.equations.length;
}

/** The one value that mends all the equations; undefined where they ask for different ones, or for one below zero. */
function commonValue(cell: ReportCell, equations: readonly Equation[]): Decimal | undefined {
  let common: Decimal | undefined;
  for (const equation of equations) {
    const value = mendingValue(cell, equation);
    if (!value || value.units < 0n) return undefined;
    if (common && compare(common, value) !== 0) return undefined;
    common = value;
  }
  return common;
}

/** What the cell must be for the equation to hold while all others stay; undefined where another cell is unread. */
export function mendingValue(
  cell: ReportCell,
  { left, right, leftSum, rightSum, relation }: Equation,
): Decimal | undefined {
  if (relation.operator !== '=') return undefined;
  if ([...left, ...right].some((other) => other !== cell && other.status !== 'number')) return undefined;
  const own = cell.value ?? { units: 0n, scale: 0 };
  if (left.includes(cell)) return subtract(rightSum, subtract(leftSum, own));
  return right.includes(cell) ? subtract(leftSum, subtract(rightSum, own)) : undefined;
}

function cellsOf({ left, right }: Equation): readonly ReportCell[] {
  return [...left, ...right];
}

function file(map: Map<ReportCell, Equation[]>, cell: ReportCell, equation: Equation): void {
  const list = map.get(cell);
  if (list) list.push(equation);
  else map.set(cell, [equation]);
}
