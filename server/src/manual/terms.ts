import type { Fix, Severity } from '../lint/finding.ts';
import type { RuleMeta } from '../lint/rule.ts';
import type { Locale, LocalizedText } from '../lint/text.ts';

// Words that the manual has for what rules say in ids.

export const SEVERITIES: Readonly<Record<Severity, LocalizedText>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
};

export const CATEGORIES: Readonly<Record<RuleMeta['category'], LocalizedText>> = {
  structure: { zh: '结构', en: 'Structure' },
  tables: { zh: '表格', en: 'Tables' },
  balances: { zh: '勾稽关系', en: 'Balances' },
  'across-files': { zh: '与上年度报告对照', en: 'Across files' },
  prose: { zh: '正文', en: 'Prose' },
};

export const SAFETIES: Readonly<Record<Fix['safety'], LocalizedText>> = {
  safe: { zh: '可安全修正', en: 'Safe' },
  unsafe: { zh: '须由您选择', en: 'For you to choose' },
};

/** What each language is called in itself. */
export const LANGUAGES: Readonly<Record<Locale, string>> = { zh: '中文', en: 'English' };

/** Both languages; Chinese comes first. */
export const LOCALES: readonly Locale[] = ['zh', 'en'];

/** Where a page lies below `docs/rules/`, and below the address that an editor opens pages by. */
export function pagePath(locale: Locale, name: string): string {
  return `${locale}/${name}.md`;
}

/** The name of the page that lists all rules. */
export const INDEX = 'index';
