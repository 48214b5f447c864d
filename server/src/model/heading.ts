import { FORMS, type SectionSpec } from '../form/index.ts';
import { isBlankUnit, trimSpan } from '../text/blank.ts';
import { nearest } from '../text/distance.ts';
import { labelKey } from '../text/key.ts';
import { parseOrdinal } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import { labelBook } from './bind/label-book.ts';
import type { Heading, Match } from './report.ts';

/** A line that may be the heading of a section. */
export interface HeadingCandidate {
  readonly spec: SectionSpec;
  readonly heading: Heading;
  /** `bracket`: numbered （二） as items inside a section are. */
  readonly level: 'top' | 'bracket';
}

const LONGEST_HEADING = 60;
const SECTIONS = FORMS['2021'].sections;

/** Reads a line as a section heading, by its wording; undefined where it is none. The line may go on with text after a stop. */
export function readHeading(text: string, line: Span): HeadingCandidate | undefined {
  const parts = mayBeHeading(text, line) ? splitHeading(text, line) : undefined;
  if (!parts) return undefined;
  const { numeral, level, from } = parts;
  const found = wordingEnds(text, from, line.end).flatMap((end) => {
    const wording = trimSpan(text, from, end);
    const match = matchWording(text.slice(wording.start, wording.end), numeral?.ordinal, parts, end === line.end);
    return match ? [{ ...match, wording }] : [];
  });
  const best = MATCHES.flatMap((match) => found.find((one) => one.match === match) ?? [])[0];
  return best && { spec: best.spec, level, heading: toHeading(text, line, numeral, best.wording, best.match) };
}

const OPENERS = new Set([...'#*<（(第一二三四五六七八九十0123456789'].map((char) => char.charCodeAt(0)));

/** Tells most lines apart at once: running text, and rows of tables, some of which are numbered 一、 as well. */
function mayBeHeading(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_HEADING) return OPENERS.has(text.charCodeAt(start));
  return !TABLE_LABELS.has(labelKey(text.slice(start, end)));
}

/** The best comes first: a heading with text behind it is not a slip of a longer one. */
const MATCHES: readonly Match[] = ['exact', 'variant', 'near'];

interface HeadingParts {
  readonly numeral: Heading['numeral'];
  readonly level: HeadingCandidate['level'];
  readonly isMarked: boolean;
  /** Where the wording begins. */
  readonly from: number;
}

const MARKUP = /^(?:#{1,6}\s*|\*{1,3}|<[^>]*>)*/;
const EMPHASIS = /^\*{0,3}/;
const NUMERALS =
  /^(?:(?:第[一二三四五六七八九十]+(?:部分|章|节)[、.．:：\s]*|[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]\s*[、.．]?\s*|[一二三四五六七八九十]{1,3}\s*[、.．,，:：]\s*|[（(]?\d{1,2}\s*[)）、.．]\s*|[一二三四五六七八九十]{1,3}\s+)+)/;

function splitHeading(text: string, { start, end }: Span): HeadingParts | undefined {
  const content = text.slice(start, Math.min(end, start + LONGEST_HEADING + 20));
  const markup = MARKUP.exec(content)?.[0].length ?? 0;
  const numeral = NUMERALS.exec(content.slice(markup))?.[0];
  if (!numeral && end - start > LONGEST_HEADING / 2) return undefined;
  const numbered = markup + (numeral?.length ?? 0);
  const from = start + numbered + (EMPHASIS.exec(content.slice(numbered))?.[0].length ?? 0);
  const level = numeral && /^[（(]/.test(numeral) && !numeral.includes('、') ? 'bracket' : 'top';
  return {
    numeral: numeral ? toNumeral(text, start + markup, numeral) : undefined,
    level,
    isMarked: content.startsWith('#'),
    from,
  };
}

function toNumeral(text: string, start: number, numeral: string): Heading['numeral'] {
  const span = trimSpan(text, start, start + numeral.length);
  const last = numeral.match(/[一二三四五六七八九十]{1,3}|\d{1,2}/g)?.at(-1) ?? '';
  return {
    ...span,
    text: text.slice(span.start, span.end),
    ordinal: parseOrdinal(last) ?? (Number(last) || undefined),
  };
}

/** The line's end, then the first stop, then the first blank: where the wording may end and text begin. */
function wordingEnds(text: string, from: number, end: number): readonly number[] {
  const ends = end - from <= LONGEST_HEADING ? [end] : [];
  const limit = Math.min(end, from + LONGEST_HEADING);
  let stop = -1;
  let blank = -1;
  for (let at = from + 1; at < limit; at++) {
    if (stop < 0 && '。：:；;'.includes(text.charAt(at))) stop = at;
    if (blank < 0 && isBlankUnit(text.charCodeAt(at))) blank = at;
  }
  if (stop > 0) ends.push(stop);
  if (blank > 0) ends.push(blank);
  return ends;
}

interface WordingMatch {
  readonly spec: SectionSpec;
  readonly match: Match;
}

const EXACT = new Map(SECTIONS.map((spec) => [labelKey(spec.heading), spec]));
const VARIANTS = new Map(SECTIONS.flatMap((spec) => spec.variants.map((text) => [labelKey(text), spec] as const)));
const CANDIDATES = [...EXACT, ...VARIANTS];

/** 一、本年新收… to 四、结转… are rows of the third table, whatever section heading they are like. */
const TABLE_LABELS = new Set(
  Object.values(FORMS).flatMap(({ tables }) => tables.flatMap((table) => labelBook(table).keys)),
);

function matchWording(
  wording: string,
  ordinal: number | undefined,
  parts: HeadingParts,
  isWhole: boolean,
): WordingMatch | undefined {
  const key = labelKey(wording);
  const exact = EXACT.get(key);
  const isNumbered = parts.numeral !== undefined || parts.isMarked;
  if (exact) return isWhole || isNumbered ? { spec: exact, match: 'exact' } : undefined;
  if (!isNumbered) return undefined;
  const variant = VARIANTS.get(key);
  if (variant) return { spec: variant, match: 'variant' };
  if (TABLE_LABELS.has(key)) return undefined;
  if (key.length < 4 || key.length > 40 || parts.level === 'bracket') return undefined;
  const near = nearest(key, CANDIDATES) ?? byKeywords(key, ordinal);
  return near ? { spec: near, match: 'near' } : undefined;
}

/** A free wording counts only under the ordinal that the form gives the section. */
function byKeywords(key: string, ordinal: number | undefined): SectionSpec | undefined {
  const spec = SECTIONS.find((section) => parseOrdinal(section.ordinal) === ordinal);
  return spec?.keywords.every((words) => words.some((word) => key.includes(word))) ? spec : undefined;
}

function toHeading(text: string, line: Span, numeral: Heading['numeral'], wording: Span, match: Match): Heading {
  const end = trimMarkup(text, wording.end);
  const start = numeral?.start ?? wording.start;
  return {
    start: Math.max(line.start, start),
    end,
    text: text.slice(start, end),
    match,
    numeral,
    wording: { start: wording.start, end, text: text.slice(wording.start, end) },
  };
}

function trimMarkup(text: string, end: number): number {
  let at = end;
  while (text[at - 1] === '*' || text[at - 1] === '#' || isBlankUnit(text.charCodeAt(at - 1))) at--;
  return at;
}
