import { describe, expect, test } from 'vitest';
import { createLanguageService } from '../../server/src/language-service.ts';
import { sampleReport } from '../support/sample-report.ts';
import { documentOf, rangeOf, wordRule } from './support.ts';

const rule = wordRule('word', '今年', {
  severity: 'information',
  related: ({ start }) => [{ span: { start: 0, end: start }, message: { zh: '前文', en: 'What comes before' } }],
});
const document = documentOf(sampleReport({ bodies: { overview: '𠮷，今年没有。' } }));

describe('diagnostics', () => {
  test('carry place, rule, severity, message and the other places', () => {
    const service = createLanguageService({ rules: [rule] });
    const range = rangeOf(document, '今年');
    expect(service.getDiagnostics(document)).toEqual([
      {
        range,
        severity: 3,
        code: 'word',
        source: 'disclosure-report',
        message: '此处有“今年”。',
        relatedInformation: [
          {
            location: { uri: document.uri, range: { start: { line: 0, character: 0 }, end: range.start } },
            message: '前文',
          },
        ],
      },
    ]);
  });

  test('are in English for who reads English', () => {
    const [found] = createLanguageService({ rules: [rule], locale: 'en' }).getDiagnostics(document);
    expect(found?.message).toBe('Here stands “今年”.');
    expect(found?.relatedInformation?.[0]?.message).toBe('What comes before');
  });

  test('take the severities that they are given', () => {
    const service = createLanguageService({ rules: [rule] });
    const severityAt = (word: 'error' | 'warning' | 'off') =>
      service.getDiagnostics(document, { severities: { word } }).map(({ severity }) => severity);
    expect([severityAt('error'), severityAt('warning'), severityAt('off')]).toEqual([[1], [2], []]);
  });

  test('a rule that throws is told of, and the others answer', () => {
    const crashes: string[] = [];
    const broken = {
      ...rule,
      meta: { ...rule.meta, id: 'broken' },
      check: () => {
        throw new Error('no');
      },
    };
    const service = createLanguageService({ rules: [broken, rule], onCrash: (id) => crashes.push(id) });
    expect(service.getDiagnostics(document).map(({ code }) => code)).toEqual(['word']);
    expect(crashes).toEqual(['broken']);
  });
});
