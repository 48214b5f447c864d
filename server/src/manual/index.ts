import type { Rule } from '../lint/rule.ts';
import { indexPage } from './index-page.ts';
import { rulePage } from './rule-page.ts';
import { INDEX, LOCALES, pagePath } from './terms.ts';

/** All pages of the manual in both languages: their Markdown by their path below `docs/rules/`. */
export function manualPages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const locale of LOCALES) {
    pages.set(pagePath(locale, INDEX), indexPage(rules, locale));
    for (const rule of rules) pages.set(pagePath(locale, rule.meta.id), rulePage(rule, locale));
  }
  return pages;
}
