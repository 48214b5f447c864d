import { describe, expect, it } from 'vitest';
import { mapInOrder } from '../../server/src/cli/map-in-order.ts';

describe('work on many items', () => {
  it('yields the results in order, whichever ends first', async () => {
    const ends: ((value: string) => void)[] = [];
    const results = mapInOrder(['a', 'b', 'c'], 3, () => new Promise<string>((end) => ends.push(end)));
    const first = results.next();
    // Nothing is under way before it is asked for.
    await Promise.resolve();
    for (const [i, end] of [...ends.entries()].reverse()) end(`result ${i}`);
    expect(await first).toEqual({ done: false, value: 'result 0' });
    expect(await results.next()).toEqual({ done: false, value: 'result 1' });
    expect(await results.next()).toEqual({ done: false, value: 'result 2' });
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('never has more of it ahead than allowed', async () => {
    let ahead = 0;
    let most = 0;
    const items = Array.from({ length: 50 }, (_, i) => i);
    const seen: number[] = [];
    for await (const item of mapInOrder(items, 4, async (i) => {
      most = Math.max(most, ++ahead);
      return i;
    })) {
      ahead--;
      seen.push(item);
    }
    expect(seen).toEqual(items);
    expect(most).toBe(4);
  });
});
