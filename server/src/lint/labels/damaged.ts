import type { FoundLabel, Report, Table } from '../../model/report.ts';
import { expectedHead } from './expected-head.ts';
import { labelFlaw } from './label-flaw.ts';
import { laterPiece, ROW_LAYOUTS } from './split-label.ts';
import { isTorn } from './torn.ts';
import { isWrongLabel } from './wrong-label.ts';

/** Whether a label is not as the form has it: other words, another number, or broken over two rows. */
export function isDamaged(report: Report, table: Table, found: FoundLabel): boolean {
  const { role, pieces } = found;
  if (role.kind === 'row' || role.kind === 'group')
    return (
      isWrongLabel(report, table, found) || (ROW_LAYOUTS.has(table.layout) && laterPiece(report, found) !== undefined)
    );
  const [only, another] = pieces;
  // A head may be broken into lines as its column is narrow.
  return (
    !!only &&
    !another &&
    labelFlaw(only.text, { text: expectedHead(table, found) }) !== undefined &&
    !isTorn(report, table, found)
  );
}
