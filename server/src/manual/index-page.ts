import type { Rule, RuleMeta } from '../lint/rule.ts';
import type { Locale, LocalizedText } from '../lint/text.ts';
import { ruleTable } from './rule-table.ts';
import { CATEGORIES, INDEX, LANGUAGES } from './terms.ts';

/** The page that leads to the pages of all rules, in Markdown. */
export function indexPage(rules: readonly Rule[], locale: Locale): string {
  const parts = Object.entries(CATEGORIES).flatMap(([category, name]) =>
    categoryPart(name[locale], rulesOf(rules, category as RuleMeta['category']), locale),
  );
  return `${[`# ${TITLE[locale]}`, linkToOther(locale), INTRODUCTION[locale], ...parts].join('\n\n')}\n`;
}

function categoryPart(name: string, rules: readonly Rule[], locale: Locale): readonly string[] {
  return rules.length === 0 ? [] : [`## ${name}`, ruleTable(rules, locale, (id) => `${id}.md`)];
}

function rulesOf(rules: readonly Rule[], category: RuleMeta['category']): readonly Rule[] {
  return rules.filter(({ meta }) => meta.category === category);
}

function linkToOther(locale: Locale): string {
  const other = locale === 'zh' ? 'en' : 'zh';
  return `[${LANGUAGES[other]}](../${other}/${INDEX}.md)`;
}

const TITLE: LocalizedText = { zh: '规则说明', en: 'The rules' };

const INTRODUCTION: LocalizedText = {
  zh: '每条规则有自己的一页：检查什么、为什么、错误和正确的写法、怎样修正、怎样设置。“程度”是默认的程度。',
  en: 'Each rule has a page of its own: what it finds and why, a wrong and a right example, its corrections, and how to set it. The severities are those by default.',
};
