import type { FoundLabel, Table } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';
import { ROW_LAYOUTS } from './split-label.ts';

/** A column head that stands before one that the form has before it, with that one. */
export interface MisplacedHead {
  readonly head: FoundLabel;
  readonly before: FoundLabel;
}

/**
 * The first head of each row of heads that stands too early. None where the heads are in the form's order, and none where a
 * row of the table is no row of the text: what is taken from a PDF has heads in any order.
 */
export function misplacedHeads({ layout, heads, spec }: Table): readonly MisplacedHead[] {
  if (!ROW_LAYOUTS.has(layout) || spec.orientation === 'across') return [];
  const order = spec.blocks.flatMap(({ rows }) => rows[0]?.columns ?? []);
  const columns = heads.filter(({ role, pieces }) => role.kind === 'column' && pieces.length > 0);
  return [...groupBy(columns, ({ pieces }) => pieces[0]?.row).values()].flatMap((row) =>
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
