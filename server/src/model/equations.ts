import { type Address, addressOf, type Relation, type RowSpec, rowsOf, type TableSpec } from '../form/index.ts';
import { add, compare, type Decimal, ZERO } from '../text/decimal.ts';
import { oncePer } from '../text/remember.ts';
import type { Equation, ReportCell, Table } from './report.ts';
import { placesOf } from './table-cells.ts';

/** Applies the relations of the form to each row and column of a table. */
export function evaluate(table: Table): readonly Equation[] {
  const irregular = irregularRows(table);
  return plansOf(table.spec).map((plan) => evaluatePlan(table, plan, irregular));
}

/** A relation in one row or column; its members by their places in the table. */
interface Plan {
  readonly relation: Relation;
  readonly subject: Equation['subject'];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly result: number;
}

/** The equations of a table, worked out once for each form. */
const plansOf = oncePer((table: TableSpec): readonly Plan[] => {
  const places = placesOf(table);
  const placeOf = (address: Address): number => {
    const place = places.get(address);
    if (place === undefined)
      throw new Error(`the relations of ${table.id} name a cell that it does not have: ${address}`);
    return place;
  };
  return table.relations.flatMap((relation) => planRelation(table, relation, placeOf));
});

function planRelation(table: TableSpec, relation: Relation, placeOf: (address: Address) => number): readonly Plan[] {
  const rows = rowsOf(table);
  const apply = (subject: Equation['subject'], addressAt: (id: string) => Address): Plan => {
    const at = (member: string): number => placeOf(addressAt(member));
    return {
      relation,
      subject,
      left: relation.left.map(at),
      right: relation.right.map(at),
      result: at(relation.result),
    };
  };
  if (relation.inEvery === 'column') {
    const columns = rows[0]?.columns ?? [];
    return columns.map((column) => apply(column, (row) => addressOf(table.id, row, column.id)));
  }
  const own = rows.filter(({ id }) => relation.rows?.includes(id) ?? true);
  return own.map((row) => apply(row, (column) => addressOf(table.id, row.id, column)));
}

/** Rows that lost or gained cells, so that nobody knows which figure is which. In one line of figures all rows share the fault. */
function irregularRows({ rows, spec }: Table): ReadonlySet<RowSpec> {
  const irregular = rows.filter(({ found, cells }) => found !== cells.length).map((row) => row.spec);
  return new Set(irregular.length > 0 && spec.orientation === 'across' ? rowsOf(spec) : irregular);
}

function evaluatePlan({ id, allCells }: Table, plan: Plan, irregular: ReadonlySet<RowSpec>): Equation {
  const { relation, subject } = plan;
  const left = pick(allCells, plan.left);
  const right = pick(allCells, plan.right);
  const leftSum = sum(left);
  const rightSum = sum(right);
  const isMuted = irregular.size > 0 && [...left, ...right].some(({ row }) => irregular.has(row));
  const state = isMuted ? 'unknown' : stateOf(relation, left, right, compare(leftSum, rightSum));
  const result = cellAt(allCells, plan.result);
  return { relation, table: id, subject, left, right, result, state, leftSum, rightSum };
}

function pick(cells: readonly ReportCell[], places: readonly number[]): readonly ReportCell[] {
  const picked: ReportCell[] = [];
  for (const place of places) picked.push(cellAt(cells, place));
  return picked;
}

function cellAt(cells: readonly ReportCell[], place: number): ReportCell {
  const cell = cells[place];
  if (!cell) throw new Error(`a table has no cell ${place}`);
  return cell;
}

function sum(cells: readonly ReportCell[]): Decimal {
  let total = ZERO;
  for (const { value } of cells) if (value && value !== ZERO) total = add(total, value);
  return total;
}

/**
 * A cell that is not there mutes the equation. One that is blank or not a figure can only raise its side, so the equation
 * is broken all the same where the other side is complete and already smaller.
 */
function stateOf(
  relation: Relation,
  left: readonly ReportCell[],
  right: readonly ReportCell[],
  order: number,
): Equation['state'] {
  const leftGap = gapOf(left);
  const rightGap = gapOf(right);
  if (leftGap === 'missing' || rightGap === 'missing') return 'unknown';
  if (!leftGap && !rightGap) return (relation.operator === '=' ? order === 0 : order >= 0) ? 'holds' : 'broken';
  if (relation.operator === '>=') return 'unknown';
  if (leftGap && !rightGap) return order > 0 ? 'broken' : 'unknown';
  return rightGap && !leftGap && order < 0 ? 'broken' : 'unknown';
}

function gapOf(cells: readonly ReportCell[]): 'missing' | 'unread' | undefined {
  let gap: 'unread' | undefined;
  for (const { status } of cells) {
    if (status === 'missing') return 'missing';
    if (status !== 'number') gap = 'unread';
  }
  return gap;
}
