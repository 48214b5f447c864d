import type { FoundLabel, Report, Table } from '../../model/report.ts';
import { labelFlaw } from './label-flaw.ts';
import { hasStuckFigure } from './stuck-figure.ts';
import { isTorn, textOf } from './torn.ts';

/** Whether the label of a row or group is written otherwise than on the form, and not only torn by a conversion. */
export function isWrongLabel(report: Report, table: Table, found: FoundLabel): boolean {
  const { pieces, label, match } = found;
  const [only, another] = pieces;
  const isOtherwise =
    only && !another
      ? labelFlaw(only.text, label) !== undefined
      : match !== 'exact' && labelFlaw(textOf(found), label) === 'wording';
  return isOtherwise && !hasStuckFigure(textOf(found)) && !isTorn(report, table, found);
}
