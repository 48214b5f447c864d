import type { Rule } from '../lint/rule.ts';
import type { Locale } from '../lint/text.ts';
import { SEVERITIES } from './terms.ts';

/** A Markdown table in the order of the rules, one row a rule; `linkTo` gives the address of a rule's page. */
export function ruleTable(rules: readonly Rule[], locale: Locale, linkTo: (id: string) => string): string {
  const rows = rules.map(({ meta: { id, severity, title } }) => {
    return `| [\`${id}\`](${linkTo(id)}) | ${SEVERITIES[severity][locale]} | ${title[locale]} |`;
  });
  return [HEADS[locale], '|---|---|---|', ...rows].join('\n');
}

const HEADS: Readonly<Record<Locale, string>> = {
  zh: '| 规则 | 程度 | 内容 |',
  en: '| Rule | Severity | What it is about |',
};
