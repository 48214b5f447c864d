import type { FoundLabel, Table } from '../../model/report.ts';
import type { LayoutId } from '../../syntax/tree.ts';

/** Where a row is a row, the order of its heads is that of the columns; text taken from a PDF has them in any order. */
const GRIDS: ReadonlySet<LayoutId> = new Set<LayoutId>(['tab-rows', 'pipe-table', 'html-table']);

/** A column head that stands before one that the form has before it, with that one. */
export interface MisplacedHead {
  readonly head: FoundLabel;
  readonly before: FoundLabel;
}

/** The first head of each row of heads that stands too early. None where the heads are in the form's order. */
export function misplacedHeads({ layout, heads, spec }: Table): readonly MisplacedHead[] {
  if (!GRIDS.has(layout) || spec.orientation === 'across') return [];
  const order = spec.blocks.flatMap(({ rows }) => rows[0]?.columns ?? []);
  const byRow = new Map<number, FoundLabel[]>();
  for (const head of heads) {
    const row = head.role.kind === 'column' ? head.pieces[0]?.row : undefined;
    if (row !== undefined) byRow.set(row, [...(byRow.get(row) ?? []), head]);
  }
  return [...byRow.values()].flatMap((row) =>
    firstMisplaced(row, (head) => (head.role.kind === 'column' ? order.indexOf(head.role.column) : -1)),
  );
}

function firstMisplaced(row: readonly FoundLabel[], placeOf: (head: FoundLabel) => number): readonly MisplacedHead[] {
  const ordered = [...row].sort((a, b) => a.start - b.start);
  for (const [i, head] of ordered.entries()) {
    const next = ordered[i + 1];
    if (next && placeOf(next) < placeOf(head)) return [{ head, before: next }];
  }
  return [];
}
