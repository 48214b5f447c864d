import { add, type Decimal, negate, subtract, ZERO } from '../../text/decimal.ts';
import type { Equation, ReportCell, Table } from '../report.ts';

/** An equation of which something can be said, with what is needed to tell whether it would hold after a change. */
export interface Constraint {
  readonly equation: Equation;
  /** Left side less right side, of the cells that are numbers. */
  readonly difference: Decimal;
  /** The sides with cells that are not read, and so may only be larger than they seem. */
  readonly gap: 'none' | 'left' | 'right' | 'both';
  /** Holds if its blanks and marks stand for 0. Nothing proves that they do, yet it speaks against a change that ends it. */
  readonly holdsWithoutBlanks: boolean;
}

/** The constraints that each cell stands in, in the order of the equations. */
export type System = ReadonlyMap<ReportCell, readonly Constraint[]>;

/** A figure that would be another one. */
export interface Change {
  readonly cell: ReportCell;
  readonly by: Decimal;
}

/** What a set of changes would do. */
export interface Effect {
  /** The broken equations that it mends, in the order of the report's. */
  readonly mended: readonly Equation[];
  /** It would end an equation that holds when blanks stand for 0. */
  readonly isDoubtful: boolean;
}

/** Leaves out what cannot be judged: rows that lost or gained cells, and everything that needs them. */
export function systemOf(equations: readonly Equation[], tables: readonly Table[]): System {
  const irregular = new Set(
    tables.flatMap(({ rows }) => rows.flatMap(({ found, cells }) => (found === cells.length ? [] : cells))),
  );
  const system = new Map<ReportCell, Constraint[]>();
  for (const equation of equations) {
    if (equation.relation.operator !== '=') continue;
    const cells = cellsOf(equation);
    if (equation.state === 'unknown' && cells.some((cell) => cell.status === 'missing' || irregular.has(cell)))
      continue;
    const constraint = toConstraint(equation);
    for (const cell of cells) file(system, cell, constraint);
  }
  return system;
}

export function cellsOf({ left, right }: Equation): readonly ReportCell[] {
  return [...left, ...right];
}

/** What the cell must change by for the equation to hold; where another cell is not read, by how much at least. */
export function mendingChange({ equation, difference }: Constraint, cell: ReportCell): Decimal {
  return equation.left.includes(cell) ? negate(difference) : difference;
}

/** What the changes would do; undefined where they leave one of their cells below zero or one of its equations broken. */
export function effectOf(system: System, changes: readonly Change[]): Effect | undefined {
  const mended: Equation[] = [];
  let isDoubtful = false;
  for (const { cell, by } of changes) {
    if (valueAfter(cell, by).units < 0n) return undefined;
    for (const constraint of system.get(cell) ?? []) {
      const { equation, difference } = constraint;
      const after = differenceAfter(constraint, changes);
      if (!canHold(constraint, after)) return undefined;
      if (equation.state === 'broken' && !mended.includes(equation)) mended.push(equation);
      isDoubtful ||= constraint.holdsWithoutBlanks && subtract(after, difference).units !== 0n;
    }
  }
  return { mended, isDoubtful };
}

export function valueAfter({ value }: ReportCell, by: Decimal): Decimal {
  return add(value ?? ZERO, by);
}

export function differenceAfter({ equation, difference }: Constraint, changes: readonly Change[]): Decimal {
  let after = difference;
  for (const { cell, by } of changes) {
    if (equation.left.includes(cell)) after = add(after, by);
    else if (equation.right.includes(cell)) after = subtract(after, by);
  }
  return after;
}

function canHold({ gap }: Constraint, { units }: Decimal): boolean {
  if (gap === 'both') return true;
  if (gap === 'left') return units <= 0n;
  return gap === 'right' ? units >= 0n : units === 0n;
}

function toConstraint(equation: Equation): Constraint {
  if (equation.state === 'holds') return { equation, difference: ZERO, gap: 'none', holdsWithoutBlanks: false };
  const difference = subtract(equation.leftSum, equation.rightSum);
  const left = equation.left.some(isUnread);
  const right = equation.right.some(isUnread);
  const gap = left && right ? 'both' : left ? 'left' : right ? 'right' : 'none';
  const holdsWithoutBlanks =
    gap !== 'none' && difference.units === 0n && cellsOf(equation).every(({ status }) => status !== 'text');
  return { equation, difference, gap, holdsWithoutBlanks };
}

function isUnread({ status }: ReportCell): boolean {
  return status !== 'number';
}

function file(system: Map<ReportCell, Constraint[]>, cell: ReportCell, constraint: Constraint): void {
  const list = system.get(cell);
  if (list) list.push(constraint);
  else system.set(cell, [constraint]);
}
