import type { BodyKind } from '../report.ts';

/** What kind of body a name stands for; undefined where the name does not tell, as for the committee of a development zone. */
export function bodyKindOf(organ: string): BodyKind | undefined {
  if (TOWNSHIP.test(organ)) return 'township';
  if (GOVERNMENT.test(organ)) return 'government';
  return DEPARTMENT.test(organ) && !UNCLEAR.test(organ) ? 'department' : undefined;
}

const TOWNSHIP = /(?:[乡镇]|街道|苏木)(?:人民政府|政府|办事处|办)?$/;
const GOVERNMENT = /人民政府$/;
const DEPARTMENT = /(?:局|厅|委员会|委)$/;
/** 管委会 of zones and the offices of governments may report for more than themselves. */
const UNCLEAR = /(?:管理委员会|管委会|管委|政府办)$/;
