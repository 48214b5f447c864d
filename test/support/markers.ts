import type { Span } from '../../server/src/text/span.ts';

/** A test document without its marks, and where they stood in it. */
export interface Marked {
  readonly text: string;
  /** In the order in which they open, so that an outer span comes before those inside it. */
  readonly spans: readonly Span[];
  /** Where `$0` stood; undefined where there is none. */
  readonly cursor: number | undefined;
}

const MARK = /«|»|\$0/g;

/**
 * Takes the marks out of a test document: `«…»` round each expected span, which may nest and may be empty, and at most
 * one `$0` for the cursor. All offsets are those of the text that comes back. Marks that do not pair throw.
 *
 * @example parseMarkers('规章\t«1»\t$0') // { text: '规章\t1\t', spans: [{ start: 3, end: 4 }], cursor: 5 }
 */
export function parseMarkers(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  let cursor: number | undefined;
  let read = 0;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    text += marked.slice(read, index);
    read = index + mark.length;
    if (mark === '«') {
      const span = { start: text.length, end: text.length };
      spans.push(span);
      open.push(span);
    } else if (mark === '»') {
      close(open.pop(), text.length);
    } else {
      if (cursor !== undefined) throw new Error('A test document has one $0 at most.');
      cursor = text.length;
    }
  }
  if (open.length > 0) throw new Error('A « has no » behind it.');
  return { text: text + marked.slice(read), spans, cursor };
}

function close(span: { end: number } | undefined, end: number): void {
  if (span === undefined) throw new Error('A » has no « before it.');
  span.end = end;
}
