import type { Equation, ReportCell, RootCause } from '../report.ts';
import { couldBeMoved } from './misfilings.ts';
import { cellsOf, effectOf, mendingChange, type System, valueAfter } from './system.ts';

/** A cell that alone could explain all broken equations that it stands in, while no other equation speaks against it. */
export interface Candidate extends RootCause {
  /** Only blanks would have to stand for something else than 0. */
  readonly isDoubtful: boolean;
}

/** Every cell that could be the wrong one, as far as its own equations tell. */
export function findCandidates(system: System, broken: readonly Equation[]): readonly Candidate[] {
  const cells = new Set(broken.flatMap(cellsOf));
  return [...cells].flatMap((cell) => (cell.status === 'number' ? (toCandidate(system, cell) ?? []) : []));
}

/**
 * The candidates that can be named: those where two or more broken equations cross, unless another one explains as much,
 * and those of a single equation that has no other. What one of them explains, no other has to.
 */
export function nameCauses(system: System, candidates: readonly Candidate[]): readonly RootCause[] {
  const named: RootCause[] = [];
  let left = candidates.filter(({ isDoubtful }) => !isDoubtful);
  for (let before = -1; named.length > before; ) {
    before = named.length;
    named.push(...left.filter((cause) => canBeNamed(system, cause, left)));
    left = left.filter((cause) => !named.some((known) => sharesEquation(cause, known)));
  }
  return named;
}

function canBeNamed(system: System, cause: RootCause, candidates: readonly RootCause[]): boolean {
  const [first, second] = cause.equations;
  if (!first || (!second && !isProof(system, cause, first))) return false;
  return !candidates.some((other) => other !== cause && isRival(cause, other));
}

/** One equation alone says little: a case that was counted in a wrong column, where a blank hides it, would break it too. */
function isProof(system: System, { cell, bound }: RootCause, equation: Equation): boolean {
  return bound === 'exact' && equation.result !== cell && !couldBeMoved(system, equation);
}

/** Both explain one of the equations, and the other explains as many. */
function isRival(cause: RootCause, other: RootCause): boolean {
  return other.equations.length >= cause.equations.length && sharesEquation(cause, other);
}

function sharesEquation({ equations }: RootCause, other: RootCause): boolean {
  return equations.some((equation) => other.equations.includes(equation));
}

function toCandidate(system: System, cell: ReportCell): Candidate | undefined {
  const constraints = system.get(cell) ?? [];
  if (constraints.some(({ equation }) => equation.state === 'holds')) return undefined;
  const broken = constraints.filter(({ equation }) => equation.state === 'broken');
  const exact = broken.find(({ gap }) => gap === 'none');
  const changes = (exact ? [exact] : broken).map((constraint) => mendingChange(constraint, cell));
  for (const by of changes) {
    const effect = effectOf(system, [{ cell, by }]);
    if (!effect) continue;
    const { mended: equations, isDoubtful } = effect;
    const bound = exact ? 'exact' : by.units < 0n ? 'most' : 'least';
    return { cell, equations, expected: valueAfter(cell, by), bound, isDoubtful };
  }
  return undefined;
}
