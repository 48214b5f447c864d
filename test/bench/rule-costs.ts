import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { again, samples } from './samples.ts';
import { mean } from './stats.ts';

/** Microseconds a report by rule, the dearest first. What several rules share is paid by the first that asks for it. */
export type RuleCosts = readonly (readonly [rule: string, microseconds: number])[];

const WARM_UP_PASSES = 400;
const PASSES = 400;

/** Runs the rules one by one on all samples. */
export function measureRules(): RuleCosts {
  const inputs = samples();
  const costs = new Map(RULES.map(({ meta }) => [meta.id, [] as number[]]));
  for (let pass = 0; pass < WARM_UP_PASSES + PASSES; pass++) {
    for (const { text } of inputs) {
      const report = buildReport(again(text, pass));
      for (const rule of RULES) {
        const from = performance.now();
        lint(report, [rule]);
        if (pass >= WARM_UP_PASSES) costs.get(rule.meta.id)?.push((performance.now() - from) * 1000);
      }
    }
  }
  return [...costs].map(([rule, each]) => [rule, withoutOutliers(each)] as const).sort((a, b) => b[1] - a[1]);
}

/** Samples differ, so a median would hide the dear ones; what other programs interrupted is left out. */
function withoutOutliers(costs: readonly number[]): number {
  const sorted = [...costs].sort((a, b) => a - b);
  return mean(sorted.slice(0, Math.ceil(sorted.length * 0.98)));
}
