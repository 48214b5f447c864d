import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import type { Severity } from '../../server/src/lint/finding.ts';
import type { Locale } from '../../server/src/lint/text.ts';
import { RULES } from '../../server/src/rules/index.ts';

// The tables of rules in the READMEs are made from the rules themselves. To write them anew:
//   UPDATE=1 npx vitest run test/project/readme-rules.test.ts

const root = path.resolve(import.meta.dirname, '../..');
const readmes: readonly { readonly name: string; readonly locale: Locale }[] = [
  { name: 'README.md', locale: 'zh' },
  { name: 'README.en.md', locale: 'en' },
];

test.each(readmes)('$name lists every rule as the rule tells of itself', ({ name, locale }) => {
  const file = path.join(root, name);
  const text = readFileSync(file, 'utf8');
  const fresh = withTable(text, tableOf(locale));
  if (process.env.UPDATE && fresh !== text) writeFileSync(file, fresh);
  expect(readFileSync(file, 'utf8'), 'stale; see the head of this test').toBe(fresh);
});

const HEAD: Readonly<Record<Locale, string>> = {
  zh: '| 规则 | 程度 | 内容 |',
  en: '| Rule | Severity | What it is about |',
};

const SEVERITIES: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', information: '信息' },
  en: { error: 'error', warning: 'warning', information: 'information' },
};

/** The table in the order of the rules, one row a rule. */
function tableOf(locale: Locale): string {
  const rows = RULES.map(({ meta: { id, severity, title } }) => {
    return `| \`${id}\` | ${SEVERITIES[locale][severity]} | ${title[locale]} |`;
  });
  return [HEAD[locale], '|---|---|---|', ...rows].join('\n');
}

const PART = /(?<=<!-- rules:start -->\n).*?(?=<!-- rules:end -->)/s;

function withTable(text: string, table: string): string {
  expect(text, 'the marks round the table are gone').toMatch(PART);
  return text.replace(PART, () => `${table}\n`);
}
