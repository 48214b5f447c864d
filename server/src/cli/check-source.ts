import { type CheckContext, check, fixText } from '../lint/check.ts';
import type { Suppression } from '../lint/config/configuration.ts';
import type { PriorReport } from '../model/report.ts';
import { RULES } from '../rules/index.ts';
import { isGarbled } from '../text/garbled/is-garbled.ts';
import type { Options } from './arguments.ts';
import type { Checked } from './checked.ts';
import { count, type Tally } from './exit-code.ts';
import { fixFile } from './fix-file.ts';
import type { Log } from './log.ts';
import type { Opened } from './open-target.ts';
import { GARBLED, NOT_A_REPORT } from './problems.ts';
import type { Source } from './read-source.ts';

/** What a run was asked for, what it has met so far, and whom it tells. */
export interface Run {
  readonly options: Options;
  readonly tally: Tally;
  readonly log: Log;
}

export interface CheckedSource extends Checked {
  /** Entries of the configuration about this file that suppress nothing. */
  readonly unused: readonly Suppression[];
}

/** An opened file with last year's report, where the run has it. */
export interface OpenedReport extends Opened {
  readonly prior: PriorReport | undefined;
}

/** Fixes, where asked for, and checks one text; undefined, and told, when the program itself fails on it. */
export async function checkSource(source: Source, opened: OpenedReport, run: Run): Promise<CheckedSource | undefined> {
  const { path } = source;
  const context = contextOf(path, opened, run);
  try {
    const text = run.options.fix ? await fixSource(source, context, run) : source.text;
    const { report, findings, unused } = check(text, context);
    if (report.isReport) run.tally.reports++;
    // JSON tells it by `null`.
    else if (run.options.format === 'stylish' && !run.options.facts)
      run.log.say(path, isGarbled(text) ? GARBLED : NOT_A_REPORT);
    count(run.tally, findings);
    return { path, text, report, findings, unused };
  } catch (error) {
    run.tally.failures++;
    run.log.fail(path, error);
    return undefined;
  }
}

/** A rule that throws is told once a file; the other rules' findings stay. */
function contextOf(
  path: string,
  { file, relativePath, fileName, prior }: OpenedReport,
  { options, tally, log }: Run,
): CheckContext {
  const crashed = new Set<string>();
  return {
    rules: options.facts ? [] : RULES,
    configuration: file?.configuration,
    relativePath,
    fileName,
    prior,
    onCrash(rule, error) {
      if (crashed.has(rule)) return;
      crashed.add(rule);
      tally.failures++;
      log.fail(`${path} (${rule})`, error);
    },
  };
}

/** The text that the file has afterwards. */
async function fixSource(source: Source, context: CheckContext, { tally, log }: Run): Promise<string> {
  const fixed = fixText(source.text, context);
  if (fixed === source.text) return fixed;
  const problem = await fixFile(source, fixed);
  if (!problem) {
    tally.fixed++;
    return fixed;
  }
  tally.problems++;
  log.say(source.path, problem);
  return source.text;
}
