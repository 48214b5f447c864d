import type { LocalizedText } from '../lint/text.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';

/** What is said on standard error: Chinese first, English beside it. */
export interface Log {
  /** Without a path for what is about the whole run. */
  say(path: string | undefined, message: LocalizedText): void;
  /** Tells of a fault of the program itself; where it happened is for its makers only. */
  fail(path: string | undefined, error: unknown): void;
}

/** When this environment variable is set, internal failures are told with the place in the program. */
export const DEBUG = 'DISCLOSURE_REPORT_LINT_DEBUG';

export function createLog({ stderr, env }: Pick<Io, 'stderr' | 'env'>): Log {
  // Nobody is left to be told when standard error is closed.
  stderr.on('error', () => {});
  const say: Log['say'] = (path, { zh, en }) => {
    const subject = path === undefined ? '' : `${printable(path)}: `;
    stderr.write(`${subject}${printable(zh)} / ${printable(en)}\n`);
  };
  return {
    say,
    fail(path, error) {
      const reason = error instanceof Error ? error.message : String(error);
      say(path, {
        zh: `程序内部故障：${reason}（设置环境变量 ${DEBUG}=1 可显示详情）。`,
        en: `internal failure: ${reason} (set ${DEBUG}=1 for details).`,
      });
      if (env[DEBUG] && error instanceof Error) stderr.write(`${error.stack}\n`);
    },
  };
}
