import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { CONFIGURATION_FILE } from '../../server/src/lint/config/configuration.ts';
import { readConfiguration } from '../../server/src/lint/config/read-configuration.ts';
import { configurationSchema, proposalSchema } from '../../server/src/manual/configuration-schema.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { expectFresh, read } from './generated.ts';

const FILE = 'schemas/disclosure-report.schema.json';
const PROPOSALS = 'schemas/disclosure-report.proposals.schema.json';
const manifest = JSON.parse(read('package.json'));
const entry = {
  rule: 'row-total',
  file: '2023/年报.txt',
  address: 'applications/received/total',
  value: '18',
  reason: '已核对',
  date: '2024-01-15',
};

test('the JSON schema of the configuration is as its reader and the rules say', () => {
  expectFresh(FILE, `${JSON.stringify(configurationSchema(RULES), undefined, 2)}\n`);
  expectFresh(PROPOSALS, `${JSON.stringify(proposalSchema(RULES), undefined, 2)}\n`);
});

test('VS Code, where the server tells what is wrong, is told of the one that finds no fault, and packaging takes it along', () => {
  expect(manifest.contributes.jsonValidation).toEqual([{ fileMatch: CONFIGURATION_FILE, url: `./${PROPOSALS}` }]);
  const { languages } = manifest.contributes;
  expect(languages.find(({ id }: { id: string }) => id === 'jsonc').filenames).toEqual([CONFIGURATION_FILE]);
  expect(read('.vscodeignore')).toContain('!schemas/*.json');
});

describe('the JSON schema for VS Code', () => {
  const schema = proposalSchema(RULES);
  const accepts = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  test.each<unknown>([
    {},
    [],
    7,
    { rule: {} },
    { rules: 3 },
    { rules: { 'row-totals': 'off', 'row-total': 'warn' } },
    { form: 2021, body: [], ignore: 'a', $schema: 1 },
    { suppressions: [{}, 1, { ...entry, rule: 'row-totals', section: 'problems', date: 7, by: '甲' }] },
  ])('finds no fault in %j', (value) => expect(accepts(value)).toBe(true));

  test('proposes and explains what the other one does', () => {
    const { properties: own } = configurationSchema(RULES);
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(own ?? {}));
    expect(schema.properties?.rules?.properties?.['row-total']).toMatchObject({
      description: own?.rules?.properties?.['row-total']?.description,
      anyOf: [{ enum: ['off', 'information', 'warning', 'error'], default: 'error' }, {}],
    });
    expect(schema.properties?.suppressions?.items?.properties?.rule).toMatchObject({
      anyOf: [{ enum: RULES.map(({ meta }) => meta.id) }, {}],
    });
    expect(schema.properties?.suppressions?.items?.defaultSnippets).toHaveLength(1);
  });
});

describe('the JSON schema and the reader agree', () => {
  // Editors know more keywords, and formats by themselves.
  const accepts = new Ajv({ strict: false, validateFormats: false }).compile(configurationSchema(RULES));
  const ruleIds: ReadonlySet<string> = new Set(RULES.map(({ meta }) => meta.id));
  const reads = (value: object): boolean => {
    return readConfiguration(JSON.stringify(value), ruleIds).problems.length === 0;
  };

  test.each<object>([
    {},
    { $schema: './schema.json' },
    { rules: { 'row-total': 'off', 'blank-cell': 'error' } },
    { form: '2019', body: 'government' },
    { ignore: ['旧/', '*.bak.txt'] },
    { suppressions: [entry] },
    { suppressions: [{ ...entry, address: undefined, section: 'problems', value: '' }] },
    { suppressions: [{ ...entry, address: 'applications/refused.state-secret' }] },
  ])('%j is right', (value) => {
    expect({ schema: accepts(JSON.parse(JSON.stringify(value))), reader: reads(value) }).toEqual({
      schema: true,
      reader: true,
    });
  });

  test.each<object>([
    [],
    { rule: {} },
    { rules: { 'row-totals': 'off' } },
    { rules: { 'row-total': 'warn' } },
    { form: 2021 },
    { body: 'village' },
    { ignore: 'a' },
    { ignore: [''] },
    { suppressions: [{}] },
    { suppressions: [{ ...entry, rule: 'row-totals' }] },
    { suppressions: [{ ...entry, file: '../年报.txt' }] },
    { suppressions: [{ ...entry, file: 'a\\年报.txt' }] },
    { suppressions: [{ ...entry, section: 'problems' }] },
    { suppressions: [{ ...entry, section: '一', address: undefined }] },
    { suppressions: [{ ...entry, address: '总计' }] },
    { suppressions: [{ ...entry, value: 18 }] },
    { suppressions: [{ ...entry, reason: '' }] },
    { suppressions: [{ ...entry, date: undefined }] },
    { suppressions: [{ ...entry, by: '甲' }] },
  ])('%j is wrong', (value) => {
    expect({ schema: accepts(JSON.parse(JSON.stringify(value))), reader: reads(value) }).toEqual({
      schema: false,
      reader: false,
    });
  });
});
