import { formatOrdinal } from '../../text/numeral.ts';
import { type ProseParagraph, proseOf } from '../prose.ts';
import type { Report } from '../report.ts';
import { type Announcement, announcementsIn } from './announcements.ts';
import { findMarkers, isAtStart, type Marker } from './markers.ts';
import { type Place, seriesFrom, textBetween } from './series.ts';

export type { Announcement } from './announcements.ts';

/** A number of things that the text announces. */
export interface Enumeration {
  readonly paragraph: ProseParagraph;
  readonly announcement: Announcement;
  /** The numbered list that follows at once; empty where none does. */
  readonly items: readonly ListItem[];
  /** Whether something between or behind the items may be one of them that is marked otherwise. */
  readonly isUnclear: boolean;
}

/** The marker that an item of a list begins with, such as 一是. */
export interface ListItem {
  readonly paragraph: ProseParagraph;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly ordinal: number;
}

/** A list that skips a number. */
export interface Gap {
  readonly before: ListItem;
  readonly after: ListItem;
  /** What should stand between them, in the style of the list. */
  readonly missing: string;
}

export interface Enumerations {
  readonly announced: readonly Enumeration[];
  readonly gaps: readonly Gap[];
}

/** The numbered lists of the text above the sections and in those without a table. */
export function enumerationsOf(report: Report): Enumerations {
  const groups = groupBySection(report);
  return {
    announced: groups.flatMap(({ paragraphs, markers }) => readAnnounced(paragraphs, markers)),
    gaps: groups.flatMap(({ paragraphs, markers }) => findGaps(paragraphs, markers)),
  };
}

interface Group {
  readonly paragraphs: readonly ProseParagraph[];
  readonly markers: readonly Marker[];
}

function groupBySection(report: Report): readonly Group[] {
  const sections = [undefined, 'overview', 'problems', 'other-matters'] as const;
  const prose = proseOf(report);
  return sections.map((section) => {
    const paragraphs = prose.filter((paragraph) => paragraph.section === section);
    return { paragraphs, markers: findMarkers(paragraphs) };
  });
}

function readAnnounced(paragraphs: readonly ProseParagraph[], markers: readonly Marker[]): readonly Enumeration[] {
  const starts = new Map(
    markers.flatMap(({ ordinal, paragraph, from }, i) => (ordinal === 1 ? [[keyOf(paragraph, from), i] as const] : [])),
  );
  return paragraphs.flatMap((paragraph, at) => {
    const all = announcementsIn(paragraph.text);
    return all.flatMap((announcement, i) => {
      const place = listPlace(paragraphs, at, announcement, all[i + 1]);
      const start = place && starts.get(keyOf(place.paragraph, place.at));
      if (start !== undefined) return [toEnumeration({ paragraphs, markers }, paragraph, announcement, start)];
      return announcement.isPart ? [{ paragraph, announcement, items: [], isUnclear: false }] : [];
    });
  });
}

function keyOf(paragraph: number, at: number): string {
  return `${paragraph}:${at}`;
}

const LONGEST_TAIL = 36;
const END = /[：:。；;]/;

/** Where the list must begin: behind the stop that ends the announcing words, or the comma before its first item. */
function listPlace(
  paragraphs: readonly ProseParagraph[],
  at: number,
  { to, isExpress }: Announcement,
  next: Announcement | undefined,
): Place | undefined {
  const text = paragraphs[at]?.text ?? '';
  const tail = text.slice(to, to + LONGEST_TAIL);
  const stop = tail.search(END);
  const isColon = /[：:]/.test(tail.charAt(stop));
  if (!isColon && !isExpress) return undefined;
  const end = stop >= 0 ? to + stop : text.length - to <= LONGEST_TAIL ? text.length : to + LONGEST_TAIL;
  // With two numbers before one list nobody can tell which one counts it.
  if (next && next.from < end) return undefined;
  const comma = /^[^：:。；;]{0,30}?[，,、]\s*(?=一是|一要|第一[，,]|[（(][一1][)）]|1[.、．]|①)/.exec(tail);
  const from = comma ? to + comma[0].length : skipBlanks(text, end + 1);
  if (from < text.length) return { paragraph: at, at: from };
  const following = paragraphs[at + 1];
  return following && { paragraph: at + 1, at: skipMarks(following.text) };
}

