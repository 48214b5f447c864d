import { describe, expect, test } from 'vitest';
import type { CodeActionContext } from 'vscode-languageserver-types';
import { createLanguageService } from '../../server/src/language-service.ts';
import type { Fix } from '../../server/src/lint/finding.ts';
import type { TextEdit } from '../../server/src/text/edit.ts';
import type { Span } from '../../server/src/text/span.ts';
import { sampleReport } from '../support/sample-report.ts';
import { afterAction, documentOf, rangeOf, wordRule } from './support.ts';

const replace =
  (safety: Fix['safety'], newText: string) =>
  (span: Span): Fix => ({
    title: { zh: `改为“${newText}”`, en: `Change to “${newText}”` },
    safety,
    edits: () => [{ span, newText }],
  });

const safe = wordRule('wide-word', '公開', {
  fixes: (span) => [replace('unsafe', '发布')(span), replace('safe', '公开')(span)],
});
const unsafe = wordRule('no-year', '今年', { fixes: (span) => [replace('unsafe', '2023年')(span)] });
const both = createLanguageService({ rules: [safe, unsafe] });
const body = '今年主动公開信息，依申请公開信息。𠮷\n\n今年没有收费。';
const document = documentOf(sampleReport({ bodies: { overview: body } }));
const none: CodeActionContext = { diagnostics: [] };

const titles = (context: CodeActionContext, word = '公開') =>
  both.getCodeActions(document, rangeOf(document, word), context).map(({ title }) => title);

describe('quick fixes', () => {
  test('are those of the findings that the range meets, in their order', () => {
    expect(titles(none, '公開')).toEqual([
      '改为“发布”',
      '改为“公开”',
      '修复本文件所有可安全修复的问题',
      '修复本规则的全部问题（wide-word）',
    ]);
    expect(titles({ ...none, only: ['quickfix'] }, '今年')).toEqual(['改为“2023年”']);
    expect(titles({ ...none, only: ['quickfix'] }, '云岭')).toEqual([]);
  });

  test('a cursor at either end of the finding is enough', () => {
    const { start, end } = rangeOf(document, '公開');
    for (const place of [start, end]) {
      const actions = both.getCodeActions(document, { start: place, end: place }, { ...none, only: ['quickfix'] });
      expect(actions.length).toBe(3);
    }
  });

  test('the first safe one is preferred', () => {
    const actions = both.getCodeActions(document, rangeOf(document, '公開'), none);
    expect(actions.map(({ isPreferred }) => isPreferred)).toEqual([false, true, undefined, undefined]);
  });

  test('name the diagnostic that they are for', () => {
    const diagnostics = both.getDiagnostics(document);
    const [first] = both.getCodeActions(document, rangeOf(document, '公開'), { diagnostics });
    expect(first?.diagnostics).toEqual([diagnostics.find(({ code }) => code === 'wide-word')]);
  });

  test('have their edits only when they are resolved', () => {
    let computed = 0;
    const remove = (span: Span): readonly TextEdit[] => {
      computed++;
      return [{ span, newText: '' }];
    };
    const lazy = wordRule('lazy', '今年', {
      fixes: (span) => [{ title: { zh: '删', en: 'Delete' }, safety: 'safe', edits: () => remove(span) }],
    });
    const service = createLanguageService({ rules: [lazy] });
    const [action] = service.getCodeActions(document, rangeOf(document, '今年'), none);
    expect(action).toBeDefined();
    expect(computed).toBe(0);
    if (!action) return;
    expect(afterAction(document, service.resolveCodeAction(document, action))).toBe(
      document.getText().replace('今年', ''),
    );
    expect(computed).toBe(1);
  });

  test('stay as they are for another version, another document, or other data', () => {
    const [action] = both.getCodeActions(document, rangeOf(document, '今年'), none);
    if (!action) throw new Error('no action');
    const later = documentOf(document.getText(), 'plaintext', 2);
    expect(both.resolveCodeAction(later, action)).toBe(action);
    for (const data of [undefined, null, 'text', { uri: document.uri, version: 1, action: 'fix', rule: 'gone' }]) {
      const strange = { title: '别的', data };
      expect(both.resolveCodeAction(document, strange)).toBe(strange);
    }
  });

  test('speak English to who reads it', () => {
    const english = createLanguageService({ rules: [unsafe], locale: 'en' });
    const [action] = english.getCodeActions(document, rangeOf(document, '今年'), none);
    expect(action?.title).toBe('Change to “2023年”');
  });

  test('a rule that is off offers none', () => {
    const off = { 'wide-word': 'off', 'no-year': 'off' } as const;
    expect(both.getCodeActions(document, rangeOf(document, '公開'), none, { severities: off })).toEqual([]);
  });
});

