/**
 * The results of `work` in the order of the items, with at most `ahead` of them under way or waiting to be taken.
 * `work` must not reject.
 */
export async function* mapInOrder<T, R>(
  items: Iterable<T>,
  ahead: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const waiting: Promise<R>[] = [];
  for (const item of items) {
    const first = waiting.length < ahead ? undefined : waiting.shift();
    if (first) yield await first;
    waiting.push(work(item));
  }
  for (const rest of waiting) yield await rest;
}
