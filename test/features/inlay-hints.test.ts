import { describe, expect, test } from 'vitest';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { HintMode } from '../../server/src/features/inlay-hints.ts';
import { createLanguageService } from '../../server/src/language-service.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { parseMarkers } from '../support/markers.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { documentOf } from './support.ts';

const service = createLanguageService({ rules: [] });
const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const lists: readonly LayoutId[] = ['cell-lines', 'cell-paragraphs'];

interface Asked {
  readonly mode?: HintMode;
  readonly range?: Range;
  readonly locale?: 'zh' | 'en';
}

/** `$0` in the text is the cursor. */
function hintsIn(marked: string, { mode = 'all', range = everywhere, locale = 'zh' }: Asked = {}): InlayHint[] {
  const { text, cursor } = parseMarkers(marked);
  const document = documentOf(text);
  const place = cursor === undefined ? undefined : document.positionAt(cursor);
  const own = locale === 'zh' ? service : createLanguageService({ rules: [], locale });
  return own.getInlayHints(document, { range, mode, cursor: place });
}

/** The lines of a text that have hints, with the hints in them. */
function drawn(marked: string, asked: Asked = {}): readonly string[] {
  const { text } = parseMarkers(marked);
  const lines = text.split('\n');
  const hints = hintsIn(marked, asked);
  const touched = [...new Set(hints.map(({ position }) => position.line))];
  return touched.map((line) => {
    let at = 0;
    let shown = '';
    for (const { position, label } of hints.filter((hint) => hint.position.line === line)) {
      shown += `${lines[line]?.slice(at, position.character)}[${label}]`;
      at = position.character;
    }
    return `${shown}${lines[line]?.slice(at)}`.trim();
  });
}

describe.each(lists)('in the layout %s', (layout) => {
  test('every figure says its column, and the first one of a row its row', () => {
    const all = drawn(sampleReport({ layout }));
    expect(all).toHaveLength(200);
    expect(all.slice(0, 4)).toEqual([
      '[规章 · 本年制发件数]0',
      '[本年废止件数]0',
      '[现行有效件数]0',
      '[行政规范性文件 · 本年制发件数]0',
    ]);
    expect(all.slice(10, 18)).toEqual([
      '[一 · 自然人]0',
      '[商业企业]0',
      '[科研机构]0',
      '[社会公益组织]0',
      '[法律服务机构]0',
      '[其他]0',
      '[总计]0',
      '[二 · 自然人]0',
    ]);
    const firsts = all.filter((line) => line.includes('· 自然人')).map((line) => line.replace(/ ?·.*/, ''));
    expect(firsts.slice(2, 6)).toEqual(['[（一）', '[（二）', '[（三）1', '[（三）2']);
    expect(firsts.slice(-3)).toEqual(['[（六）3', '[（七）', '[四']);
    expect(all.slice(-5)[0]).toBe('[复议后起诉 · 结果维持]0');
  });

  test('those of the older form', () => {
    const all = drawn(sampleReport({ layout, form: '2019' }));
    expect(all).toHaveLength(198);
    expect(all).toContain('[政府集中采购 · 采购项目数量]0');
    expect(all).toContain('[（六）· 自然人]0');
  });

  test('of figures that are not 0 the first one shows the row, blanks and marks among them', () => {
    const figures = {
      'applications/granted/business': '4',
      'applications/granted/total': '4',
      'applications/total/business': '4',
      'applications/total/total': '4',
      'applications/received/research': '/',
      'applications/received/business': '4',
      'applications/received/total': '4',
    };
    expect(drawn(sampleReport({ layout, figures }), { mode: 'nonZero' })).toEqual([
      '[一 · 商业企业]4',
      '[科研机构]/',
      '[总计]4',
      '[（一）· 商业企业]4',
      '[总计]4',
      '[（七）· 商业企业]4',
      '[总计]4',
    ]);
  });

  test('around the cursor whole rows are named, and no others', () => {
    const text = sampleReport({ layout }).replace('属于国家秘密', '属于$0国家秘密');
    const shown = drawn(text, { mode: 'cursor' });
    expect(shown).toContain('[（三）1 · 自然人]0');
    expect(shown.length % 7).toBe(0);
    expect(shown.length).toBeLessThan(22);
    expect(drawn(sampleReport({ layout }), { mode: 'cursor' })).toHaveLength(200);
  });

  test('only the range that is asked for has any', () => {
    const all = hintsIn(sampleReport({ layout }));
    const line = all[40]?.position.line ?? 0;
    const range = { start: { line, character: 0 }, end: { line: line + 5, character: 0 } };
    const own = all.filter(({ position }) => position.line >= line && position.line < line + 5);
    expect(own.length).toBeGreaterThan(1);
    expect(hintsIn(sampleReport({ layout }), { range })).toEqual(own);
  });
});

describe('a total that is off', () => {
  const figures = { 'applications/received/natural-person': '8', 'applications/received/total': '9' };

  test.each(LAYOUTS)('has the difference behind it in the layout %s', (layout) => {
    const shown = drawn(sampleReport({ layout, figures }), { mode: 'nonZero' }).join('\n');
    expect(shown).toMatch(/9\[≠ 8，多 1\]/);
  });

  test('is the only one that has any where rows stand in lines', () => {
    expect(hintsIn(sampleReport({ figures })).map(({ label }) => label)).toEqual([
      '≠ 8，多 1',
      '≠ 8，少 8',
      '≠ 9，少 9',
    ]);
  });

  test('tells the sum when it is pointed at, in the language of the user', () => {
    const [hint] = hintsIn(sampleReport({ figures }), { locale: 'en' });
    expect(hint).toMatchObject({
      label: '≠ 8, 1 over',
      tooltip: 'the total of row “一、本年新收政府信息公开申请数量”: 8+0+0+0+0+0＝8 ≠ 9',
      paddingLeft: true,
    });
  });

  test('of a row and of a column tells both', () => {
    const broken = { 'applications/total/natural-person': '2', 'applications/total/total': '5' };
    const labels = hintsIn(sampleReport({ figures: broken })).map(({ label }) => label);
    expect(labels).toContain('行 ≠ 2，多 3；列 ≠ 0，多 5；列 ≠ 0，多 5');
  });

  test('what must only not be too small has no other figure beside it', () => {
    const few = { 'proactive-disclosure/normative-document/issued': '3' };
    expect(hintsIn(sampleReport({ figures: few })).map(({ label }) => label)).toEqual(['少 3']);
  });
});

describe('there are none', () => {
  test('where they are off', () => {
    const figures = { 'applications/received/total': '9' };
    expect(hintsIn(sampleReport({ layout: 'cell-lines', figures }), { mode: 'off' })).toEqual([]);
  });

  test('in a text that is no report', () => {
    expect(hintsIn('一、时间\n\n0\n\n0\n')).toEqual([]);
  });
});
