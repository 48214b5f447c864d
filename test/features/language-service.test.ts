import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService } from '../../server/src/language-service.ts';
import type { Rule } from '../../server/src/lint/rule.ts';
import { sampleReport } from '../support/sample-report.ts';
import { documentOf, wordRule } from './support.ts';

const service = createLanguageService({ rules: [wordRule('word', '公开')] });
const NOTE = '今年的公开工作已经完成。\n';

describe('one parse a version', () => {
  test('every question about a version gets the same report, the next version another one', () => {
    const document = documentOf(sampleReport());
    const report = service.getReport(document);
    service.getDiagnostics(document);
    service.getDocumentSymbols(document);
    expect(service.getReport(document)).toBe(report);
    TextDocument.update(document, [{ text: sampleReport({ year: 2024 }) }], 2);
    expect(service.getReport(document)).not.toBe(report);
    expect(service.getReport(document).year).toBe(2024);
  });

  test('two documents of one name do not share a report', () => {
    const first = documentOf(sampleReport());
    const second = documentOf(NOTE);
    expect(service.getReport(first).isReport).toBe(true);
    expect(service.getReport(second).isReport).toBe(false);
  });

  test('findings are looked for once for the same options', () => {
    let checks = 0;
    const rule = wordRule('word', '公开');
    const check: Rule['check'] = (report) => {
      checks++;
      return rule.check(report);
    };
    const counted = createLanguageService({ rules: [{ ...rule, check }] });
    const document = documentOf(sampleReport());
    const options = {};
    counted.getDiagnostics(document, options);
    counted.getCodeActions(
      document,
      { start: document.positionAt(0), end: document.positionAt(9) },
      { diagnostics: [] },
      options,
    );
    expect(checks).toBe(1);
    counted.getDiagnostics(document, { severities: { word: 'error' } });
    expect(checks).toBe(2);
  });
});

describe('what counts as a report', () => {
  test('a text that is one by its content', () => {
    expect(service.getRecognition(documentOf(sampleReport()))).toEqual({ isReport: true, form: '2021', year: 2023 });
    expect(service.getRecognition(documentOf(NOTE))).toEqual({ isReport: false, form: null, year: null });
    expect(service.getDiagnostics(documentOf(NOTE))).toEqual([]);
  });

  test('any text of our language that is not blank', () => {
    expect(service.getRecognition(documentOf(NOTE, 'disclosure-report')).isReport).toBe(true);
    expect(service.getDiagnostics(documentOf(NOTE, 'disclosure-report'))).toHaveLength(1);
    expect(service.getRecognition(documentOf(' \r\n\t\ufeff', 'disclosure-report')).isReport).toBe(false);
  });
});

test('a report for a year before there was a form is not measured by one', () => {
  const text = '云岭县林业局2017年政府信息公开工作年度报告\n\n一、概述\n\n二、主动公开政府信息的情况\n\n已经公开。\n';
  expect(service.getDiagnostics(documentOf(text, 'disclosure-report'))).toEqual([]);
});

test('the service cannot be changed', () => {
  expect(Object.isFrozen(service)).toBe(true);
});
