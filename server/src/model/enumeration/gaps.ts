import { formatOrdinal } from '../../text/numeral.ts';
import type { ProseParagraph } from '../prose.ts';
import { hidesItem } from './hidden-items.ts';
import { isAtStart, type Marker } from './markers.ts';
import { textBetween } from './series.ts';

/** Two neighbours of a list that skips a number. */
export interface Gap {
  readonly before: Marker;
  readonly after: Marker;
  /** The numerals that should stand between them, in the style of the list. */
  readonly missing: readonly string[];
}

const MOST_MISSING = 2;

/** Points begin anew in each item; items count on through the whole section. Other styles are too often used otherwise. */
export function findGaps(paragraphs: readonly ProseParagraph[], markers: readonly Marker[]): readonly Gap[] {
  const last = new Map<Marker['style'], Marker>();
  return markers.flatMap((marker) => {
    const { style } = marker;
    if (style === 'item') {
      if (!isAtStart(marker)) return [];
      last.delete('point');
      last.delete('ordinal');
    } else if (style !== 'point' && style !== 'ordinal') return [];
    const before = last.get(style);
    last.set(style, marker);
    return before ? gapBetween(paragraphs, before, marker) : [];
  });
}

function gapBetween(paragraphs: readonly ProseParagraph[], before: Marker, after: Marker): readonly Gap[] {
  const count = after.ordinal - before.ordinal - 1;
  if (count < 1 || count > MOST_MISSING) return [];
  const between = textBetween(
    paragraphs,
    { index: before.index, at: before.to },
    { index: after.index, at: after.from },
  );
  const ordinals = Array.from({ length: count }, (_, i) => before.ordinal + 1 + i);
  if (ordinals.some((ordinal) => hidesItem(between, ordinal))) return [];
  const own = formatOrdinal(after.ordinal);
  return [{ before, after, missing: ordinals.map((ordinal) => after.text.replace(own, formatOrdinal(ordinal))) }];
}
