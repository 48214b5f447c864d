import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { WORKER } from './paths.ts';
import { shuffled } from './stats.ts';
import type { Turn, TurnRequest } from './turn.ts';

/** In processor time, so that a busy machine does not cut the warm-up short. */
const WARM_UP = { cpuMs: 6000 };
const TURN = { cpuMs: 60 };

/** One turn of each engine, taken one right after the other. */
export type Round<Name extends string> = ReadonlyMap<Name, Turn>;

/**
 * Each engine has a process of its own that lives all the time and only works when it is its turn. Turns are so short that
 * whatever else the machine is busy with weighs on all of them alike; so the ratios within a round can be trusted.
 */
export async function takeTurns<Name extends string>(
  names: readonly Name[],
  rounds: number,
): Promise<readonly Round<Name>[]> {
  const workers = new Map(names.map((name) => [name, start(name)]));
  for (const worker of workers.values()) await askFor(worker, WARM_UP);
  const results: Round<Name>[] = [];
  for (let i = 0; i < rounds; i++) {
    const round = new Map<Name, Turn>();
    for (const [name, worker] of shuffled([...workers])) round.set(name, await askFor(worker, TURN));
    results.push(round);
  }
  for (const worker of workers.values()) worker.disconnect();
  return results;
}

function start(name: string): ChildProcess {
  const worker = fork(WORKER, ['samples', name]);
  // It has said itself what is wrong; without it there is nothing to compare.
  worker.once('exit', (code) => code && process.exit(code));
  return worker;
}

async function askFor(worker: ChildProcess, request: TurnRequest): Promise<Turn> {
  worker.send(request);
  const [turn] = await once(worker, 'message');
  return turn as Turn;
}
