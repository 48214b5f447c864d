import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol, FoldingRange, Range } from 'vscode-languageserver-types';
import { createLanguageService } from '../../server/src/language-service.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { sampleReport } from '../support/sample-report.ts';
import { documentOf, drawSymbols } from './support.ts';

const service = createLanguageService({ rules: [] });
const figures = {
  'applications/received/total': '21',
  'applications/refused.state-secret/total': '3',
  'proactive-disclosure/normative-document/in-force': '7',
  'review-and-litigation/litigation-direct/total': '1',
  'review-and-litigation/litigation-after-reconsideration/total': '2',
};
const bodies = { problems: '（一）问题\n\n一是更新慢，二是解读少。\n\n（二）改进\n\n按月检查。' };
const layouts: readonly LayoutId[] = [
  'tab-rows',
  'cell-lines',
  'cell-paragraphs',
  'pipe-table',
  'bar-lines',
  'label-lines',
  'space-columns',
  'html-table',
];

const symbolsOf = (text: string): DocumentSymbol[] => service.getDocumentSymbols(documentOf(text));
const all = (symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);

describe('document symbols', () => {
  test('the outline of a report, whole', () => {
    expect(drawSymbols(symbolsOf(sampleReport({ figures, bodies })))).toMatchSnapshot();
  });

  test('that of the older form', () => {
    expect(drawSymbols(symbolsOf(sampleReport({ form: '2019' })))).toMatchSnapshot();
  });

  test.each(layouts)('it is the same in the layout %s', (layout) => {
    const expected = drawSymbols(symbolsOf(sampleReport({ figures, bodies })));
    expect(drawSymbols(symbolsOf(sampleReport({ figures, bodies, layout })))).toEqual(expected);
  });

  test('without a title the sections stand alone', () => {
    const text = sampleReport({ figures });
    const names = symbolsOf(text.slice(text.indexOf('一、'))).map(({ name }) => name);
    expect(names).toHaveLength(6);
    expect(names[0]).toBe('一、总体情况');
  });

  test('a figure that cannot be read is left out of the detail', () => {
    const applications = (received: string): string | undefined =>
      all(symbolsOf(sampleReport({ figures: { 'applications/received/total': received } }))).find(({ name }) =>
        name.startsWith('三、收到'),
      )?.detail;
    expect(applications('21')).toBe('新收 21 件 · 结转 0');
    expect(applications('/')).toBe('结转 0');
  });

  test('English details for who reads English', () => {
    const english = createLanguageService({ rules: [], locale: 'en' });
    const details = all(english.getDocumentSymbols(documentOf(sampleReport({ figures })))).map(({ detail }) => detail);
    expect(details).toContain('21 received · 0 carried over');
    expect(details).toContain('0 reconsidered · 3 litigated');
  });

  test('a heading keeps its wording, not its markup', () => {
    const text = sampleReport({ layout: 'pipe-table' }).replace('一、总体情况', '## 一、总体 情况 **');
    expect(all(symbolsOf(text)).map(({ name }) => name)).toContain('一、总体 情况');
  });

  test('a text that is no report has none', () => {
    expect(symbolsOf('关于召开会议的通知\n\n一、时间\n\n二、地点\n')).toEqual([]);
    expect(symbolsOf('')).toEqual([]);
  });
});

describe('folding', () => {
  const folds = (text: string): readonly FoldingRange[] => service.getFoldingRanges(documentOf(text));

  test('each part that takes more than a line, from its first line to its last', () => {
    const text = sampleReport({ bodies });
    const lines = text.split('\n');
    const folded = folds(text).map(({ startLine, endLine }) => [lines[startLine]?.trim(), lines[endLine]?.trim()]);
    expect(folded).toContainEqual(['五、存在的主要问题及改进情况', '按月检查。']);
    expect(folded).toContainEqual(['（一）问题', '一是更新慢，二是解读少。']);
    expect(folded).toContainEqual([lines[0], '本年度没有收取信息处理费。']);
    expect(folded.map(([first]) => first)).toContainEqual(expect.stringContaining('（三）不予公开'));
  });

  test.each(layouts)('no line begins two of them, in the layout %s', (layout) => {
    const starts = folds(sampleReport({ layout, bodies })).map(({ startLine }) => startLine);
    expect(starts.length).toBeGreaterThan(8);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

describe('whatever the text', () => {
  const reports = layouts.flatMap((layout) => [
    sampleReport({ layout, bodies }),
    sampleReport({ layout, bodies, form: '2019', lineEnd: layout === 'html-table' ? '\n' : '\r\n' }),
  ]);

  test('every range is valid and lies inside its parent', () => {
    const damage = fc.record({
      text: fc.constantFrom(...reports),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(2000),
      insert: fc.constantFrom('', '\r', '\n', '𠮷', '（一）', '一是', '三、', '<td>', '|', '\t\t'),
    });
    fc.assert(
      fc.property(damage, ({ text, from, length, insert }) => {
        const at = Math.floor(from * text.length);
        const document = documentOf(text.slice(0, at) + insert + text.slice(at + length), 'disclosure-report');
        expect(service.getDocumentSymbols(document).flatMap((symbol) => faultsOf(document, symbol))).toEqual([]);
        for (const { startLine, endLine } of service.getFoldingRanges(document)) {
          expect(startLine).toBeLessThan(endLine);
          expect(endLine).toBeLessThan(document.lineCount);
        }
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});

/** What is wrong with a symbol or those below it. */
function faultsOf(document: TextDocument, symbol: DocumentSymbol): readonly string[] {
  const { name, range, selectionRange, children = [] } = symbol;
  const faults = [
    name.trim() === '' && 'no name',
    !exists(document, range) && `no such range as that of ${name}`,
    !exists(document, selectionRange) && `no such range as the heading of ${name}`,
    !holds(document, range, selectionRange) && `the heading of ${name} is outside`,
    ...children.map((child) => !holds(document, range, child.range) && `${child.name} is outside ${name}`),
  ];
  return [...faults.filter((fault) => fault !== false), ...children.flatMap((child) => faultsOf(document, child))];
}

function exists(document: TextDocument, { start, end }: Range): boolean {
  return [start, end].every((place) => {
    const found = document.positionAt(document.offsetAt(place));
    return found.line === place.line && found.character === place.character;
  });
}

function holds(document: TextDocument, outer: Range, inner: Range): boolean {
  return (
    document.offsetAt(outer.start) <= document.offsetAt(inner.start) &&
    document.offsetAt(inner.start) <= document.offsetAt(inner.end) &&
    document.offsetAt(inner.end) <= document.offsetAt(outer.end)
  );
}
