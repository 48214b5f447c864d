import { test } from 'vitest';
import type { Rule } from '../../server/src/lint/rule.ts';
import type { Locale } from '../../server/src/lint/text.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { expectFresh, read } from './generated.ts';

const texts: readonly { readonly file: string; readonly locale: Locale }[] = [
  { file: 'package.nls.json', locale: 'en' },
  { file: 'package.nls.zh-cn.json', locale: 'zh' },
];

test('the setting of severities knows every rule, so that its names are completed', () => {
  const manifest = JSON.parse(read('package.json'));
  const setting = manifest.contributes.configuration.properties['disclosureReport.rules'];
  setting.properties = Object.fromEntries(RULES.map(({ meta }) => [meta.id, schemaOf(meta, setting)]));
  expectFresh('package.json', toJson(manifest));
});

test.each(texts)('$file has the title of every rule', ({ file, locale }) => {
  const others = Object.entries(JSON.parse(read(file))).filter(([key]) => !key.startsWith('rule.'));
  const titles = RULES.map(({ meta }) => [textKey(meta), meta.title[locale]] as const);
  const sorted = [...others, ...titles].sort(([a], [b]) => (a < b ? -1 : 1));
  expectFresh(file, toJson(Object.fromEntries(sorted)));
});

/** Values as for a rule that is not named; VS Code does not apply what it says of those to those with a name. */
function schemaOf(meta: Rule['meta'], { additionalProperties }: { readonly additionalProperties: object }): object {
  return { ...additionalProperties, default: meta.severity, description: `%${textKey(meta)}%` };
}

function textKey({ id }: Rule['meta']): string {
  return `rule.${id}`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
