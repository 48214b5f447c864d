import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange, toSpan } from '../../server/src/features/convert.ts';
import { createLineIndex } from '../../server/src/text/line-index.ts';

const texts = fc.string({ unit: fc.constantFrom('公', '1', '\t', '\r', '\n', '\r\n', '𠮷', '\ufeff', '\u00a0') });

describe('spans and ranges', () => {
  test('a range is one that the protocol knows, and leads back to its span', () => {
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, from, length) => {
        const lines = createLineIndex(text);
        const document = TextDocument.create('file:///a', 'plaintext', 1, text);
        const range = toRange(lines, { start: from, end: from + length });
        for (const place of [range.start, range.end]) {
          expect(document.positionAt(document.offsetAt(place))).toEqual(place);
        }
        const { start, end } = toSpan(lines, range);
        expect(start).toBe(document.offsetAt(range.start));
        expect(end).toBe(document.offsetAt(range.end));
      }),
    );
  });

  test('an offset inside a line end is the end of its line', () => {
    const range = toRange(createLineIndex('规章\r\n'), { start: 3, end: 4 });
    expect(range).toEqual({ start: { line: 0, character: 2 }, end: { line: 1, character: 0 } });
  });

  test('characters count in UTF-16 units', () => {
    expect(toRange(createLineIndex('一\n𠮷1'), { start: 4, end: 5 })).toEqual({
      start: { line: 1, character: 2 },
      end: { line: 1, character: 3 },
    });
  });

  test('a range from elsewhere is cut to the text', () => {
    const lines = createLineIndex('规章\n1');
    expect(toSpan(lines, { start: { line: 0, character: 99 }, end: { line: 7, character: 0 } })).toEqual({
      start: 2,
      end: 4,
    });
    expect(toSpan(lines, { start: { line: 1, character: 1 }, end: { line: 0, character: 0 } })).toEqual({
      start: 4,
      end: 4,
    });
  });
});
