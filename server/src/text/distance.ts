import { distance } from 'fastest-levenshtein';

/**
 * The one candidate nearest to the key within the bound: about three in ten characters, one in short keys, none in very
 * short ones. Undefined where none is near enough, or where two different values are equally near.
 */
export function nearest<T>(key: string, candidates: Iterable<readonly [string, T]>): T | undefined {
  let best: T | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const [candidate, value] of candidates) {
    const bound = boundFor(candidate);
    if (Math.abs(candidate.length - key.length) > bound) continue;
    const away = distance(key, candidate);
    if (away > bound || away > bestDistance) continue;
    tied = away === bestDistance && (tied || value !== best);
    best = value;
    bestDistance = away;
  }
  return tied ? undefined : best;
}

function boundFor(expected: string): number {
  if (expected.length < 4) return 0;
  return expected.length < 6 ? 1 : Math.floor(expected.length * 0.3);
}
