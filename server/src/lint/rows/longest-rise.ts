/**
 * The indexes of the most numbers that rise from left to right, so that what is left out is the fewest that must be moved.
 * Of several such choices the one that keeps the later numbers.
 */
export function longestRise(numbers: readonly number[]): readonly number[] {
  const lengths: number[] = [];
  const next: (number | undefined)[] = [];
  for (let i = numbers.length - 1; i >= 0; i--) {
    lengths[i] = 1;
    for (let j = i + 1; j < numbers.length; j++) {
      const length = (lengths[j] ?? 0) + 1;
      if ((numbers[j] ?? 0) <= (numbers[i] ?? 0) || length <= (lengths[i] ?? 0)) continue;
      lengths[i] = length;
      next[i] = j;
    }
  }
  const out: number[] = [];
  let at: number | undefined = lengths.lastIndexOf(Math.max(0, ...lengths));
  while (at !== undefined && at >= 0) {
    out.push(at);
    at = next[at];
  }
  return out;
}
