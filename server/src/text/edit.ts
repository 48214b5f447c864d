import type { Span } from './span.ts';

/** A replacement of one span of a text. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The text after all edits; they must not overlap, their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let out = '';
  let at = 0;
  for (const { span, newText } of ordered) {
    out += text.slice(at, span.start) + newText;
    at = Math.max(at, span.end);
  }
  return out + text.slice(at);
}
