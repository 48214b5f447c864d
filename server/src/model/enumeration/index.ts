import { type ProseParagraph, proseOf } from '../prose.ts';
import type { Report } from '../report.ts';
import { type Announcement, announcementsIn } from './announcements.ts';
import { findGaps, type Gap } from './gaps.ts';
import { hidesItem } from './hidden-items.ts';
import { listPlace } from './list-place.ts';
import { findMarkers, type Marker } from './markers.ts';
import { seriesFrom, textBetween } from './series.ts';

export type { Announcement } from './announcements.ts';
export type { Gap } from './gaps.ts';
export type { Marker } from './markers.ts';

/** A number of things that the text announces. */
export interface Enumeration {
  readonly paragraph: ProseParagraph;
  readonly announcement: Announcement;
  /** The numerals of the list that follows at once; empty where none does. */
  readonly items: readonly Marker[];
  /** Whether something behind the items may be one of them that is marked otherwise. */
  readonly isUnclear: boolean;
}

export interface Enumerations {
  readonly announced: readonly Enumeration[];
  readonly gaps: readonly Gap[];
}

/** The lists of the text above the sections and in those without a table. */
export function enumerationsOf(report: Report): Enumerations {
  const prose = proseOf(report);
  const groups = [undefined, 'overview', 'problems', 'other-matters'].map((section) => {
    const paragraphs = prose.filter((paragraph) => paragraph.section === section);
    return { paragraphs, markers: findMarkers(paragraphs) };
  });
  return {
    announced: groups.flatMap(({ paragraphs, markers }) => readAnnounced(paragraphs, markers)),
    gaps: groups.flatMap(({ paragraphs, markers }) => findGaps(paragraphs, markers)),
  };
}

function readAnnounced(paragraphs: readonly ProseParagraph[], markers: readonly Marker[]): readonly Enumeration[] {
  const starts = new Map<string, number>();
  for (const [i, { ordinal, index, from }] of markers.entries()) if (ordinal === 1) starts.set(`${index}:${from}`, i);
  return paragraphs.flatMap((paragraph, index) => {
    const all = announcementsIn(paragraph);
    return all.flatMap((announcement, i) => {
      const place = listPlace(paragraphs, index, announcement, all[i + 1]);
      const start = place && starts.get(`${place.index}:${place.at}`);
      if (start !== undefined) return [{ paragraph, announcement, ...readItems(paragraphs, markers, start) }];
      return announcement.isPart ? [{ paragraph, announcement, items: [], isUnclear: false }] : [];
    });
  });
}

function readItems(
  paragraphs: readonly ProseParagraph[],
  markers: readonly Marker[],
  start: number,
): Pick<Enumeration, 'items' | 'isUnclear'> {
  const { items, end } = seriesFrom(markers, start, paragraphs.length);
  const last = items.at(-1);
  const rest = last ? textBetween(paragraphs, { index: last.index, at: last.to }, end) : '';
  return { items, isUnclear: hidesItem(rest, (last?.ordinal ?? 0) + 1) };
}
