import type { Connection } from 'vscode-languageserver';
import type { Locale, LocalizedText } from '../lint/text.ts';

/** Writes to the client's output channel, never in its user's way. */
export interface Log {
  warn(text: LocalizedText): void;
  /** A request that threw. */
  crash(what: string, error: unknown): void;
  ruleCrash(rule: string, error: unknown): void;
}

export function createLog({ console }: Connection, locale: Locale): Log {
  const crash = (text: LocalizedText, error: unknown): void => console.error(`${text[locale]}\n${describe(error)}`);
  return {
    warn: (text) => console.warn(text[locale]),
    crash: (what, error) =>
      crash({ zh: `处理 ${what} 时出错，其他功能不受影响。`, en: `${what} failed; everything else goes on.` }, error),
    ruleCrash: (rule, error) =>
      crash({ zh: `规则 ${rule} 出错，其他规则照常检查。`, en: `Rule ${rule} failed; the other rules go on.` }, error),
  };
}

/** Chinese for every kind of Chinese and where the client does not say; English for the rest. */
export function localeOf(tag: unknown): Locale {
  return typeof tag !== 'string' || /^zh\b/i.test(tag) ? 'zh' : 'en';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
