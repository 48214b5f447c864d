import type { SectionId } from '../form/index.ts';
import type { PlacedHeading } from './heading-candidates.ts';
import { hasOwnOrdinal, usualStyle } from './heading-style.ts';
import { ordinalOf } from './section-ordinal.ts';

/**
 * （二）主动公开政府信息情况 is a heading where the section has no other one and the ordinals agree; inside a section it is
 * an item of it.
 */
export function withoutItems(candidates: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const top = new Set(candidates.filter(isMarkedTop).map(({ spec }) => spec.id));
  const style = usualStyle(candidates);
  return candidates.filter((candidate) =>
    candidate.level === 'top' ? !isFreeItem(candidate, style) : !top.has(candidate.spec.id) && hasOwnOrdinal(candidate),
  );
}

/** 1.主动公开情况 among headings as 一、总体情况 is no second section, whether or not there is one: neither numeral nor wording is its own. */
function isFreeItem(candidate: PlacedHeading, usual: string | undefined): boolean {
  const { style, heading } = candidate;
  return style !== usual && heading.numeral !== undefined && heading.match !== 'exact' && !hasOwnOrdinal(candidate);
}

function isMarkedTop({ level, style }: PlacedHeading): boolean {
  return level === 'top' && style !== 'none';
}

/**
 * Leaves out items and captions with the words of a section that has a heading of its own: of several candidates for one
 * section those count that are marked and numbered as the headings of the text are. One under a numeral that no other
 * section has counts as well, since it may be a section under the wrong words, or a second one.
 */
export function withoutNamesakes(candidates: readonly PlacedHeading[]): readonly PlacedHeading[] {
  if (new Set(candidates.map(({ spec }) => spec.id)).size === candidates.length) return candidates;
  const style = usualStyle(candidates);
  const own = candidates.filter((candidate) => candidate.style === style && hasOwnOrdinal(candidate));
  const taken = new Set(own.map(({ spec }) => ordinalOf(spec)));
  const fits = candidates.map((candidate) => fitOf(candidate, style, taken));
  const best = new Map<SectionId, number>();
  for (const [i, { spec }] of candidates.entries()) best.set(spec.id, Math.max(best.get(spec.id) ?? 0, fits[i] ?? 0));
  return candidates.filter(({ spec }, i) => fits[i] === best.get(spec.id) || fits[i] === FREE);
}

const OWN = 3;
const FREE = 2;

/** How well a candidate fits among the headings of the text. */
function fitOf(candidate: PlacedHeading, style: string | undefined, taken: ReadonlySet<number>): number {
  const isUsual = candidate.style === style;
  const isOwn = hasOwnOrdinal(candidate);
  if (isUsual && isOwn) return OWN;
  if (isUsual && !taken.has(candidate.heading.numeral?.ordinal ?? 0)) return FREE;
  return isUsual || isOwn ? 1 : 0;
}
