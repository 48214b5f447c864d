import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../server/src/text/span.ts';
import { parseMarkers } from './markers.ts';

describe('parseMarkers', () => {
  test('a text without marks comes back as it is', () => {
    expect(parseMarkers('规章\t0\r\n')).toEqual({ text: '规章\t0\r\n', spans: [], cursor: undefined });
  });

  test('spans are counted in the text without marks, in UTF-16 units', () => {
    const { text, spans } = parseMarkers('«𠮷林»市\n共«12»件');
    expect(text).toBe('𠮷林市\n共12件');
    expect(spans).toEqual([
      { start: 0, end: 3 },
      { start: 6, end: 8 },
    ]);
  });

  test('an outer span comes before those inside it', () => {
    const { text, spans } = parseMarkers('«一、«本年»新收«»»');
    expect(texts(text, spans)).toEqual(['一、本年新收', '本年', '']);
    expect(spans.at(-1)).toEqual({ start: 6, end: 6 });
  });

  test('the cursor may stand anywhere, also in a span', () => {
    expect(parseMarkers('$0规章').cursor).toBe(0);
    expect(parseMarkers('规章$0').cursor).toBe(2);
    expect(parseMarkers('«规$0章»')).toEqual({ text: '规章', spans: [{ start: 0, end: 2 }], cursor: 1 });
  });

  test('other dollars are text', () => {
    expect(parseMarkers('$1 与 $').text).toBe('$1 与 $');
  });

  test.each([
    ['«规章', 'A « has no » behind it.'],
    ['规章»', 'A » has no « before it.'],
    ['»«', 'A » has no « before it.'],
    ['$0规章$0', 'A test document has one $0 at most.'],
  ])('%s is refused', (marked, message) => {
    expect(() => parseMarkers(marked)).toThrow(message);
  });

  test('whatever stands round the marks, they come out at their places', () => {
    const piece = fc.string({ unit: fc.constantFrom('规', '1', '\t', '\r', '\n', '𠮷', ' ') });
    fc.assert(
      fc.property(piece, piece, piece, piece, (before, inside, deeper, after) => {
        const { text, spans, cursor } = parseMarkers(`${before}«${inside}«${deeper}»»$0${after}`);
        expect(text).toBe(before + inside + deeper + after);
        expect(texts(text, spans)).toEqual([inside + deeper, deeper]);
        expect(text.slice(cursor)).toBe(after);
      }),
    );
  });
});

function texts(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}
