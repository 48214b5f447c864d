import { type RowSpec, rowsOf, type TableSpec } from '../../form/index.ts';
import type { Row } from '../../syntax/tree.ts';
import type { BoundRow } from './bound.ts';
import type { LabelFindings, Mark } from './find-labels.ts';
import type { Run } from './runs.ts';
import type { Token } from './token.ts';

/**
 * Reads a table whose labels were torn away from their values (text boxes of a PDF), by the order of the form.
 * Undefined unless the order is beyond doubt: every row has its label, there is exactly one value for each address, and
 * every row that still stands behind its own label stands where the order puts it.
 */
export function bindByOrder(
  table: TableSpec,
  labels: LabelFindings,
  runs: readonly Run[],
  rows: readonly Row[],
): readonly BoundRow[] | undefined {
  const specs = rowsOf(table);
  const marks = new Map<RowSpec, Mark>();
  for (const mark of labels.marks)
    if (mark.entry.role.kind === 'row' && !marks.has(mark.entry.role.row)) marks.set(mark.entry.role.row, mark);
  if (!specs.every((spec) => marks.has(spec))) return undefined;
  const offsets = offsetsOf(specs);
  const columns = Math.min(...specs.map((spec) => spec.columns.length));
  const values: Token[] = [];
  for (const run of runs) {
    if (!isAnchored(run, offsets, values.length)) return undefined;
    values.push(
      ...rowMajor(
        run.tokens.filter(({ kind }) => kind === 'value'),
        rows,
        columns,
      ),
    );
  }
  if (values.length !== specs.reduce((sum, { columns }) => sum + columns.length, 0)) return undefined;
  return specs.map((spec) => {
    const offset = offsets.get(spec) ?? 0;
    const cells = values.slice(offset, offset + spec.columns.length);
    return { spec, mark: marks.get(spec), cells, found: cells.length, confidence: 'order' };
  });
}

function offsetsOf(specs: readonly RowSpec[]): ReadonlyMap<RowSpec, number> {
  const offsets = new Map<RowSpec, number>();
  let offset = 0;
  for (const spec of specs) {
    offsets.set(spec, offset);
    offset += spec.columns.length;
  }
  return offsets;
}

/** A complete run behind a label stands at the place of its row. */
function isAnchored(run: Run, offsets: ReadonlyMap<RowSpec, number>, offset: number): boolean {
  const role = run.mark?.entry.role;
  if (role?.kind !== 'row' || run.values !== role.row.columns.length) return true;
  return offsets.get(role.row) === offset;
}

/** Turns blocks of lines that each hold one column of several rows, one block a column, into rows. */
function rowMajor(values: readonly Token[], rows: readonly Row[], columns: number): readonly Token[] {
  const blocks = blocksOf(values, rows);
  const out: Token[] = [];
  for (let i = 0; i < blocks.length; ) {
    const group = blocks.slice(i, i + columns);
    const height = group[0]?.length ?? 0;
    if (height > 1 && columns > 1 && group.length === columns && group.every((column) => column.length === height)) {
      for (let row = 0; row < height; row++) out.push(...group.flatMap((column) => column[row] ?? []));
      i += columns;
    } else for (const value of blocks[i++] ?? []) out.push(value);
  }
  return out;
}

function blocksOf(values: readonly Token[], rows: readonly Row[]): readonly (readonly Token[])[] {
  const blocks: Token[][] = [];
  let current: number | undefined;
  for (const token of values) {
    const block = rows[token.row]?.block;
    if (block === current) blocks.at(-1)?.push(token);
    else blocks.push([token]);
    current = block;
  }
  return blocks;
}
