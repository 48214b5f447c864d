import type { GroupSpec } from '../../form/index.ts';
import type { Report, Table, TableRow } from '../../model/report.ts';
import type { Cell } from '../../syntax/tree.ts';

/** A group of rows whose label stands nowhere, though its first row is there. */
export interface AbsentGroup {
  readonly group: GroupSpec;
  readonly first: TableRow;
  /** The empty cell before the row's label, where the rows have cells for their groups. */
  readonly cell: Cell | undefined;
}

/**
 * The groups of a table whose labels are lost while those of others are there. A flat table has no cell for the outermost
 * one and leaves it out.
 */
export function absentGroups(report: Report, table: Table): readonly AbsentGroup[] {
  if (table.spec.orientation === 'across' || table.groups.length === 0) return [];
  const known = new Set(table.groups.map(({ label }) => label.text));
  const out: AbsentGroup[] = [];
  for (const { rows } of table.spec.blocks) {
    for (const [i, row] of rows.entries()) {
      for (const [depth, group] of row.groups.entries()) {
        const opens = rows[i - 1]?.groups[depth] !== group;
        const first = opens && !known.has(group.label.text) ? table.rows.find(({ spec }) => spec === row) : undefined;
        const cell = first && cellOf(report, first, row.groups.length - depth);
        if (first?.label && (cell || depth > 0)) out.push({ group, first, cell });
      }
    }
  }
  return out;
}

function cellOf({ tree }: Report, { label }: TableRow, distance: number): Cell | undefined {
  const [piece] = label?.pieces ?? [];
  const cells = tree.rows[piece?.row ?? -1]?.cells ?? [];
  const cell = cells[(piece ? cells.indexOf(piece.cell) : -1) - distance];
  return cell?.text === '' ? cell : undefined;
}