describe('fix all', () => {
  const fixAll = (only: string[]) => both.getCodeActions(document, rangeOf(document, '云岭'), { ...none, only });

  test.each([['source'], ['source.fixAll'], ['source.fixAll.disclosureReport']])('is offered for %s', (kind) => {
    expect(fixAll([kind]).map((action) => action.kind)).toEqual(['source.fixAll.disclosureReport']);
  });

  test.each([['source.organizeImports'], ['source.fixAll.eslint'], ['refactor'], ['source.fix']])(
    'is not for %s',
    (kind) => {
      expect(fixAll([kind])).toEqual([]);
    },
  );

  test('is not offered where nothing can be fixed safely', () => {
    const service = createLanguageService({ rules: [unsafe] });
    expect(service.getCodeActions(document, rangeOf(document, '今年'), none).map(({ kind }) => kind)).toEqual([
      'quickfix',
    ]);
  });

  test('runs the safe fixes of the whole document, each as its own edit', () => {
    const [action] = fixAll(['source.fixAll']);
    if (!action) throw new Error('no action');
    const resolved = both.resolveCodeAction(document, action);
    expect(afterAction(document, resolved)).toBe(document.getText().replaceAll('公開', '公开'));
    expect(resolved.edit?.documentChanges).toMatchObject([
      { textDocument: { uri: document.uri, version: 1 }, edits: [{ newText: '公开' }, { newText: '公开' }] },
    ]);
  });

  // The second fix only shows after the first one, so that the whole is one edit of what differs.
  test('where fixes build on each other, edits only what differs', () => {
    const first = wordRule('first', '\u{20bb7}甲', { fixes: (span) => [replace('safe', '\u{20bb8}乙')(span)] });
    const second = wordRule('second', '乙丙', { fixes: (span) => [replace('safe', '丁')(span)] });
    const service = createLanguageService({ rules: [first, second] });
    const text = sampleReport({ lineEnd: '\r\n', bodies: { overview: '\u{20bb7}甲丙\n' } });
    const chained = documentOf(text);
    const [action] = service.getCodeActions(chained, rangeOf(chained, '甲'), { ...none, only: ['source.fixAll'] });
    if (!action) throw new Error('no action');
    const resolved = service.resolveCodeAction(chained, action);
    expect(afterAction(chained, resolved)).toBe(text.replace('\u{20bb7}甲丙', '\u{20bb8}丁'));
    expect(resolved.edit?.documentChanges).toMatchObject([{ edits: [{ newText: '\u{20bb8}丁' }] }]);
  });
});

describe('fix all of a rule', () => {
  const other = wordRule('other-word', '𠮷', { fixes: (span) => [replace('safe', '吉')(span)] });
  const service = createLanguageService({ rules: [safe, unsafe, other] });
  const at = (word: string, only?: string[]) =>
    service
      .getCodeActions(document, rangeOf(document, word), only ? { ...none, only } : none)
      .filter(({ title }) => title.includes('全部'));

  test('is offered at a finding of the rule, where the file has several that can be fixed safely', () => {
    expect(at('公開').map(({ title, kind }) => [title, kind])).toEqual([
      ['修复本规则的全部问题（wide-word）', 'quickfix'],
    ]);
    expect(at('云岭')).toEqual([]);
    expect(at('公開', ['source.fixAll'])).toEqual([]);
  });

  test('is not offered for one finding, nor for a rule whose fixes need a person', () => {
    expect(at('𠮷')).toEqual([]);
    expect(at('今年')).toEqual([]);
  });

  test('fixes what the rule found, and nothing else', () => {
    const [action] = at('公開');
    if (!action) throw new Error('no action');
    const resolved = service.resolveCodeAction(document, action);
    expect(afterAction(document, resolved)).toBe(document.getText().replaceAll('公開', '公开'));
    expect(resolved.edit?.documentChanges).toMatchObject([{ textDocument: { uri: document.uri, version: 1 } }]);
    const later = documentOf(document.getText(), 'plaintext', 2);
    expect(service.resolveCodeAction(later, action)).toBe(action);
  });

  test('goes on until nothing of the rule is left', () => {
    const twice = wordRule('twice', '甲甲', { fixes: (span) => [replace('safe', '甲')(span)] });
    const text = sampleReport({ bodies: { overview: '甲甲甲甲乙甲甲甲' } });
    const chained = documentOf(text);
    const [action] = createLanguageService({ rules: [twice] })
      .getCodeActions(chained, rangeOf(chained, '甲甲'), none)
      .filter(({ title }) => title.includes('全部'));
    if (!action) throw new Error('no action');
    const resolved = createLanguageService({ rules: [twice] }).resolveCodeAction(chained, action);
    expect(afterAction(chained, resolved)).toBe(text.replace('甲甲甲甲乙甲甲甲', '甲乙甲'));
  });
});
