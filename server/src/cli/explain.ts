import type { Locale, LocalizedText } from '../lint/text.ts';
import { ruleText } from '../manual/rule-page.ts';
import { RULES } from '../rules/index.ts';
import { nearest } from '../text/distance.ts';

/** What the manual says of a rule; undefined where there is no such rule. */
export function explainRule(id: string, locale: Locale): string | undefined {
  const rule = RULES.find(({ meta }) => meta.id === id);
  return rule && ruleText(rule, locale);
}

/** What to say where there is no such rule. */
export function noSuchRule(id: string): LocalizedText {
  const names = RULES.map(({ meta }) => meta.id);
  const near = nearest(
    id,
    names.map((name) => [name, name]),
  );
  if (near) return { zh: `没有规则 ${id}；是不是 ${near}？`, en: `There is no rule ${id}; did you mean ${near}?` };
  return {
    zh: `没有规则 ${id}。规则有：${names.join('、')}。`,
    en: `There is no rule ${id}. The rules are ${names.join(', ')}.`,
  };
}
