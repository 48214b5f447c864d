import { buildReport } from '../model/build-report.ts';
import type { PriorReport, Report, ReportHints } from '../model/report.ts';
import { groupBy } from '../text/group-by.ts';
import { oncePer } from '../text/remember.ts';
import { type Configuration, NO_CONFIGURATION, type Severities, type Suppression } from './config/configuration.ts';
import { applySuppressions } from './config/suppress.ts';
import type { Finding } from './finding.ts';
import { fixAll } from './fix-all.ts';
import { lint } from './linter.ts';
import type { Rule } from './rule.ts';

/** Everything beside the text that decides what is found in it. The same object means the same answer. */
export interface CheckContext {
  readonly rules: readonly Rule[];
  /** The settings of the editor; the configuration's severities come before them, rule by rule. */
  readonly severities?: Severities | undefined;
  readonly configuration?: Configuration | undefined;
  /** Path of the report from the folder of the configuration, with `/`; without it no entry suppresses anything. */
  readonly relativePath?: string | undefined;
  /** Without folders. */
  readonly fileName?: string | undefined;
  /** The report of the same body for the year before. */
  readonly prior?: PriorReport | undefined;
  /** Told of a rule that threw; the other rules go on. */
  readonly onCrash?: ((rule: string, error: unknown) => void) | undefined;
}

export interface CheckedReport {
  readonly report: Report;
  /** What is left after suppressions, in the order of the text. None for a text that is not a report. */
  readonly findings: readonly Finding[];
  /** The entries about this file that suppress nothing. */
  readonly unused: readonly Suppression[];
}

/** Reads and checks a text. The command line and the editor both go this way, so that they find the same. */
export function check(text: string, context: CheckContext): CheckedReport {
  const report = buildReport(text, hintsOf(context));
  return { report, ...checkReport(report, context) };
}

/** What the report of the context's file is to be built with. */
export function hintsOf({
  fileName,
  prior,
  configuration = NO_CONFIGURATION,
}: Omit<CheckContext, 'rules'>): ReportHints {
  return { fileName, form: configuration.form, body: configuration.body, prior };
}

/** Checks a report that was built with the hints of the same context. */
export function checkReport(report: Report, context: CheckContext): Omit<CheckedReport, 'report'> {
  const { rules, configuration = NO_CONFIGURATION, relativePath } = context;
  const severities = { ...context.severities, ...configuration.severities };
  const crashed = new Set<string>();
  const found = lint(report, rules, {
    severities,
    onCrash(rule, error) {
      crashed.add(rule);
      context.onCrash?.(rule, error);
    },
  });
  const { findings, unused } = applySuppressions(report, found, suppressionsOf(configuration, relativePath));
  if (unused.length === 0) return { findings, unused };
  // A rule that is off, or did not get to its end, says nothing about its entries.
  const asked = new Set(rules.map(({ meta }) => meta.id).filter((id) => severities[id] !== 'off' && !crashed.has(id)));
  return { findings, unused: unused.filter(({ rule }) => asked.has(rule)) };
}

/** The text after all safe fixes of what is not suppressed; the text itself where there is nothing to fix. */
export function fixText(text: string, context: CheckContext): string {
  return fixAll(text, (version) => check(version, context).findings);
}

/** The entries about the file. One configuration may have those of a whole county, and is asked at every keystroke. */
function suppressionsOf({ suppressions }: Configuration, path: string | undefined): readonly Suppression[] {
  if (suppressions.length === 0 || path === undefined) return [];
  return byFile(suppressions).get(path.normalize()) ?? [];
}

const byFile = oncePer((suppressions: readonly Suppression[]) => groupBy(suppressions, ({ file }) => file.normalize()));
