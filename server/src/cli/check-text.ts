import type { Finding } from '../lint/finding.ts';
import { fixAll } from '../lint/fix-all.ts';
import { type LintOptions, lint } from '../lint/linter.ts';
import { buildReport } from '../model/build-report.ts';
import type { Report } from '../model/report.ts';
import { RULES } from '../rules/index.ts';

/** One text, read and checked. */
export interface Checked {
  readonly path: string;
  readonly report: Report;
  /** In the order of the text; none where facts were asked for or the text is not a report. */
  readonly findings: readonly Finding[];
}

export interface CheckOptions extends LintOptions {
  /** Runs no rule. */
  readonly factsOnly: boolean;
}

export function checkText(path: string, text: string, { factsOnly, ...options }: CheckOptions): Checked {
  const report = buildReport(text);
  return { path, report, findings: factsOnly ? [] : lint(report, RULES, options) };
}

/** The text after all safe fixes; the text itself where there is nothing to fix. */
export function fixText(text: string, options: LintOptions): string {
  return fixAll(text, (version) => lint(buildReport(version), RULES, options));
}
