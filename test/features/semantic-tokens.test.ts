import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { tokenEdits } from '../../server/src/features/semantic-tokens/delta.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/features/semantic-tokens/legend.ts';
import { createLanguageService } from '../../server/src/language-service.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { documentOf } from './support.ts';

const service = createLanguageService({ rules: [] });

/** The tokens as `type.modifier text`, in order. */
function tokensIn(text: string, range?: Range): readonly string[] {
  const document = documentOf(text);
  const { data } = service.getSemanticTokens(document, range);
  const found: string[] = [];
  let place = { line: 0, character: 0 };
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    place =
      lines > 0
        ? { line: place.line + lines, character: characters }
        : { ...place, character: place.character + characters };
    const end = { line: place.line, character: place.character + length };
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => bits & (1 << bit));
    const name = [TOKEN_TYPES[type], ...modifiers].join('.');
    found.push(`${name} ${JSON.stringify(document.getText({ start: place, end }))}`);
  }
  return found;
}

const kindsOf = (text: string): readonly string[] =>
  [...new Set(tokensIn(text).map((token) => token.split(' ')[0] ?? ''))].sort();

describe.each(LAYOUTS)('in the layout %s', (layout) => {
  test('each figure is an addend, a total, or neither', () => {
    const tokens = tokensIn(sampleReport({ layout }));
    expect(tokens.filter((token) => token === 'number "0"')).toHaveLength(10);
    expect(tokens.filter((token) => token === 'reportTotal "0"')).toHaveLength(34);
    expect(tokens.filter((token) => token === 'reportAddend "0"')).toHaveLength(156);
    expect(tokens).toHaveLength(200);
  });

  test('a total that is off, a mark and a label that is not the form’s', () => {
    const figures = {
      'applications/received/natural-person': '3',
      'applications/granted/other': '/',
      'proactive-disclosure/normative-document/issued': '4',
    };
    const text = sampleReport({ layout, figures }).replace('行政规范性文件', '规范性文件');
    const tokens = tokensIn(text);
    expect(tokens.slice(0, 4).at(-1)).toBe('reportLabel.damaged "规范性文件"');
    expect(tokens).toContain('number.off "0"');
    expect(tokens).toContain('reportPlaceholder "/"');
    expect(tokens.filter((token) => token === 'reportTotal.off "0"')).toHaveLength(2);
  });

  test('those of a range are those of the whole that stand there', () => {
    const text = sampleReport({ layout });
    const all = tokensIn(text);
    const document = documentOf(text);
    const middle = document.positionAt(text.indexOf('（五）不予处理'));
    const end = document.positionAt(text.length);
    const before = tokensIn(text, { start: { line: 0, character: 0 }, end: middle });
    expect(before.length).toBeGreaterThan(50);
    expect([...before, ...tokensIn(text, { start: middle, end })]).toEqual(all);
  });
});

describe('a blank cell', () => {
  const blank = { 'applications/granted/business': '' };

  test('has the colour on what stands for it: a tab, or the blanks of a cell', () => {
    expect(tokensIn(sampleReport({ figures: blank }))).toContain('reportBlank "\\t"');
    expect(tokensIn(sampleReport({ figures: blank, layout: 'pipe-table' }))).toContainEqual(
      expect.stringMatching(/^reportBlank " {2,}"$/),
    );
    expect(tokensIn(sampleReport({ figures: blank, layout: 'cell-lines' }))).toContain('reportBlank "\\t"');
  });

  test('that takes no room has none, and moves nothing', () => {
    expect(tokensIn(sampleReport({ figures: blank, layout: 'html-table' }))).toHaveLength(199);
  });

  test('several in a row each have their own', () => {
    const figures = { ...blank, 'applications/granted/research': '', 'applications/granted/social-welfare': '' };
    expect(tokensIn(sampleReport({ figures })).filter((token) => token.startsWith('reportBlank'))).toEqual([
      'reportBlank "\\t"',
      'reportBlank "\\t"',
      'reportBlank "\\t"',
    ]);
  });
});

describe('a label', () => {
  test('that is broken over two rows has a token in each', () => {
    const text = sampleReport().replace(/（五）不予处理(\t[^\n]*)/, '（五）不$1\n予处理');
    const damaged = tokensIn(text).filter((token) => token.startsWith('reportLabel'));
    expect(damaged).toEqual(['reportLabel.damaged "（五）不"', 'reportLabel.damaged "予处理"']);
  });

  test('of the form’s own wording has none, whatever its blanks and widths', () => {
    expect(kindsOf(sampleReport().replace('（一）予以公开', '(一) 予以 公开'))).toEqual([
      'number',
      'reportAddend',
      'reportTotal',
    ]);
  });
});

test('a text that is no report has no tokens', () => {
  expect(tokensIn('关于召开会议的通知\n\n一、时间\n\n0\t0\t0\n')).toEqual([]);
});

describe('the difference of two answers', () => {
  const token = fc.tuple(...Array.from({ length: 5 }, () => fc.integer({ min: 0, max: 2 })));
  const tokens = fc.array(token, { maxLength: 8 }).map((each) => each.flat());

  test('makes the later one of the former', () => {
    fc.assert(
      fc.property(tokens, tokens, (before, after) => {
        const made = [...before];
        for (const { start, deleteCount, data = [] } of tokenEdits(before, after))
          made.splice(start, deleteCount, ...data);
        expect(made).toEqual(after);
      }),
    );
  });

  test('is nothing where nothing has changed, and little where little has', () => {
    const before = [0, 1, 2, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0];
    expect(tokenEdits(before, [...before])).toEqual([]);
    expect(tokenEdits(before, before.with(5, 3))).toEqual([{ start: 5, deleteCount: 5, data: [3, 1, 1, 0, 0] }]);
  });
});
