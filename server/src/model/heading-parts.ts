import { trimSpan } from '../text/blank.ts';
import { ORDINAL_CHARS, parseOrdinal } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import type { Heading } from './report.ts';

/** What stands before the wording of a heading. */
export interface HeadingParts {
  readonly numeral: Heading['numeral'];
  /** `bracket`: numbered （二） as items inside a section are. */
  readonly level: 'top' | 'bracket';
  /** How the line is marked as a heading: equal for headings of one habit, such as `一、` or `## 1.`. */
  readonly style: string;
  /** Whether a numeral or a Markdown mark shows that the line is a heading. */
  readonly isMarked: boolean;
  /** Where the wording begins. */
  readonly from: number;
}

/** More than any heading of a report has. */
export const LONGEST_HEADING = 60;

const MARKUP = /^(?:#{1,6}\s*|\*{1,3}|<[^>]*>)*/;
const EMPHASIS = /^\*{0,3}/;
const HAN = `[${ORDINAL_CHARS}]`;
const NUMERALS = new RegExp(
  `^(?:(?:第${HAN}+(?:部分|章|节)[、.．:：\\s]*|[（(]\\s*${HAN}{1,3}\\s*[)）]\\s*[、.．]?\\s*|${HAN}{1,3}\\s*[、.．,，:：]\\s*|[（(]?\\d{1,2}\\s*[)）、.．]\\s*|${HAN}{1,3}\\s+)+)`,
);
const NUMBER = new RegExp(`${HAN}{1,3}|\\d{1,2}`, 'g');

/** Takes a line apart; undefined for a long one without a numeral, which is running text. */
export function splitHeading(text: string, { start, end }: Span): HeadingParts | undefined {
  const content = text.slice(start, Math.min(end, start + LONGEST_HEADING + 20));
  const markup = MARKUP.exec(content)?.[0].length ?? 0;
  const numeral = NUMERALS.exec(content.slice(markup))?.[0];
  if (!numeral && end - start > LONGEST_HEADING / 2) return undefined;
  const numbered = markup + (numeral?.length ?? 0);
  const hashes = content.startsWith('#') ? content.slice(0, content.search(/[^#]|$/)) : '';
  return {
    numeral: numeral ? toNumeral(text, start + markup, numeral) : undefined,
    level: numeral && /^[（(]/.test(numeral) && !numeral.includes('、') ? 'bracket' : 'top',
    style: `${hashes}${kindOf(numeral)}`,
    isMarked: numeral !== undefined || hashes !== '',
    from: start + numbered + (EMPHASIS.exec(content.slice(numbered))?.[0].length ?? 0),
  };
}

function kindOf(numeral: string | undefined): 'none' | 'part' | 'bracket' | 'digit' | 'han' {
  if (!numeral) return 'none';
  if (numeral.startsWith('第')) return 'part';
  if (/^[（(]/.test(numeral)) return 'bracket';
  return /^\d/.test(numeral) ? 'digit' : 'han';
}

function toNumeral(text: string, start: number, numeral: string): Heading['numeral'] {
  const { start: from, end } = trimSpan(text, start, start + numeral.length);
  const last = numeral.match(NUMBER)?.at(-1) ?? '';
  return {
    start: from,
    end,
    text: text.slice(from, end),
    ordinal: parseOrdinal(last) ?? (Number(last) || undefined),
  };
}
