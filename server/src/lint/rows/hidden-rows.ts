import type { RowSpec } from '../../form/index.ts';
import type { Report, Table } from '../../model/report.ts';
import type { Cell } from '../../syntax/tree.ts';
import { labelKey } from '../../text/key.ts';
import { neighbours } from './neighbours.ts';

/** A row that is missing from the cells, not from the text. */
export interface HiddenRow {
  readonly spec: RowSpec;
  /** Where its label stands, with whatever it runs into. */
  readonly cell: Cell;
}

/** Those of the missing rows whose labels stand between the rows next to them. */
export function hiddenRows({ tree }: Report, table: Table, missing: readonly RowSpec[]): readonly HiddenRow[] {
  const { before, after } = neighbours(table, missing);
  const from = before?.label?.end ?? table.span.start;
  const to = after?.label?.start ?? table.span.end;
  const cells = tree.rows
    .slice(table.first, table.end)
    .flatMap((row) => row.cells)
    .filter(({ start, end }) => end > from && start < to);
  return missing.flatMap((spec) => {
    const key = labelKey(spec.label.text);
    const cell = cells.find(({ text }) => text.length > spec.label.text.length && labelKey(text).includes(key));
    return cell ? [{ spec, cell }] : [];
  });
}
