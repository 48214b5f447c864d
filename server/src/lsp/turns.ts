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

/** What is known of one document. */
interface State {
  /** When it was last asked for. */
  readonly last: number;
  /** How long its last run took. */
  readonly cost: number;
  readonly turn: Turn | undefined;
}

interface Turn {
  readonly cancel: Cancel;
  readonly since: number;
  readonly pause: number;
}

const NEW: State = { last: Number.NEGATIVE_INFINITY, cost: 0, turn: undefined };

/**
 * A single change is answered as soon as the input is drained. In a rush the answer waits for the end of the rush, and a
 * task that takes long waits for a pause as long as itself. It is never put off for good.
 */
export function createTurns(runtime: Runtime, task: (uri: string) => void): Turns {
  const states = new Map<string, State>();

  const run = (uri: string): void => {
    const begin = runtime.now();
    const { last } = states.get(uri) ?? NEW;
    states.set(uri, { last, cost: 0, turn: undefined });
    task(uri);
    states.set(uri, { last, cost: runtime.now() - begin, turn: states.get(uri)?.turn });
  };
  const request = (uri: string): void => {
    const now = runtime.now();
    const { last, cost, turn } = states.get(uri) ?? NEW;
    const isRush = now - last < RUSH || (turn?.pause ?? 0) > 0;
    const pause = cost > DEAR ? Math.min(cost, LONGEST_PAUSE) : isRush ? PAUSE_IN_RUSH : 0;
    const since = turn?.since ?? now;
    if (turn && now - since > Math.max(LONGEST_WAIT, pause * 5)) {
      states.set(uri, { last: now, cost, turn });
      return;
    }
    turn?.cancel();
    const callback = (): void => run(uri);
    const cancel = pause > 0 ? runtime.later(callback, pause) : runtime.afterInput(callback);
    states.set(uri, { last: now, cost, turn: { cancel, since, pause } });
  };
  const cancel = (uri: string): void => {
    states.get(uri)?.turn?.cancel();
    states.delete(uri);
  };
  return { request, cancel, cancelAll: () => [...states.keys()].forEach(cancel) };
}
