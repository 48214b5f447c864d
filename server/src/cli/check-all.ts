import type { Options } from './arguments.ts';
import { checkSource } from './check-source.ts';
import { createTally, type ExitCode, exitCodeOf } from './exit-code.ts';
import { findTargets } from './find-targets.ts';
import type { Formatter } from './formatter.ts';
import type { Io } from './io.ts';
import type { Log } from './log.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Output } from './output.ts';
import { readSource } from './read-source.ts';

/** Where a run reads from and writes to. */
export interface Surroundings extends Pick<Io, 'stdin'> {
  readonly output: Output;
  readonly log: Log;
  readonly formatter: Formatter;
}

const READ_AHEAD = 16;

/** Reads, checks and reports every file, one after the other; a file that fails does not keep the others from it. */
export async function checkAll(options: Options, around: Surroundings): Promise<ExitCode> {
  const { output, log, formatter, stdin } = around;
  const tally = createTally();
  const targets = await findTargets(options.paths);
  await output.write(formatter.head);
  for await (const source of mapInOrder(targets, READ_AHEAD, (target) => readSource(target, stdin))) {
    // Fixes were asked for whether or not anybody reads on.
    if (output.isClosed && !options.fix) break;
    if ('problem' in source) {
      tally.problems++;
      log.say(source.path, source.problem);
      continue;
    }
    const checked = await checkSource(source, options, tally, log);
    if (checked) await output.write(formatter.file(checked));
  }
  await output.write(formatter.tail(tally));
  if (tally.fixed > 0) {
    log.say(undefined, { zh: `已修正并写入 ${tally.fixed} 个文件。`, en: `Files fixed and written: ${tally.fixed}.` });
  }
  return exitCodeOf(tally, options.maxWarnings);
}
