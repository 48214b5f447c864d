import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/lint/finding.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { randomFrom } from '../support/damage.ts';
import { FAULTS, type Planted, type Recipe } from '../support/planted/index.ts';
import { RIGHT_REPORTS, renderReport } from '../support/right-reports.ts';
import { LAYOUTS } from '../support/sample-report.ts';

/** `RECALL=1 npx vitest run test/rules/recall.test.ts` plants every fault in every report and layout, and prints the table. */
const IS_FULL = process.env.RECALL !== undefined;
const SEED = Number(process.env.SEED ?? 7);
/** In how many places a fault is planted. */
const MOST_PLANTED = IS_FULL ? Number.POSITIVE_INFINITY : 6;

interface Score {
  readonly rule: string;
  planted: number;
  found: number;
  /** Other rules that spoke, and how often. */
  readonly others: Map<string, number>;
  readonly missed: string[];
}

function scoreOf(rule: string, recipe: Recipe): Score {
  const random = randomFrom(SEED + rule.length * 31 + rule.charCodeAt(0));
  const score: Score = { rule, planted: 0, found: 0, others: new Map(), missed: [] };
  const places = RIGHT_REPORTS.flatMap((right) => LAYOUTS.map((layout) => ({ right, layout, order: random() })));
  for (const { right, layout } of places.sort((a, b) => a.order - b.order)) {
    if (score.planted >= MOST_PLANTED) break;
    const text = renderReport(right, layout);
    const planted = recipe({ right, layout, text, random });
    if (planted && (planted.text !== text || planted.prior !== undefined))
      enter(score, planted, `${right.name} ${layout}`, right.fileName);
  }
  return score;
}

function enter(score: Score, planted: Planted, where: string, fileName: string): void {
  const prior = planted.prior === undefined ? undefined : { fileName: '2022.txt', report: buildReport(planted.prior) };
  const report = buildReport(planted.text, { fileName, prior });
  const findings = lint(report, RULES, {
    onCrash: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });
  score.planted++;
  if (findings.some((finding) => finding.rule === score.rule && isThere(finding, planted))) score.found++;
  else score.missed.push(`${where}: ${findings.map(({ rule, message }) => `${rule} ${message.zh}`).join(' | ')}`);
  for (const { rule } of findings) if (rule !== score.rule) score.others.set(rule, (score.others.get(rule) ?? 0) + 1);
}

function isThere({ span, address }: Finding, { at, address: expected }: Planted): boolean {
  if (expected !== undefined && !address?.startsWith(expected)) return false;
  return !at || (span.start <= at.end && at.start <= span.end);
}

function print(scores: readonly Score[]): string {
  return scores
    .map(({ rule, planted, found, others, missed }) => {
      const besides = [...others].map(([id, count]) => `${id} ${count}`).join(', ');
      const line = `${rule.padEnd(24)} ${String(found).padStart(3)} of ${String(planted).padStart(3)}   ${besides}`;
      return [line, ...missed.slice(0, 3).map((each) => `    missed ${each}`)].join('\n');
    })
    .join('\n');
}

describe('recall', () => {
  it('has a fault for every rule', () =>
    expect([...FAULTS.keys()].sort()).toEqual(RULES.map(({ meta }) => meta.id).sort()));

  const scores: Score[] = [];
  for (const [rule, recipe] of FAULTS) {
    it(`finds what is planted for ${rule}`, () => {
      const score = scoreOf(rule, recipe);
      scores.push(score);
      expect(score.planted, 'nothing planted').toBeGreaterThan(0);
      expect(score.found / score.planted, score.missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    });
  }

  afterAll(() => {
    if (IS_FULL) process.stdout.write(`${print(scores)}\n`);
  });
});
