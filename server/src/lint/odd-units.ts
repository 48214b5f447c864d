import type { Report } from '../model/report.ts';
import { oddUnits } from '../text/odd-units.ts';

/** Where the report has units that usual text does not have. Looked up once for the rules that ask. */
export function oddUnitsOf(report: Report): readonly number[] {
  const known = ODD_UNITS.get(report);
  if (known) return known;
  const found = oddUnits(report.text);
  ODD_UNITS.set(report, found);
  return found;
}

const ODD_UNITS = new WeakMap<Report, readonly number[]>();
