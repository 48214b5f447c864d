import { expect, test } from 'vitest';
import type { Locale } from '../../server/src/lint/text.ts';
import { ruleTable } from '../../server/src/manual/rule-table.ts';
import { pagePath } from '../../server/src/manual/terms.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { expectFresh, read } from './generated.ts';

const readmes: readonly { readonly name: string; readonly locale: Locale }[] = [
  { name: 'README.md', locale: 'zh' },
  { name: 'README.en.md', locale: 'en' },
];

test.each(readmes)('$name lists every rule as the rule tells of itself', ({ name, locale }) => {
  const table = ruleTable(RULES, locale, (id) => `docs/rules/${pagePath(locale, id)}`);
  expectFresh(name, withTable(read(name), table));
});

const PART = /(?<=<!-- rules:start -->\n).*?(?=<!-- rules:end -->)/s;

function withTable(text: string, table: string): string {
  expect(text, 'the marks round the table are gone').toMatch(PART);
  return text.replace(PART, () => `${table}\n`);
}
