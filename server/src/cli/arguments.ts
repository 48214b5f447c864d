import { type Command, CommanderError } from 'commander';
import type { Locale, LocalizedText } from '../lint/text.ts';
import { createCommand } from './command.ts';
import { explainRule, noSuchRule } from './explain.ts';
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
  /** Help, version or a rule's page: a text for standard output. */
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
  const { explain, locale } = command.opts<Given>();
  const options = toOptions(command);
  return explain === undefined ? checkTogether(options) : explainAlone(explain, options.paths, locale);
}

/** As the command names them. */
type Given = Omit<Options, 'paths'> & { readonly explain?: string };

function toOptions(command: Command): Options {
  const given = command.opts<Given>();
  const { format, facts = false, fix = false, reportUnusedSuppressions = false, locale } = given;
  const { maxWarnings = Number.POSITIVE_INFINITY } = given;
  return { paths: command.args, format, facts, fix, reportUnusedSuppressions, maxWarnings, locale };
}

function explainAlone(rule: string, paths: readonly string[], locale: Locale): Arguments {
  if (paths.length > 0) {
    return wrong(
      '--explain 只说明规则，不能同时给出文件。',
      '--explain checks nothing, so it cannot be used with files.',
    );
  }
  const text = explainRule(rule, locale);
  return text === undefined ? { kind: 'wrong-usage', message: noSuchRule(rule) } : { kind: 'print', text };
}

/** Options that are right one by one and make no sense together. */
function checkTogether(options: Options): Arguments {
  if (options.paths.length === 0) {
    return wrong(
      '请给出要检查的文件、文件夹或通配符；- 表示标准输入。',
      'Please name the files, folders or globs to check; - stands for standard input.',
    );
  }
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
