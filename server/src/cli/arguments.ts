import { type Command, CommanderError } from 'commander';
import type { Locale, LocalizedText } from '../lint/text.ts';
import { createCommand } from './command.ts';
import { explainUsage } from './wrong-usage.ts';

/** What the command line asks for. */
export interface Options {
  /** Files, folders, globs and `-`, as given. */
  readonly paths: readonly string[];
  readonly format: 'stylish' | 'json';
  /** Prints what was read in place of findings. */
  readonly facts: boolean;
  readonly fix: boolean;
  /** Also reports entries of the configuration that suppress nothing. */
  readonly reportUnusedSuppressions: boolean;
  /** More warnings than this end with exit code 1; infinite when not asked for. */
  readonly maxWarnings: number;
  readonly locale: Locale;
}

export type Arguments =
  | { readonly kind: 'check'; readonly options: Options }
  /** Help or version: a text for standard output. */
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'wrong-usage'; readonly message: LocalizedText };

/** Reads the arguments that follow the command's name. Prints nothing and ends nothing. */
export function parseArguments(args: readonly string[]): Arguments {
  let printed = '';
  const command = createCommand((text) => {
    printed += text;
  });
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    return { kind: 'wrong-usage', message: explainUsage(error) };
  }
  return checkTogether(toOptions(command));
}

function toOptions(command: Command): Options {
  const given = command.opts<Omit<Options, 'paths'>>();
  const { format, facts = false, fix = false, reportUnusedSuppressions = false, locale } = given;
  const { maxWarnings = Number.POSITIVE_INFINITY } = given;
  return { paths: command.args, format, facts, fix, reportUnusedSuppressions, maxWarnings, locale };
}

/** Options that are right one by one and make no sense together. */
function checkTogether(options: Options): Arguments {
  if (options.fix && options.facts) {
    return wrong('--fix 和 --facts 不能同时使用。', '--fix and --facts cannot be used together.');
  }
  if (options.facts && options.reportUnusedSuppressions) {
    return wrong(
      '--facts 和 --report-unused-suppressions 不能同时使用，因为 --facts 不作检查。',
      '--facts and --report-unused-suppressions cannot be used together: --facts checks nothing.',
    );
  }
  if (options.fix && options.paths.includes('-')) {
    return wrong(
      '--fix 不能用于标准输入（-），因为没有文件可以写回；请改为给出文件名。',
      '--fix cannot be used with standard input (-): there is no file to write to. Please name a file instead.',
    );
  }
  return { kind: 'check', options };
}

function wrong(zh: string, en: string): Arguments {
  return { kind: 'wrong-usage', message: { zh, en } };
}
