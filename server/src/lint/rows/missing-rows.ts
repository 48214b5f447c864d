import { type BlockSpec, type GroupSpec, type RowSpec, rowsOf } from '../../form/index.ts';
import type { Table } from '../../model/report.ts';
import { headRegions } from '../labels/head-regions.ts';
import { renamedRows } from './renamed-rows.ts';

/** Rows that are missing and make up one fault. */
export interface MissingRows {
  /** One, or those that are missing together, in the order of the form. */
  readonly rows: readonly RowSpec[];
  /** The group that is gone with all its rows. */
  readonly group: GroupSpec | undefined;
}

/**
 * The rows of the form that a table lacks: each by itself, those of a whole group together, and all of them together where
 * more than half of the table is not there. Without the blocks that are gone with their heads, and rows under another name.
 */
export function missingRows(table: Table): readonly MissingRows[] {
  if (table.unreadable) return [];
  const specs = rowsOf(table.spec);
  const there = new Set(table.rows.filter(({ label, found }) => label || found > 0).map(({ spec }) => spec));
  if (there.size === specs.length) return [];
  for (const { spec } of renamedRows(table)) there.add(spec);
  const gone = missingBlocks(table).flat();
  const missing = specs.filter((spec) => !there.has(spec) && !gone.some(({ rows }) => rows.includes(spec)));
  if (missing.length * 2 > specs.length) return [{ rows: missing, group: undefined }];
  return together(missing, specs);
}

/** The blocks of which neither head nor row is there; neighbours together. */
export function missingBlocks(table: Table): readonly (readonly BlockSpec[])[] {
  if (table.unreadable || table.spec.blocks.length === 1) return [];
  return headRegions(table)
    .map(({ gone }) => gone)
    .filter((gone) => gone.length > 0);
}

function together(missing: readonly RowSpec[], specs: readonly RowSpec[]): readonly MissingRows[] {
  const out: MissingRows[] = [];
  for (const row of missing) {
    if (out.some(({ rows }) => rows.includes(row))) continue;
    const group = row.groups.at(-1);
    const own = specs.filter(({ groups }) => groups.at(-1) === group);
    const isGone = group !== undefined && own.length > 1 && own.every((spec) => missing.includes(spec));
    out.push(isGone ? { rows: own, group } : { rows: [row], group: undefined });
  }
  return out;
}
