import { describe, expect, it } from 'vitest';
import { addSuppression, type NewSuppression } from '../../../server/src/lint/config/add-suppression.ts';
import { readConfiguration } from '../../../server/src/lint/config/read-configuration.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const entry: NewSuppression = {
  rule: 'row-total',
  file: '年报.txt',
  address: 'applications/received/total',
  value: '18',
  reason: '已核对',
  date: '2024-01-15',
};
const other = { ...entry, value: '19' };
const WRITTEN = [
  '{',
  '  "rule": "row-total",',
  '  "file": "年报.txt",',
  '  "address": "applications/received/total",',
  '  "value": "18",',
  '  "reason": "已核对",',
  '  "date": "2024-01-15"',
  '}',
];
/** The entry as it stands behind this many steps of two blanks. */
const at = (depth: number): string => WRITTEN.map((line) => '  '.repeat(depth) + line).join('\n');

const add = (text: string): string => applyEdits(text, addSuppression(text, entry));

function valuesIn(text: string): readonly string[] {
  const { configuration, problems } = readConfiguration(text, new Set(['row-total', 'blank-cell']));
  expect(problems).toEqual([]);
  return configuration?.suppressions.map(({ value }) => value) ?? [];
}

describe('an entry is added', () => {
  it('to a file that does not exist', () => {
    expect(add('')).toBe(`{\n  "suppressions": [\n${at(2)}\n  ]\n}\n`);
  });

  it('behind comments that stand alone', () => {
    expect(add('// 本局的设置\n')).toBe(`// 本局的设置\n{\n  "suppressions": [\n${at(2)}\n  ]\n}\n`);
  });

  it('to an empty object', () => {
    expect(add('{}')).toBe(`{\n  "suppressions": [\n${at(2)}\n  ]\n}`);
  });

  it('behind the last member, whose comment stays beside it', () => {
    expect(add('{\n  "form": "2021" // 统一\n}\n')).toBe(
      `{\n  "form": "2021", // 统一\n  "suppressions": [\n${at(2)}\n  ]\n}\n`,
    );
  });

  it('to an empty list, with a comment in it or not', () => {
    expect(add('{\n  "suppressions": []\n}')).toBe(`{\n  "suppressions": [\n${at(2)}\n  ]\n}`);
    expect(add('{\n  "suppressions": [\n    // 暂无\n  ]\n}')).toBe(
      `{\n  "suppressions": [\n    // 暂无\n${at(2)}\n  ]\n}`,
    );
  });

  it('behind the last entry, in a file with commas at the end of lists', () => {
    const first = JSON.stringify(other);
    expect(add(`{\n  "suppressions": [\n    ${first}, // 2023年\n  ],\n}\n`)).toBe(
      `{\n  "suppressions": [\n    ${first}, // 2023年\n${at(2)},\n  ],\n}\n`,
    );
  });

  it('behind the last entry, without touching it or the comment below it', () => {
    const first = JSON.stringify(other);
    expect(add(`{\n  "suppressions": [\n    ${first}\n    // 完\n  ]\n}\n`)).toBe(
      `{\n  "suppressions": [\n    ${first},\n${at(2)}\n    // 完\n  ]\n}\n`,
    );
  });

  it('in the line ends and the indentation of the file', () => {
    const text = '{\r\n\t"rules": {\r\n\t\t"blank-cell": "off"\r\n\t}\r\n}\r\n';
    const list = `\t"suppressions": [\n${at(2)}\n\t]`.replaceAll('  ', '\t').replaceAll('\n', '\r\n');
    expect(add(text)).toBe(text.replace('\t}\r\n', `\t},\r\n${list}\r\n`));
  });

  it.each([
    JSON.stringify({ suppressions: [other] }),
    JSON.stringify({ suppressions: [other], form: '2021' }),
    `{"suppressions":[${JSON.stringify(other)},]}`,
    `{"suppressions":[${JSON.stringify(other)} /* 甲 */ ]}`,
    `{"suppressions":[${JSON.stringify(other)}\n,\n]}`,
    `{"suppressions":[/* 甲 */ ${JSON.stringify(other)}]} // 乙`,
    `\uFEFF{ "suppressions": [ ${JSON.stringify(other)} ] }`,
  ])('so that %s can still be read', (text) => {
    const added = add(text);
    expect(valuesIn(added)).toEqual(['19', '18']);
    expect(added).toContain(JSON.stringify(other));
  });
});

describe('nothing is done', () => {
  it.each(['', '{}', JSON.stringify({ suppressions: [other] })])('the second time in %j', (text) => {
    expect(addSuppression(add(text), { ...entry, reason: '另有理由', date: '2025-01-01' })).toEqual([]);
  });

  it.each(['{', '[]', '{ "suppressions": {} }'])('to %s, which cannot take it', (text) => {
    expect(addSuppression(text, entry)).toEqual([]);
  });
});
