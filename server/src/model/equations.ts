import { type ColumnSpec, type Relation, type RowSpec, rowsOf } from '../form/index.ts';
import { add, compare, type Decimal, ZERO } from '../text/decimal.ts';
import type { Equation, ReportCell, Table } from './report.ts';

/** Applies the relations of the form to each row and column of a table that has all cells for them. */
export function evaluate(table: Table): readonly Equation[] {
  return table.spec.relations.flatMap((relation) =>
    relation.inEvery === 'row' ? inRows(table, relation) : inColumns(table, relation),
  );
}

function inRows(table: Table, relation: Relation): readonly Equation[] {
  const rows = rowsOf(table.spec).filter(({ id }) => relation.rows?.includes(id) ?? true);
  return rows.map((row) => equation(table, relation, row, (column) => cellAt(table, row.id, column)));
}

function inColumns(table: Table, relation: Relation): readonly Equation[] {
  const columns = rowsOf(table.spec)[0]?.columns ?? [];
  return columns.map((column) => equation(table, relation, column, (row) => cellAt(table, row, column.id)));
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
  at: (id: string) => ReportCell,
): Equation {
  const left = relation.left.map(at);
  const right = relation.right.map(at);
  const leftSum = sum(left);
  const rightSum = sum(right);
  const state = stateOf(relation, left, right, leftSum, rightSum);
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
