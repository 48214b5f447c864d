import { FORMS, type SectionSpec } from '../form/index.ts';
import { nearest } from '../text/distance.ts';
import { labelKey } from '../text/key.ts';
import { labelBook } from './bind/label-book.ts';
import type { HeadingParts } from './heading-parts.ts';
import type { Match } from './report.ts';
import { ordinalOf } from './section-ordinal.ts';

/** The section that a wording names, and how well. */
export interface WordingMatch {
  readonly spec: SectionSpec;
  readonly match: Match;
}

const SECTIONS = FORMS['2021'].sections;
const EXACT = new Map(SECTIONS.map((spec) => [labelKey(spec.heading), spec]));
const VARIANTS = new Map(SECTIONS.flatMap((spec) => spec.variants.map((text) => [labelKey(text), spec] as const)));
const CANDIDATES = [...EXACT, ...VARIANTS];

/** 一、本年新收… to 四、结转… are rows of the third table, whatever section heading they are like. */
const TABLE_LABELS = new Set(
  Object.values(FORMS).flatMap(({ tables }) => tables.flatMap((table) => labelBook(table).keys)),
);

export function isTableLabel(text: string): boolean {
  return TABLE_LABELS.has(labelKey(text));
}

/** The section whose heading on the form has this wording; undefined where there is none. */
export function exactSection(wording: string): SectionSpec | undefined {
  return EXACT.get(labelKey(wording));
}

/** The section that the wording of a line with these parts names; a line without numeral or mark has to be the form's, whole. */
export function matchWording(wording: string, parts: HeadingParts, isWhole: boolean): WordingMatch | undefined {
  const key = labelKey(wording);
  const exact = EXACT.get(key);
  if (exact) return isWhole || parts.isMarked ? { spec: exact, match: 'exact' } : undefined;
  if (!parts.isMarked) return undefined;
  const variant = VARIANTS.get(key);
  if (variant) return { spec: variant, match: 'variant' };
  if (TABLE_LABELS.has(key)) return undefined;
  if (key.length < 4 || key.length > 40 || parts.level === 'bracket') return undefined;
  const near = nearest(key, CANDIDATES) ?? byKeywords(key, parts.numeral?.ordinal);
  return near ? { spec: near, match: 'near' } : undefined;
}

/** A free wording counts only under the ordinal that the form gives the section. */
function byKeywords(key: string, ordinal: number | undefined): SectionSpec | undefined {
  const spec = SECTIONS.find((section) => ordinalOf(section) === ordinal);
  return spec && hasKeywords(key, spec) ? spec : undefined;
}

/** Whether the text has all that the section is about. */
export function hasKeywords(text: string, { keywords }: SectionSpec): boolean {
  return keywords.every((words) => words.some((word) => text.includes(word)));
}

const FILLERS = new Set(['情况', '事项']);

/** Whether a wording has half of what the section is about. 情况 and 事项 alone tell nothing. */
export function isAboutSection(wording: string, { keywords }: SectionSpec): boolean {
  const key = labelKey(wording);
  if (TABLE_LABELS.has(key)) return false;
  const found = keywords.filter((words) => words.some((word) => key.includes(word)));
  return found.length * 2 >= keywords.length && found.some((words) => words.every((word) => !FILLERS.has(word)));
}

const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 40;

/** What the headings of the form and their variants may begin with when a line end cuts them. */
const BEGINNINGS = new Set(
  CANDIDATES.flatMap(([key]) => Array.from({ length: key.length }, (_, at) => key.slice(0, at)).slice(SHORTEST_PIECE)),
);

/** Whether the two texts are one heading that a line end cuts. */
export function areOneWording(first: string, second: string): boolean {
  if (first.length > LONGEST_PIECE || second.length > LONGEST_PIECE) return false;
  const key = labelKey(first);
  if (!BEGINNINGS.has(key)) return false;
  const whole = key + labelKey(second);
  return whole !== key && (EXACT.has(whole) || VARIANTS.has(whole));
}
