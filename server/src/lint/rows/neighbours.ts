import type { BlockSpec, RowSpec } from '../../form/index.ts';
import type { Table, TableRow } from '../../model/report.ts';

/** What stands round rows that are missing together. */
export interface Neighbours {
  readonly block: BlockSpec | undefined;
  /** The rows of the block that are there, with a label, next to the missing ones. */
  readonly before: TableRow | undefined;
  readonly after: TableRow | undefined;
}

export function neighbours({ spec, rows: found }: Table, missing: readonly RowSpec[]): Neighbours {
  const [first] = missing;
  const block = spec.blocks.find(({ rows }) => first !== undefined && rows.includes(first));
  const own = block?.rows ?? [];
  const from = first ? own.indexOf(first) : 0;
  const to = own.findLastIndex((row) => missing.includes(row));
  const there = (row: RowSpec): TableRow | undefined => found.find((other) => other.spec === row && other.label);
  return {
    block,
    before: own
      .slice(0, from)
      .flatMap((row) => there(row) ?? [])
      .at(-1),
    after: own.slice(to + 1).flatMap((row) => there(row) ?? [])[0],
  };
}
