import type { SectionSpec } from '../form/index.ts';
import { isBlankUnit, trimSpan } from '../text/blank.ts';
import { ORDINAL_CHARS } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import { type HeadingParts, LONGEST_HEADING, splitHeading } from './heading-parts.ts';
import { exactSection, isAboutSection, isTableLabel, matchWording } from './heading-wording.ts';
import type { Heading, Match } from './report.ts';
import { ordinalOf } from './section-ordinal.ts';

/** A line that may be the heading of a section. */
export interface HeadingCandidate {
  readonly spec: SectionSpec;
  readonly heading: Heading;
  readonly level: HeadingParts['level'];
  readonly style: HeadingParts['style'];
}

/** Reads a line as a section heading, by its wording; undefined where it is none. The line may go on with text after a stop. */
export function readHeading(text: string, line: Span): HeadingCandidate | undefined {
  if (!OPENERS.has(text.charCodeAt(line.start))) return readBare(text, line);
  const parts = mayBeHeading(text, line) ? splitHeading(text, line) : undefined;
  if (!parts) return undefined;
  const found = wordingEnds(text, parts.from, line.end).flatMap((end) => {
    const wording = trimSpan(text, parts.from, end);
    const match = matchWording(text.slice(wording.start, wording.end), parts, end === line.end);
    return match ? [{ ...match, wording }] : [];
  });
  const best = MATCHES.flatMap((match) => found.find((one) => one.match === match) ?? [])[0];
  return best && toCandidate(text, line, parts, best);
}

/** Whether a heading may stand at the beginning of the text: a quick test, which most paragraphs fail. */
export function mayBegin(text: string): boolean {
  return text.length <= LONGEST_HEADING / 2 || OPENERS.has(text.charCodeAt(0));
}

const OPENERS = new Set([...`#*<（(第${ORDINAL_CHARS}0123456789`].map((char) => char.charCodeAt(0)));

/** Most lines are running text or cells, and need no more than this. */
function readBare(text: string, line: Span): HeadingCandidate | undefined {
  if (line.end - line.start > LONGEST_HEADING / 2) return undefined;
  const spec = exactSection(text.slice(line.start, line.end));
  const wording = trimSpan(text, line.start, line.end);
  return spec && toCandidate(text, line, BARE, { spec, match: 'exact', wording });
}

const BARE: HeadingParts = { numeral: undefined, level: 'top', style: 'none', isMarked: false, from: 0 };

/** Rows of tables are numbered 一、 as well. */
function mayBeHeading(text: string, { start, end }: Span): boolean {
  return end - start > LONGEST_HEADING || !isTableLabel(text.slice(start, end));
}

/** The best comes first: a heading with text behind it is not a slip of a longer one. */
const MATCHES: readonly Match[] = ['exact', 'variant', 'near'];

/** The line's end, then the first stop, then the first blank: where the wording may end and text begin. */
function wordingEnds(text: string, from: number, end: number): readonly number[] {
  const ends = end - from <= LONGEST_HEADING ? [end] : [];
  const limit = Math.min(end, from + LONGEST_HEADING);
  let stop = -1;
  let blank = -1;
  for (let at = from + 1; at < limit && (stop < 0 || blank < 0); at++) {
    if (stop < 0 && '。：:；;'.includes(text.charAt(at))) stop = at;
    if (blank < 0 && isBlankUnit(text.charCodeAt(at))) blank = at;
  }
  if (stop > 0) ends.push(stop);
  if (blank > 0) ends.push(blank);
  return ends;
}

const LONGEST_FREE_WORDING = 24;

/**
 * Reads a line as the heading of a given section in free words, for a place where only this section can stand: it has the
 * section's ordinal, half of what the section is about, and nothing else.
 */
export function readFreeHeading(text: string, line: Span, spec: SectionSpec): HeadingCandidate | undefined {
  if (line.end - line.start > LONGEST_HEADING || !OPENERS.has(text.charCodeAt(line.start))) return undefined;
  const parts = splitHeading(text, line);
  if (parts?.numeral?.ordinal !== ordinalOf(spec)) return undefined;
  const wording = trimSpan(text, parts.from, line.end);
  const words = text.slice(wording.start, wording.end);
  if (words.length > LONGEST_FREE_WORDING || /[。；，,;]./.test(words) || !isAboutSection(words, spec))
    return undefined;
  // The form's own words were seen before, and left out as an entry of a table of contents.
  if (exactSection(words)) return undefined;
  return toCandidate(text, line, parts, { spec, match: 'near', wording });
}

interface Reading {
  readonly spec: SectionSpec;
  readonly match: Match;
  readonly wording: Span;
}

function toCandidate(text: string, line: Span, parts: HeadingParts, reading: Reading): HeadingCandidate {
  const { numeral, level, style } = parts;
  const { spec, match, wording } = reading;
  const end = trimMarkup(text, wording.end);
  const start = Math.max(line.start, numeral?.start ?? wording.start);
  const own = { start: wording.start, end, text: text.slice(wording.start, end) };
  return { spec, level, style, heading: { start, end, text: text.slice(start, end), match, numeral, wording: own } };
}

function trimMarkup(text: string, end: number): number {
  let at = end;
  while (text[at - 1] === '*' || text[at - 1] === '#' || isBlankUnit(text.charCodeAt(at - 1))) at--;
  return at;
}
