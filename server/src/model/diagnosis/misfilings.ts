import { type Decimal, negate } from '../../text/decimal.ts';
import type { Equation, Misfiling, Move, ReportCell } from '../report.ts';
import { type Constraint, cellsOf, effectOf, mendingChange, type System } from './system.ts';

interface Candidate extends Move {
  readonly equations: readonly Equation[];
  readonly isDoubtful: boolean;
}

/**
 * Cases that were counted in a wrong row or column of the table: two cells of one row, or of one column, are off by opposite
 * amounts, while the sum that both stand in is right. All moves that mend the same equations are one misfiling.
 */
export function findMisfilings(system: System, open: readonly Equation[]): readonly Misfiling[] {
  const groups: Candidate[][] = [];
  for (const move of findMoves(system, open)) {
    const same = groups.find(([first]) => first && areSame(first.equations, move.equations));
    if (same) same.push(move);
    else groups.push([move]);
  }
  const found = groups.flatMap((moves) => toMisfiling(moves, open));
  return found.filter((misfiling) => !found.some((other) => other !== misfiling && isRival(misfiling, other)));
}

/** Moves that need a blank to be more than 0 count only where there are no others. */
function toMisfiling(moves: readonly Candidate[], open: readonly Equation[]): readonly Misfiling[] {
  const likely = moves.filter(({ isDoubtful }) => !isDoubtful);
  const [first] = moves;
  if (!first) return [];
  const equations = open.filter((equation) => first.equations.includes(equation));
  const kept = likely.length > 0 ? likely : moves;
  return [{ equations, amount: first.amount, moves: kept.map(({ from, to, amount }) => ({ from, to, amount })) }];
}

function isRival(misfiling: Misfiling, other: Misfiling): boolean {
  if (other.equations.length < misfiling.equations.length) return false;
  return misfiling.equations.some((equation) => other.equations.includes(equation));
}

/** Whether a move between two cells, only one of which stands in the broken equation, could mend it. */
export function couldBeMoved(system: System, broken: Equation): boolean {
  return movesAcross(system, broken).some(({ equations, isDoubtful }) => !isDoubtful && equations.includes(broken));
}

/** The moves that mend equations of both their cells. */
function findMoves(system: System, open: readonly Equation[]): readonly Candidate[] {
  const mends = ({ equations }: Candidate, cell: ReportCell): boolean =>
    equations.some((equation) => cellsOf(equation).includes(cell));
  const moves = open
    .flatMap((equation) => movesAcross(system, equation))
    .filter((move) => mends(move, move.from) && mends(move, move.to))
    .filter(({ equations }) => equations.every((equation) => open.includes(equation)));
  return moves.filter((move, i) => moves.findIndex(({ from, to }) => from === move.from && to === move.to) === i);
}

/** Every move that mends the equation by a cell of its own. */
function movesAcross(system: System, equation: Equation): readonly Candidate[] {
  return cellsOf(equation).flatMap((cell) => {
    const constraint = system.get(cell)?.find((each) => each.equation === equation);
    if (constraint?.gap !== 'none' || cell.status !== 'number') return [];
    return movesOf(system, cell, mendingChange(constraint, cell));
  });
}

/** The moves that change the cell by so much, within a row or column whose sum is not broken. */
function movesOf(system: System, cell: ReportCell, by: Decimal): readonly Candidate[] {
  const moves: Candidate[] = [];
  const constraints = system.get(cell) ?? [];
  for (const { equation } of constraints) {
    if (equation.state === 'broken' || constraints.some((other) => other.equation !== equation && wouldEnd(other)))
      continue;
    const side = equation.left.includes(cell) ? equation.left : equation.right;
    for (const other of side) {
      if (other === cell || other.status !== 'number') continue;
      const effect = effectOf(system, [
        { cell, by },
        { cell: other, by: negate(by) },
      ]);
      if (!effect) continue;
      const ends =
        by.units < 0n ? { from: cell, to: other, amount: negate(by) } : { from: other, to: cell, amount: by };
      moves.push({ ...ends, equations: effect.mended, isDoubtful: effect.isDoubtful });
    }
  }
  return moves;
}

/** No two cells stand in the same two equations, so that any other one that holds would be broken by the move. */
function wouldEnd({ equation }: Constraint): boolean {
  return equation.state === 'holds';
}

function areSame(a: readonly Equation[], b: readonly Equation[]): boolean {
  return a.length === b.length && a.every((equation) => b.includes(equation));
}
