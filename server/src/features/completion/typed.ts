import type { Report } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';

/** The word at the cursor, as far as it may become a heading or a label. */
export interface Typed {
  /** What an accepted item takes the place of; it ends behind what goes on without a blank after the cursor. */
  readonly span: Span;
  /** From its start up to the cursor; may be empty. */
  readonly word: string;
  /** What stands before it on its line. */
  readonly lead: string;
  /** What stands behind it on its line. */
  readonly rest: string;
}

/** Undefined where the cursor stands in running text, or behind a figure. */
export function typedAt({ text, tree: { lines } }: Report, offset: number): Typed | undefined {
  const line = lines.line(lines.lineAt(offset));
  if (offset - line.start > LONGEST_LEAD) return undefined;
  const before = text.slice(line.start, offset);
  const word = LAST_WORD.exec(before)?.[0] ?? '';
  const behind = text.slice(offset, Math.min(line.end, offset + LONGEST_LEAD));
  const tail = FIRST_WORD.exec(behind)?.[0] ?? '';
  if (!WORD.test(word) || FIGURE.test(word) || !TAIL.test(tail)) return undefined;
  return {
    span: { start: offset - word.length, end: offset + tail.length },
    word,
    lead: before.slice(0, before.length - word.length),
    rest: behind.slice(tail.length),
  };
}

/** Whether nothing but blanks and the marks of a heading stand on the line besides the word. */
export function isOwnLine({ lead, rest }: Typed): boolean {
  if (!/^[\s\u3000]*(?:\*{1,3}|(?:<\/[a-z][^<>]*>\s*)+)?[\s\u3000]*$/i.test(rest)) return false;
  return /^\ufeff?[\s\u3000]*(?:#{1,6}\s+|\*{1,3}|(?:<[a-z][^<>]*>\s*)+)?$/i.test(lead);
}

/** Whether the word stands where a row has its labels: before any figure. */
export function isInLabelCell({ lead }: Typed): boolean {
  return !/(?:^|[\s\u3000|>])[\d０-９]+(?:\.\d+)?(?=$|[\s\u3000|<])|[。；，]/.test(lead);
}

// The longest labels of the form have fewer characters, and so have the labels that stand before one on its line.
const LONGEST_LEAD = 200;
/** Between cells, tags and blanks, or the marks of a heading. */
const LAST_WORD = /[^\s\u3000\ufeff|<>*#]*$/;
const FIRST_WORD = /^[^\s\u3000|<>*#]*/;
const WORD = /^[\p{Script=Han}\w（）()“”、.．/:：]{0,40}$/u;
const TAIL = /^[\p{Script=Han}a-z（）()“”、]{0,40}$/iu;
const FIGURE = /^[\d０-９]+[.．]?\d*$/;
