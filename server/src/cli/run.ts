import { type Options, parseArguments } from './arguments.ts';
import { checkAll } from './check-all.ts';
import type { ExitCode } from './exit-code.ts';
import { formatFacts } from './format-facts.ts';
import { formatJson } from './format-json.ts';
import { formatStylish } from './format-stylish.ts';
import type { Formatter } from './formatter.ts';
import type { Io } from './io.ts';
import { createLog } from './log.ts';
import { createOutput } from './output.ts';
import { createPaint } from './paint.ts';

/** One run of the command. Returns its exit code when everything is written; never rejects. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const log = createLog(io);
  try {
    const parsed = parseArguments(args);
    const output = createOutput(io.stdout);
    switch (parsed.kind) {
      case 'print':
        await output.write(parsed.text);
        return 0;
      case 'wrong-usage':
        log.say(undefined, parsed.message);
        log.say(undefined, SEE_HELP);
        return 2;
      case 'check':
        return await checkAll(parsed.options, { ...io, output, log, formatter: formatterFor(parsed.options, io) });
    }
  } catch (error) {
    log.fail(undefined, error);
    return 3;
  }
}

const SEE_HELP = {
  zh: '用法见 disclosure-report-lint --help。',
  en: 'See disclosure-report-lint --help for the usage.',
};

function formatterFor({ facts, format, locale }: Options, { stdout, env }: Io): Formatter {
  if (facts) return formatFacts();
  return format === 'json' ? formatJson(locale) : formatStylish(locale, createPaint(hasColours(stdout, env)));
}

function hasColours(stdout: Io['stdout'], env: Io['env']): boolean {
  return Boolean(stdout.isTTY) && !env.NO_COLOR;
}
