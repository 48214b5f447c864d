import type { PriorReport } from '../model/report.ts';
import type { Options } from './arguments.ts';
import { checkSource, type Run } from './check-source.ts';
import { type ConfigurationReports, createConfigurationReports } from './configuration-reports.ts';
import { createConfigurations } from './configurations.ts';
import { count, createTally, type ExitCode, exitCodeOf } from './exit-code.ts';
import { findTargets } from './find-targets.ts';
import type { Formatter } from './formatter.ts';
import type { Io } from './io.ts';
import type { Log } from './log.ts';
import { mapInOrder } from './map-in-order.ts';
import { type Opened, openTarget } from './open-target.ts';
import type { Output } from './output.ts';
import { findPriorReports, NO_PRIOR_REPORTS } from './prior-reports.ts';
import { ALL_IGNORED, NAMED_THOUGH_IGNORED } from './problems.ts';
import type { Target } from './target.ts';

/** Where a run reads from and writes to. */
export interface Surroundings extends Pick<Io, 'stdin'> {
  readonly output: Output;
  readonly log: Log;
  readonly formatter: Formatter;
}

const READ_AHEAD = 16;

/** Reads, checks and reports every file, one after the other; a file that fails does not keep the others from it. */
export async function checkAll(options: Options, around: Surroundings): Promise<ExitCode> {
  const { output, log, formatter } = around;
  const tally = createTally();
  const configured = createConfigurationReports(tally, log);
  await output.write(formatter.head);
  const seen = await checkTargets({ options, tally, log }, configured, around);
  for (const checked of options.reportUnusedSuppressions ? configured.unused() : []) {
    count(tally, checked.findings);
    await output.write(formatter.file(checked));
  }
  await output.write(formatter.tail(tally));
  if (seen === 0) log.say(undefined, ALL_IGNORED);
  if (tally.fixed > 0) {
    log.say(undefined, { zh: `已修正并写入 ${tally.fixed} 个文件。`, en: `Files fixed and written: ${tally.fixed}.` });
  }
  return exitCodeOf(tally, options.maxWarnings);
}

/** How many targets there were that are not left out. */
async function checkTargets(run: Run, configured: ConfigurationReports, around: Surroundings): Promise<number> {
  const { output, formatter, stdin } = around;
  const configurations = createConfigurations();
  const targets = await findTargets(run.options.paths);
  // Facts are those of one text.
  const priors = run.options.facts ? NO_PRIOR_REPORTS : await findPriorReports(targets, configurations);
  const open = async (target: Target): Promise<readonly [Target, Opened]> => [
    target,
    await openTarget(target, configurations, stdin),
  ];
  let seen = 0;
  for await (const [target, opened] of mapInOrder(targets, READ_AHEAD, open)) {
    // Fixes were asked for whether or not anybody reads on.
    if (output.isClosed && !run.options.fix) break;
    configured.meet(opened.file);
    if (!opened.read) continue;
    seen++;
    const checked = await checkOpened(opened, await priors.of(target), run);
    if (!checked) continue;
    configured.addUnused(opened.file, checked.unused);
    await output.write(formatter.file(checked));
  }
  return seen;
}

async function checkOpened(opened: Opened, prior: PriorReport | undefined, run: Run): ReturnType<typeof checkSource> {
  const { read } = opened;
  if (!read) return undefined;
  if ('problem' in read) {
    run.tally.problems++;
    run.log.say(read.path, read.problem);
    return undefined;
  }
  if (opened.isIgnored) run.log.say(read.path, NAMED_THOUGH_IGNORED);
  return checkSource(read, { ...opened, prior }, run);
}
