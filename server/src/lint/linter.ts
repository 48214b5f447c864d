import type { Report } from '../model/report.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { format } from './text.ts';

export interface LintOptions {
  /** Severities that differ from the rules' own, by rule id; `off` turns a rule off. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Told of a rule that threw; the other rules go on. */
  readonly onCrash?: (rule: string, error: unknown) => void;
}

/** The findings of all rules, in the order of the text. None for a text that is not a report. */
export function lint(report: Report, rules: readonly Rule[], options: LintOptions = {}): readonly Finding[] {
  if (!report.isReport) return [];
  const findings: Finding[] = [];
  for (const rule of rules) run(rule, report, options, findings);
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Adds what the rule finds; nothing where it throws. */
function run(rule: Rule, report: Report, { severities, onCrash }: LintOptions, findings: Finding[]): void {
  const severity = severities?.[rule.meta.id] ?? rule.meta.severity;
  if (severity === 'off') return;
  const before = findings.length;
  try {
    for (const found of rule.check(report)) findings.push(complete(rule, severity, found));
  } catch (error) {
    findings.length = before;
    onCrash?.(rule.meta.id, error);
  }
}

function complete(
  rule: Rule,
  severity: Severity,
  { message, data, related = [], fixes = [], ...place }: RuleFinding,
): Finding {
  const template = rule.meta.messages[message];
  if (!template) throw new Error(`rule ${rule.meta.id} has no message ${message}`);
  return { rule: rule.meta.id, severity, message: format(template, data), related, fixes, ...place };
}