function skipBlanks(text: string, from: number): number {
  return from + (/^[\s\u3000]*/.exec(text.slice(from, from + 20))?.[0].length ?? 0);
}

function skipMarks(text: string): number {
  return /^[#*\s\u3000]*/.exec(text.slice(0, 20))?.[0].length ?? 0;
}

function toEnumeration(
  { paragraphs, markers }: Group,
  paragraph: ProseParagraph,
  announcement: Announcement,
  start: number,
): Enumeration {
  const series = seriesFrom(markers, start, paragraphs);
  const items = series.markers.map((marker) => toItem(paragraphs, marker));
  const last = series.markers.at(-1);
  const rest = last ? textBetween(paragraphs, { paragraph: last.paragraph, at: last.to }, series.end) : '';
  return { paragraph, announcement, items, isUnclear: hidesItem(rest, (last?.ordinal ?? 0) + 1) };
}

function toItem(paragraphs: readonly ProseParagraph[], { paragraph, from, to, text, ordinal }: Marker): ListItem {
  const own = paragraphs[paragraph];
  if (!own) throw new RangeError(`no paragraph ${paragraph}`);
  return { paragraph: own, from, to, text, ordinal };
}

/** Words that begin a further item without its numeral. */
const LAST_ITEM = /(?:^|[。；;，,\n])\s*(?:最后|此外|另外|再次|再者|还有|末了|与此同时|同时)|另一|等等/;

function hidesItem(text: string, ordinal: number): boolean {
  return LAST_ITEM.test(text) || numeralPattern(ordinal).test(text);
}

/** The number as the numeral of an item in any style, wherever it stands. */
function numeralPattern(ordinal: number): RegExp {
  const known = PATTERNS.get(ordinal);
  if (known) return known;
  const chinese = formatOrdinal(ordinal);
  const circled = String.fromCharCode(0x245f + ordinal);
  const pattern = new RegExp(
    `(?<![一二三四五六七八九十])${chinese}(?:[是要则来、，,:：)）]|\\s)|[第其（(]\\s?${chinese}|(?<!\\d)${ordinal}[.．、)）]|${circled}`,
  );
  PATTERNS.set(ordinal, pattern);
  return pattern;
}

const PATTERNS = new Map<number, RegExp>();

const MOST_MISSING = 2;

/** Points and the like count on within an item; items count on through the whole section. */
function findGaps(paragraphs: readonly ProseParagraph[], markers: readonly Marker[]): readonly Gap[] {
  const gaps: Gap[] = [];
  const last = new Map<Marker['style'], Marker>();
  for (const marker of markers) {
    const paragraph = paragraphs[marker.paragraph];
    const { style } = marker;
    if (!paragraph || (style !== 'point' && style !== 'item' && style !== 'ordinal')) continue;
    if (style === 'item') {
      if (!isAtStart(marker, paragraph)) continue;
      last.delete('point');
      last.delete('ordinal');
    }
    const before = last.get(style);
    last.set(style, marker);
    const missing = before ? marker.ordinal - before.ordinal - 1 : 0;
    if (!before || missing < 1 || missing > MOST_MISSING) continue;
    const between = textBetween(
      paragraphs,
      { paragraph: before.paragraph, at: before.to },
      { paragraph: marker.paragraph, at: marker.from },
    );
    const ordinals = Array.from({ length: missing }, (_, i) => before.ordinal + 1 + i);
    if (ordinals.some((ordinal) => hidesItem(between, ordinal))) continue;
    gaps.push({
      before: toItem(paragraphs, before),
      after: toItem(paragraphs, marker),
      missing: ordinals
        .map((ordinal) => `“${marker.text.replace(formatOrdinal(marker.ordinal), formatOrdinal(ordinal))}”`)
        .join('、'),
    });
  }
  return gaps;
}
