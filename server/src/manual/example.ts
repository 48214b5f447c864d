import type { SuppressedPlace } from '../lint/config/configuration.ts';
import { suppressionFor } from '../lint/config/suppression-for.ts';
import type { Finding } from '../lint/finding.ts';
import { lint } from '../lint/linter.ts';
import type { Rule } from '../lint/rule.ts';
import { buildReport } from '../model/build-report.ts';
import type { ReportHints } from '../model/report.ts';

/** What a rule finds in its own wrong example. */
export interface Example {
  readonly findings: readonly Finding[];
  /** How the first finding would be suppressed. */
  readonly place: SuppressedPlace;
}

/** Runs the rule; an example that is not found by it is a mistake in the rule and throws. */
export function readExample(rule: Rule): Example {
  const text = rule.meta.docs.incorrect.replace(/[«»]/g, '');
  const report = { ...buildReport(text, exampleHints(rule)), isReport: true };
  const findings = lint(report, [rule], { onCrash: rethrow });
  const [first] = findings;
  if (!first) throw new Error(`the wrong example of ${rule.meta.id} is not reported`);
  return { findings, place: suppressionFor(report, first) };
}

/** What is known of a rule's examples besides their text: last year's report, where the rule compares with it. */
export function exampleHints({ meta: { docs } }: Rule): ReportHints {
  if (docs.prior === undefined) return {};
  return { prior: { fileName: '2022年报告.txt', report: buildReport(docs.prior) } };
}

function rethrow(_rule: string, error: unknown): never {
  throw error;
}
