import type { Locale } from '../lint/text.ts';

/** Where the client opens the page of a rule; the template has `{locale}` and `{rule}` in it. */
export function pageAddress(template: string, locale: Locale, rule: string): string {
  return template.replace('{locale}', locale).replace('{rule}', rule);
}
