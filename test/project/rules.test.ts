import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/lint/finding.ts';
import { lint } from '../../server/src/lint/linter.ts';
import type { Rule } from '../../server/src/lint/rule.ts';
import type { LocalizedText } from '../../server/src/lint/text.ts';
import { exampleHints } from '../../server/src/manual/example.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { parseMarkers } from '../support/markers.ts';
import { read, root } from './generated.ts';
import { sources } from './texts.ts';

// What holds for every rule, whether or not its own tests think of it.

const rules = RULES.map((rule) => ({ id: rule.meta.id, rule }));
const lintSources = sources('server/src/lint').map(read).join('\n');

test('every file of a rule is listed, once, and is named as its rule', () => {
  const files = readdirSync(path.join(root, 'server/src/rules')).filter((file) => file !== 'index.ts');
  expect(RULES.map(({ meta }) => `${meta.id}.ts`).sort()).toEqual(files.sort());
});

describe.each(rules)('$id', ({ id, rule }) => {
  const source = read(`server/src/rules/${id}.ts`);

  test('has tests of its own', () => expect(existsSync(path.join(root, `test/rules/${id}.test.ts`))).toBe(true));

  test('finds in its wrong example what that marks, and nothing in its right one', () => {
    const { text, spans } = parseMarkers(rule.meta.docs.incorrect);
    expect(spans.length).toBeGreaterThan(0);
    expect(check(rule, text).map(({ span: { start, end } }) => ({ start, end }))).toEqual(
      spans.map(({ start, end }) => ({ start, end })),
    );
    expect(check(rule, rule.meta.docs.correct)).toEqual([]);
  });

  test('says everything in both languages, with the same data', () => {
    for (const [name, text] of textsOf(rule)) {
      expect(text.zh.trim(), name).not.toBe('');
      expect(text.en.trim(), name).not.toBe('');
      expect(placeholders(text.en), name).toEqual(placeholders(text.zh));
    }
  });

  test('has no message that is never given', () => {
    const { before, after } = withoutMessages(source);
    const used = `${before}${after}${usesLint(source) ? lintSources : ''}`;
    expect(Object.keys(rule.meta.messages).filter((name) => !used.includes(`'${name}'`))).toEqual([]);
  });

  test('gives every message that it names', () => {
    const named = [...source.matchAll(/\bmessage: '(\w+)'/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in rule.meta.messages))).toEqual([]);
  });

  test('tells of the corrections that it offers, and of no others', () => {
    const offered = new Set(check(rule, plainExample(rule)).flatMap(({ fixes }) => fixes.map(({ safety }) => safety)));
    const told = new Set(rule.meta.docs.fixes?.map(({ safety }) => safety));
    expect([...offered].filter((safety) => !told.has(safety))).toEqual([]);
    expect(told.size > 0).toBe(/\bfixes\b/.test(withoutMessages(source).after) || usesBalance(source));
  });
});

function check(rule: Rule, text: string): readonly Finding[] {
  return lint({ ...buildReport(text, exampleHints(rule)), isReport: true }, [rule], {
    onCrash(_id, error) {
      throw error;
    },
  });
}

function plainExample({ meta }: Rule): string {
  return parseMarkers(meta.docs.incorrect).text;
}

function textsOf({ meta: { title, basis, messages, docs } }: Rule): readonly (readonly [string, LocalizedText])[] {
  const fixes = docs.fixes?.map(({ text }) => text) ?? [];
  const named = [...Object.entries(messages), ...fixes.map((text, i) => [`docs.fixes ${i}`, text] as const)];
  return [['title', title], ['basis', basis], ['docs.why', docs.why], ...named];
}

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

/** The source of a rule without the part that declares its messages, and what comes after its documentation. */
function withoutMessages(source: string): { readonly before: string; readonly after: string } {
  const [before = ''] = source.split(/^ {4}messages: \{$/m);
  const after = source.slice(source.search(/^ {4}docs: \{$/m)).replace(/^.*?^ {4}\},$/ms, '');
  return { before, after };
}

/** Shared checks word their findings with messages of the rule that calls them. */
function usesLint(source: string): boolean {
  return /from '\.\.\/lint\/(?!rule|finding|text)/.test(source);
}

function usesBalance(source: string): boolean {
  return source.includes("from '../lint/sums/balance.ts'");
}
