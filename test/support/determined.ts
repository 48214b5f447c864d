import { type Address, addressOf, type FormId, rowsOf, type TableId, tableSpec } from '../../server/src/form/index.ts';

/** Figures by address; undefined for a blank cell, no entry for one that is not in the table. */
export type Figures = Readonly<Record<Address, number | undefined>>;

/** New figures for one cell, or for two. */
export type Mending = Readonly<Record<Address, number>>;

/** What would make every equation hold. Worked out from the form alone, cell by cell, without the product's own reading. */
export interface Explanations {
  /** All changes of one cell. */
  readonly singles: readonly Mending[];
  /** All moves of some cases from one cell into another of the same row or column of the third table. */
  readonly moves: readonly Mending[];
}

interface Equation {
  readonly left: readonly Address[];
  readonly right: readonly Address[];
  readonly cells: readonly Address[];
}

/**
 * What "the equations determine" means. A single wrong figure is determined where, of all changes of one cell to a figure
 * not below 0, exactly one leaves no equation broken. A misfiled case is determined where no such change does, and of all
 * moves exactly one. A blank may stand for any figure, so an equation with blanks is broken only where the rest is too much;
 * one that lacks a cell says nothing.
 */
export function explanationsOf(form: FormId, figures: Figures): Explanations {
  const equations = equationsOf(form).filter((equation) => equation.cells.every((cell) => cell in figures));
  const broken = equations.filter((equation) => isBroken(equation, figures));
  const [first] = broken;
  if (!first) return { singles: [], moves: [] };
  const amounts = [...new Set(broken.map((equation) => Math.abs(gap(equation, figures))))].flatMap((by) => [by, -by]);
  const after = (cell: Address, by: number): number => (figures[cell] ?? 0) + by;
  const restores = (mending: Mending): boolean => {
    const cells = Object.keys(mending);
    if (cells.some((cell) => (mending[cell] ?? 0) < 0)) return false;
    const isNear = ({ cells: own }: Equation): boolean => cells.some((cell) => own.includes(cell));
    return (
      broken.every(isNear) && equations.every((equation) => !isNear(equation) || !isBroken(equation, figures, mending))
    );
  };
  // Whatever mends all equations changes a cell of the first one.
  const cells = first.cells.filter((cell) => figures[cell] !== undefined);
  const singles = cells.flatMap((cell) => amounts.map((by) => ({ [cell]: after(cell, by) })));
  const moves = cells.flatMap((a) =>
    inLineWith(a, Object.keys(figures))
      .filter((b) => figures[b] !== undefined && !(cells.includes(b) && b < a))
      .flatMap((b) => amounts.map((by) => ({ [a]: after(a, by), [b]: after(b, -by) }))),
  );
  return { singles: singles.filter(restores), moves: moves.filter(restores) };
}

function inLineWith(a: Address, cells: readonly Address[]): readonly Address[] {
  const [table, row, column] = a.split('/');
  if (table !== 'applications') return [];
  return cells.filter((b) => {
    const [otherTable, otherRow, otherColumn] = b.split('/');
    return otherTable === table && (row === otherRow) !== (column === otherColumn);
  });
}

function gap({ left, right }: Equation, figures: Figures, mending: Mending = {}): number {
  return sum(left, figures, mending) - sum(right, figures, mending);
}

function isBroken(equation: Equation, figures: Figures, mending: Mending = {}): boolean {
  const difference = gap(equation, figures, mending);
  const isOpen = (cells: readonly Address[]): boolean => cells.some((cell) => figures[cell] === undefined);
  if (isOpen(equation.left)) return !isOpen(equation.right) && difference > 0;
  return isOpen(equation.right) ? difference < 0 : difference !== 0;
}

function sum(cells: readonly Address[], figures: Figures, mending: Mending): number {
  let total = 0;
  for (const cell of cells) total += mending[cell] ?? figures[cell] ?? 0;
  return total;
}

const known = new Map<FormId, readonly Equation[]>();

function equationsOf(form: FormId): readonly Equation[] {
  const equations = known.get(form) ?? [
    ...tableEquations(form, 'applications'),
    ...tableEquations(form, 'review-and-litigation'),
  ];
  known.set(form, equations);
  return equations;
}

function tableEquations(form: FormId, id: TableId): readonly Equation[] {
  const spec = tableSpec(form, id);
  const rows = rowsOf(spec);
  const toEquation = (left: readonly Address[], right: readonly Address[]): Equation => ({
    left,
    right,
    cells: [...left, ...right],
  });
  return spec.relations.flatMap(({ inEvery, left, right }) => {
    const lines = inEvery === 'row' ? rows.map((row) => row.id) : (rows[0]?.columns ?? []).map((column) => column.id);
    return lines.map((line) => {
      const at = (member: string): Address =>
        inEvery === 'row' ? addressOf(id, line, member) : addressOf(id, member, line);
      return toEquation(left.map(at), right.map(at));
    });
  });
}
