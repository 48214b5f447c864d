import type { LintOptions } from '../lint/linter.ts';
import type { Options } from './arguments.ts';
import { type Checked, checkText, fixText } from './check-text.ts';
import { count, type Tally } from './exit-code.ts';
import { fixFile } from './fix-file.ts';
import type { Log } from './log.ts';
import { NOT_A_REPORT } from './problems.ts';
import type { Source } from './read-source.ts';

/** Fixes, where asked for, and checks one text; undefined, and told, when the program itself fails on it. */
export async function checkSource(
  source: Source,
  options: Options,
  tally: Tally,
  log: Log,
): Promise<Checked | undefined> {
  const watched = watchRules(source.path, tally, log);
  try {
    const text = options.fix ? await fixSource(source, watched, tally, log) : source.text;
    const checked = checkText(source.path, text, { ...watched, factsOnly: options.facts });
    record(checked, options, tally, log);
    return checked;
  } catch (error) {
    tally.failures++;
    log.fail(source.path, error);
    return undefined;
  }
}

/** The text that the file has afterwards. */
async function fixSource(source: Source, watched: LintOptions, tally: Tally, log: Log): Promise<string> {
  const fixed = fixText(source.text, watched);
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

function record({ path, report, findings }: Checked, { format, facts }: Options, tally: Tally, log: Log): void {
  if (report.isReport) tally.reports++;
  // JSON tells it by `null`.
  else if (format === 'stylish' && !facts) log.say(path, NOT_A_REPORT);
  count(tally, findings);
}

/** A rule that throws is told once a file; the other rules' findings stay. */
function watchRules(path: string, tally: Tally, log: Log): LintOptions {
  const crashed = new Set<string>();
  return {
    onCrash(rule, error) {
      if (crashed.has(rule)) return;
      crashed.add(rule);
      tally.failures++;
      log.fail(`${path} (${rule})`, error);
    },
  };
}
