import type { Suppression } from '../lint/config/configuration.ts';
import { unusedSuppression } from '../lint/config/unused-suppression.ts';
import type { Checked } from './checked.ts';
import type { ConfigurationFile } from './configurations.ts';
import type { Tally } from './exit-code.ts';
import type { Log } from './log.ts';

/** What a run has to say about the configuration files that it met. */
export interface ConfigurationReports {
  /** Tells what is wrong with the file, once; one that cannot be used is a problem of the run. */
  meet(file: ConfigurationFile | undefined): void;
  /** Keeps entries that suppressed nothing in a report that was checked. */
  addUnused(file: ConfigurationFile | undefined, unused: readonly Suppression[]): void;
  /** The entries that were kept, as findings of their file. */
  unused(): readonly Checked[];
}

export function createConfigurationReports(tally: Tally, log: Log): ConfigurationReports {
  const met = new Map<ConfigurationFile, Suppression[]>();
  return {
    meet(file) {
      if (!file || met.has(file)) return;
      met.set(file, []);
      for (const { at, message } of file.problems) log.say(at, message);
      if (file.configuration) return;
      tally.problems++;
      log.say(file.path, NOT_APPLIED);
    },
    addUnused(file, unused) {
      if (file) met.get(file)?.push(...unused);
    },
    unused: () =>
      [...met].flatMap(([{ path, text }, entries]) => {
        if (entries.length === 0) return [];
        const inOrder = entries.sort((a, b) => a.span.start - b.span.start);
        return [{ path, text, report: undefined, findings: inOrder.map(unusedSuppression) }];
      }),
  };
}

const NOT_APPLIED = {
  zh: '配置文件没有生效，报告按默认设置检查。',
  en: 'the configuration does not apply; reports are checked with the defaults.',
};
