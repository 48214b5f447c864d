import { describe, expect, test } from 'vitest';
import type { Runtime } from '../../server/src/lsp/runtime.ts';
import { createTurns } from '../../server/src/lsp/turns.ts';

/** A runtime whose time only passes when it is told to. */
function createClock(): Runtime & { pass(milliseconds: number): void } {
  let time = 0;
  let due: { at: number; callback: () => void }[] = [];
  const later: Runtime['later'] = (callback, milliseconds) => {
    const entry = { at: time + milliseconds, callback };
    due.push(entry);
    return () => {
      due = due.filter((each) => each !== entry);
    };
  };
  return {
    now: () => time,
    later,
    afterInput: (callback) => later(callback, 0.1),
    pass(milliseconds) {
      const until = time + milliseconds;
      for (;;) {
        const [next] = due.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
        if (!next) break;
        due = due.filter((each) => each !== next);
        time = Math.max(time, next.at);
        next.callback();
      }
      time = Math.max(time, until);
    },
  };
}

function setUp(cost = 0.5) {
  const clock = createClock();
  const runs: string[] = [];
  const turns = createTurns(clock, (uri) => {
    runs.push(uri);
    clock.pass(cost);
  });
  return { clock, runs, turns };
}

describe('turns', () => {
  test('a single request runs as soon as the input is drained', () => {
    const { clock, runs, turns } = setUp();
    turns.request('a');
    expect(runs).toEqual([]);
    clock.pass(0.2);
    expect(runs).toEqual(['a']);
  });

  test('a person who types fast is never made to wait', () => {
    const { clock, runs, turns } = setUp();
    for (let key = 1; key <= 20; key++) {
      turns.request('a');
      clock.pass(4);
      expect(runs).toHaveLength(key);
    }
  });

  test('a rush runs twice at most: for its first change and its last', () => {
    const { clock, runs, turns } = setUp();
    for (let i = 0; i < 40; i++) {
      turns.request('a');
      clock.pass(0.3);
    }
    clock.pass(20);
    expect(runs).toHaveLength(2);
  });

  test('a rush without end is answered all the same', () => {
    const { clock, runs, turns } = setUp();
    for (let i = 0; i < 1000; i++) {
      turns.request('a');
      clock.pass(1);
    }
    expect(runs.length).toBeGreaterThan(5);
    expect(runs.length).toBeLessThan(12);
  });

  test('where a run takes long it waits for a pause', () => {
    const { clock, runs, turns } = setUp(200);
    turns.request('a');
    clock.pass(1);
    for (let key = 0; key < 4; key++) {
      turns.request('a');
      clock.pass(100);
    }
    expect(runs).toHaveLength(1);
    clock.pass(300);
    expect(runs).toHaveLength(2);
  });

  test('documents do not wait for each other', () => {
    const { clock, runs, turns } = setUp();
    turns.request('a');
    turns.request('b');
    clock.pass(2);
    expect(runs).toEqual(['a', 'b']);
  });

  test('what is cancelled does not run', () => {
    const { clock, runs, turns } = setUp();
    turns.request('a');
    turns.request('b');
    turns.request('c');
    turns.cancel('a');
    clock.pass(0.1);
    turns.request('c');
    turns.cancelAll();
    clock.pass(100);
    expect(runs).not.toContain('a');
    expect(runs).toEqual(['b', 'c']);
  });
});
