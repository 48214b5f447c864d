import type { ProseParagraph } from '../prose.ts';
import { isAtStart, type Marker, type MarkerStyle } from './markers.ts';

/** Where a text goes on: in the paragraph of the index, at a place. */
export interface Place {
  readonly index: number;
  readonly at: number;
}

/** A numbered list: its numerals in order, and where the text after it may belong to something else. */
export interface Series {
  readonly items: readonly Marker[];
  readonly end: Place;
}

/**
 * The list that begins with the marker of the index: those of its style that count on, up to one that begins anew. A list
 * inside it begins with its own first marker; a list that it stands in itself counts on, and ends it.
 */
export function seriesFrom(markers: readonly Marker[], start: number, paragraphs: number): Series {
  const items: Marker[] = [];
  const inside = new Set<MarkerStyle>();
  for (let i = start; i < markers.length; i++) {
    const marker = markers[i];
    if (!marker) break;
    const style = items[0]?.style ?? marker.style;
    const end = { index: marker.index, at: marker.from };
    if (marker.style === style) {
      if (items.length > 0 && marker.ordinal === 1) return { items, end };
      items.push(marker);
    } else if (marker.ordinal === 1) inside.add(marker.style);
    else if (isAtStart(marker) && !inside.has(marker.style)) return { items, end };
  }
  return { items, end: { index: paragraphs, at: 0 } };
}

/** The text from one place up to another, paragraph by paragraph. */
export function textBetween(paragraphs: readonly ProseParagraph[], from: Place, to: Place): string {
  return paragraphs
    .slice(from.index, to.index + 1)
    .map(({ text }, i) => text.slice(i === 0 ? from.at : 0, from.index + i === to.index ? to.at : text.length))
    .join('\n');
}
