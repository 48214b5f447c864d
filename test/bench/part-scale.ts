import { spawnSync } from 'node:child_process';
import type { EngineName } from './engines.ts';
import type { LargeResult } from './large.ts';
import { WORKER } from './paths.ts';
import { type Part, verdict } from './settings.ts';
import { SHAPE_NAMES } from './shapes.ts';
import { figure, table } from './table.ts';

const SIZES = [100_000, 1_000_000, 10_000_000];
const BUDGET = 600;
const TIMEOUT = 120_000;
/** Ten times the text may take this much more time a megabyte; a quadratic step would take ten times as much. */
const LARGEST_GROWTH = 2;

/** One document of growing size in each shape: milliseconds a megabyte must stay what they are. */
export const measureScale: Part = async () => {
  console.log(
    '\n## Linearity: ms of processor time a megabyte (UTF-8) of one document, after a small one of its shape\n',
  );
  const rows: string[][] = [];
  const verdicts: string[] = [];
  for (const shape of SHAPE_NAMES) {
    const results = SIZES.map((bytes) => measure('engine', shape, bytes));
    const floor = measure('floor-split', shape, SIZES.at(-1) ?? 0);
    if (results.includes(null)) continue;
    const growth = largestGrowth(results.map(msPerMB));
    rows.push([shape, ...results.map(show), figure(msPerMB(floor)), figure(growth), peak(results.at(-1))]);
    if (!(growth <= LARGEST_GROWTH))
      verdicts.push(verdict(false, `linear: ${shape} grows ${figure(growth)} × a megabyte`));
  }
  console.log(table(['document', '100 KB', '1 MB', '10 MB', 'floor-split 10 MB', 'growth', 'peak MB'], rows));
  return verdicts.length > 0 ? verdicts : [verdict(true, `linear up to 10 MB in ${rows.length} shapes`)];
};

/** From one size to the next. */
function largestGrowth(costs: readonly number[]): number {
  return Math.max(...costs.slice(1).map((cost, i) => cost / (costs[i] ?? Number.NaN)));
}

/** Null where the shape has no material here, a string where the measurement failed. */
type Result = LargeResult | null | string | undefined;

function measure(engine: EngineName, shape: string, bytes: number): Result {
  const args = [WORKER, 'scale', engine, shape, String(bytes), String(BUDGET)];
  const { error, status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: TIMEOUT });
  if (error) return `over ${TIMEOUT / 1000} s`;
  return status === 0 ? JSON.parse(stdout) : (/.*Error.*/.exec(stderr)?.[0] ?? `exit ${status}`);
}

function msPerMB(result: Result): number {
  return result && typeof result === 'object' ? result.cpuMs / (result.bytes / 1e6) : Number.NaN;
}

function show(result: Result): string {
  return typeof result === 'string' ? result : figure(msPerMB(result));
}

function peak(result: Result): string {
  return result && typeof result === 'object' ? result.peakMB.toFixed(0) : '–';
}
