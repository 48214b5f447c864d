import type { HeadingCandidate } from './heading.ts';
import { ordinalOf } from './section-ordinal.ts';

/** Whether the heading has the numeral that the form gives its section. */
export function hasOwnOrdinal({ spec, heading }: HeadingCandidate): boolean {
  return heading.numeral?.ordinal === ordinalOf(spec);
}

/** How the headings of a text are marked: as most of those under their own numeral are, or most of all where none is. */
export function usualStyle(candidates: readonly HeadingCandidate[]): string | undefined {
  return mostFrequent(candidates.filter(hasOwnOrdinal)) ?? mostFrequent(candidates);
}

/** A section counts once for each style: sub-items may repeat it. */
function mostFrequent(candidates: readonly HeadingCandidate[]): string | undefined {
  const sections = new Map<string, Set<string>>();
  for (const { style, spec } of candidates) {
    const known = sections.get(style);
    if (known) known.add(spec.id);
    else sections.set(style, new Set([spec.id]));
  }
  let best: string | undefined;
  for (const [style, { size }] of sections) if (size > (sections.get(best ?? '')?.size ?? 0)) best = style;
  return best;
}
