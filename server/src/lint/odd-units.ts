import type { Report } from '../model/report.ts';
import { oddUnits } from '../text/odd-units.ts';
import { oncePer } from '../text/remember.ts';

/** Where the report has units that usual text does not have. Looked up once for the rules that ask. */
export const oddUnitsOf = oncePer(({ text }: Report) => oddUnits(text));
