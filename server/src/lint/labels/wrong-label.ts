import type { FoundLabel, Report, Table } from '../../model/report.ts';
import { labelFlaw } from './label-flaw.ts';
import { isTorn, textOf } from './torn.ts';

/** Whether the label of a row or group is written otherwise than on the form, and not only torn by a conversion. */
export function isWrongLabel(report: Report, table: Table, found: FoundLabel): boolean {
  const { pieces, label, match } = found;
  const [only, another] = pieces;
  if (isGlued(textOf(found), label.text)) return false;
  if (only && !another) return labelFlaw(only.text, label) !== undefined && !isTorn(report, table, found);
  return match !== 'exact' && labelFlaw(textOf(found), label) === 'wording' && !isTorn(report, table, found);
}

/** `行政许可71`, `行政许可,71`: the figure that stuck to the label is a fault of the cells, not of the label. */
function isGlued(found: string, expected: string): boolean {
  return DIGIT.test(found.replace(NUMERAL, '')) && !DIGIT.test(expected.replace(NUMERAL, ''));
}

const DIGIT = /[\d０-９]/;
/** The number that the form prints before a label. */
const NUMERAL = /^[\s（(]*[\d０-９]+/;
