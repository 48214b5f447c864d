import type { ProseParagraph } from '../prose.ts';
import { isAtStart, type Marker, type MarkerStyle } from './markers.ts';

/** Where a text goes on: in a paragraph at a place. */
export interface Place {
  readonly paragraph: number;
  readonly at: number;
}

/** A numbered list: its markers in order, and where the text after it may belong to something else. */
export interface Series {
  readonly markers: readonly Marker[];
  readonly end: Place;
}

/**
 * The list that begins with the marker: those of its style that count on, up to one that begins anew. A list inside it begins
 * with its own first marker; a list that it stands in itself counts on, and ends it.
 */
export function seriesFrom(all: readonly Marker[], index: number, paragraphs: readonly ProseParagraph[]): Series {
  const first = all[index];
  if (!first) return { markers: [], end: { paragraph: 0, at: 0 } };
  const markers = [first];
  const inside = new Set<MarkerStyle>();
  for (let i = index + 1; i < all.length; i++) {
    const marker = all[i];
    const paragraph = marker && paragraphs[marker.paragraph];
    if (!marker || !paragraph) continue;
    if (marker.style === first.style) {
      if (marker.ordinal <= first.ordinal) return { markers, end: placeOf(marker) };
      markers.push(marker);
    } else if (marker.ordinal === 1) inside.add(marker.style);
    else if (isAtStart(marker, paragraph) && !inside.has(marker.style)) return { markers, end: placeOf(marker) };
  }
  return { markers, end: { paragraph: paragraphs.length, at: 0 } };
}

function placeOf({ paragraph, from }: Marker): Place {
  return { paragraph, at: from };
}

/** The text from one place up to another, paragraph by paragraph. */
export function textBetween(paragraphs: readonly ProseParagraph[], from: Place, to: Place): string {
  return paragraphs
    .slice(from.paragraph, to.paragraph + 1)
    .map(({ text }, i) => {
      const start = i === 0 ? from.at : 0;
      return from.paragraph + i === to.paragraph ? text.slice(start, to.at) : text.slice(start);
    })
    .join('\n');
}
