import { type RowSpec, rowsOf } from '../../form/index.ts';
import type { StrangerRow, Table } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';

/** A row that the form does not have, at the place of the one row that is missing there, with as many figures. */
export interface RenamedRow {
  readonly stranger: StrangerRow;
  readonly label: Span;
  readonly spec: RowSpec;
}

/** The rows that are there under another name: neither unexpected nor missing. */
export function renamedRows(table: Table): readonly RenamedRow[] {
  const unknown = table.strangers.filter(({ reason }) => reason === 'unknown');
  if (unknown.length === 0) return [];
  const specs = rowsOf(table.spec);
  return unknown.flatMap((stranger) => {
    const before = table.rows.findLast(({ start }) => start < stranger.start);
    const after = table.rows.find(({ start }) => start > stranger.start);
    const from = before ? specs.indexOf(before.spec) + 1 : 0;
    const to = after ? specs.indexOf(after.spec) : specs.length;
    const [spec, another] = specs.slice(from, Math.max(from, to));
    const isAlone = !unknown.some((other) => other !== stranger && isBetween(other, before, after));
    if (!spec || another || !stranger.label || !isAlone || stranger.found !== spec.columns.length) return [];
    return [{ stranger, label: stranger.label, spec }];
  });
}

function isBetween({ start }: Span, before: Span | undefined, after: Span | undefined): boolean {
  return (!before || before.start < start) && (!after || start < after.start);
}
