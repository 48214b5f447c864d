/** The value that is there most often, by its key; the first of those that are equally frequent. Undefined for none. */
export function mostFrequent<T>(values: readonly T[], keyOf: (value: T) => unknown = (value) => value): T | undefined {
  const counts = new Map<unknown, { readonly value: T; count: number }>();
  for (const value of values) {
    const entry = counts.get(keyOf(value));
    if (entry) entry.count++;
    else counts.set(keyOf(value), { value, count: 1 });
  }
  return [...counts.values()].reduce<{ readonly value: T; count: number } | undefined>(
    (best, entry) => (best && best.count >= entry.count ? best : entry),
    undefined,
  )?.value;
}
