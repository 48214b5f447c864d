import { type ColumnSpec, type Relation, type RowSpec, rowsOf } from '../form/index.ts';
import { add, compare, type Decimal, ZERO } from '../text/decimal.ts';
import type { Equation, ReportCell, Table } from './report.ts';

/** Applies the relations of the form to each row and column of a table that has all cells for them. */
export function evaluate(table: Table): readonly Equation[] {
  const irregular = irregularRows(table);
  return table.spec.relations.flatMap((relation) =>
    relation.inEvery === 'row' ? inRows(table, relation, irregular) : inColumns(table, relation, irregular),
  );
}

/** Rows that lost or gained cells, so that nobody knows which figure is which. In one line of figures all rows share the fault. */
function irregularRows({ rows, spec }: Table): ReadonlySet<RowSpec> {
  const irregular = rows.filter(({ found, cells }) => found !== cells.length).map((row) => row.spec);
  return new Set(irregular.length > 0 && spec.orientation === 'across' ? rowsOf(spec) : irregular);
}

function inRows(table: Table, relation: Relation, irregular: ReadonlySet<RowSpec>): readonly Equation[] {
  const rows = rowsOf(table.spec).filter(({ id }) => relation.rows?.includes(id) ?? true);
  return rows.map((row) => equation(table, relation, row, irregular, (column) => cellAt(table, row.id, column)));
}

function inColumns(table: Table, relation: Relation, irregular: ReadonlySet<RowSpec>): readonly Equation[] {
  const columns = rowsOf(table.spec)[0]?.columns ?? [];
  return columns.map((column) => equation(table, relation, column, irregular, (row) => cellAt(table, row, column.id)));
}

function cellAt(table: Table, row: string, column: string): ReportCell {
  const cell = table.cells.get(`${table.id}/${row}/${column}`);
  if (!cell) throw new Error(`the relations of ${table.id} name a cell that it does not have: ${row}/${column}`);
  return cell;
}

function equation(
  table: Table,
  relation: Relation,
  subject: RowSpec | ColumnSpec,
  irregular: ReadonlySet<RowSpec>,
  at: (id: string) => ReportCell,
): Equation {
  const left = relation.left.map(at);
  const right = relation.right.map(at);
  const leftSum = sum(left);
  const rightSum = sum(right);
  const isWhole = [...left, ...right].every(({ row }) => !irregular.has(row));
  const state = isWhole ? stateOf(relation, left, right, leftSum, rightSum) : 'unknown';
  return { relation, table: table.id, subject, left, right, result: at(relation.result), state, leftSum, rightSum };
}

function sum(cells: readonly ReportCell[]): Decimal {
  let total = ZERO;
  for (const { value } of cells) if (value && value.units !== 0n) total = add(total, value);
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
  leftSum: Decimal,
  rightSum: Decimal,
): Equation['state'] {
  const leftGap = gapOf(left);
  const rightGap = gapOf(right);
  if (leftGap === 'missing' || rightGap === 'missing') return 'unknown';
  const order = compare(leftSum, rightSum);
  if (relation.operator === '>=') return leftGap || rightGap ? 'unknown' : order >= 0 ? 'holds' : 'broken';
  if (!leftGap && !rightGap) return order === 0 ? 'holds' : 'broken';
  if (leftGap && !rightGap) return order > 0 ? 'broken' : 'unknown';
  if (rightGap && !leftGap) return order < 0 ? 'broken' : 'unknown';
  return 'unknown';
}

function gapOf(cells: readonly ReportCell[]): 'missing' | 'unread' | undefined {
  let gap: 'unread' | undefined;
  for (const { status } of cells) {
    if (status === 'missing') return 'missing';
    if (status !== 'number') gap = 'unread';
  }
  return gap;
}
