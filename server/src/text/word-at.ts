import type { Span } from './span.ts';

/** A long line is not cut into all its words. */
const LONGEST = 200;

let segmenter: Intl.Segmenter | undefined;

/**
 * The word, the figure or the mark at an offset of a line: what goes on behind it, but rather the word that ends there than
 * a mark or a tag. Undefined in blanks and on an empty line.
 */
export function wordAt(text: string, line: Span, offset: number): Span | undefined {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const start = Math.max(line.start, offset - LONGEST);
  const words = segmenter.segment(text.slice(start, Math.min(line.end, offset + LONGEST)));
  const found = [words.containing(offset - start), offset > start ? words.containing(offset - start - 1) : undefined];
  const word =
    found.find((each) => each?.isWordLike) ?? found.find((each) => each !== undefined && each.segment.trim() !== '');
  return word && { start: start + word.index, end: start + word.index + word.segment.length };
}
