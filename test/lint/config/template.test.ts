import { expect, test } from 'vitest';
import { configurationTemplate } from '../../../client/src/configuration-template.ts';
import { NO_CONFIGURATION } from '../../../server/src/lint/config/configuration.ts';
import { readConfiguration } from '../../../server/src/lint/config/read-configuration.ts';
import { RULES } from '../../../server/src/rules/index.ts';

// The file that the client makes for who asks for one.

const ruleIds: ReadonlySet<string> = new Set(RULES.map(({ meta }) => meta.id));
const words = { about: '说明', rules: '程度', form: '格式', body: '机关', ignore: '不检查' };
const template = configurationTemplate(words);

test('a new configuration file changes nothing', () => {
  expect(readConfiguration(template, ruleIds)).toEqual({ configuration: NO_CONFIGURATION, problems: [] });
});

test('every word of explanation is in it, as a comment', () => {
  for (const word of Object.values(words)) expect(template).toMatch(new RegExp(`^ *// ${word}$`, 'mu'));
});

test('its entries are valid once they are taken in, one alone or all together', () => {
  const entries = template.match(/^ *\/\/ "/gmu) ?? [];
  expect(entries).toHaveLength(4);
  for (const [index] of entries.entries()) {
    let count = 0;
    const one = template.replace(/^( *)\/\/ "/gmu, (whole, indent) => (count++ === index ? `${indent}"` : whole));
    expect(readConfiguration(one, ruleIds).problems, one).toEqual([]);
    expect(readConfiguration(one, ruleIds).configuration).not.toEqual(NO_CONFIGURATION);
  }
  expect(readConfiguration(template.replace(/^( *)\/\/ "/gmu, '$1"'), ruleIds).problems).toEqual([]);
});
