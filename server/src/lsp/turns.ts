import type { Cancel, Runtime } from './runtime.ts';

/** Runs a task for each document soon after it was asked for, once for a burst of changes. */
export interface Turns {
  request(uri: string): void;
  cancel(uri: string): void;
  cancelAll(): void;
}

// Nobody types faster than this: changes that follow closer come from a program, and go on in a moment.
const RUSH = 3;
const PAUSE_IN_RUSH = 8;
// A task that takes longer than this would be felt if it ran at each key.
const DEAR = 20;
const LONGEST_PAUSE = 1000;
const LONGEST_WAIT = 100;

interface Turn {
  readonly cancel: Cancel;
  readonly since: number;
  readonly pause: number;
}

/**
 * A single change is answered as soon as the input is drained. In a rush the answer waits for the end of the rush, and a
 * task that takes long waits for a pause as long as itself. It is never put off for good.
 */
export function createTurns(runtime: Runtime, task: (uri: string) => void): Turns {
  const waiting = new Map<string, Turn>();
  const lastRequest = new Map<string, number>();
  let cost = 0;

  const run = (uri: string): void => {
    waiting.delete(uri);
    const begin = runtime.now();
    task(uri);
    cost = runtime.now() - begin;
  };
  const isRush = (uri: string, now: number): boolean =>
    now - (lastRequest.get(uri) ?? Number.NEGATIVE_INFINITY) < RUSH || (waiting.get(uri)?.pause ?? 0) > 0;
  const pauseFor = (uri: string, now: number): number => {
    if (cost > DEAR) return Math.min(cost, LONGEST_PAUSE);
    return isRush(uri, now) ? PAUSE_IN_RUSH : 0;
  };
  const cancel = (uri: string): void => {
    waiting.get(uri)?.cancel();
    waiting.delete(uri);
    lastRequest.delete(uri);
  };
  const request = (uri: string): void => {
    const now = runtime.now();
    const pause = pauseFor(uri, now);
    lastRequest.set(uri, now);
    const before = waiting.get(uri);
    const since = before?.since ?? now;
    if (before && now - since > Math.max(LONGEST_WAIT, pause * 5)) return;
    before?.cancel();
    const callback = (): void => run(uri);
    const handle = pause > 0 ? runtime.later(callback, pause) : runtime.afterInput(callback);
    waiting.set(uri, { cancel: handle, since, pause });
  };
  return { request, cancel, cancelAll: () => [...waiting.keys()].forEach(cancel) };
}
