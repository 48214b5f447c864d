import { cpuSince } from './cpu.ts';
import type { Work } from './floors.ts';
import { again, type Sample } from './samples.ts';
import { mean, median } from './stats.ts';

/** What the parent asks for: read the samples until so much processor time is used. */
export interface TurnRequest {
  readonly cpuMs: number;
}

/** One turn. Wall time is the median by sample; processor time is the mean by group, other threads of the process included. */
export interface Turn {
  readonly ms: Readonly<Record<string, number>>;
  readonly cpuMs: Readonly<Record<string, number>>;
  readonly found: Readonly<Record<string, number>>;
}

/** The samples by the name of their group. */
export type Groups = ReadonlyMap<string, readonly Sample[]>;

export function byGroup(inputs: readonly Sample[]): Groups {
  const names = new Set(inputs.map(({ group }) => group));
  return new Map([...names].map((name) => [name, inputs.filter(({ group }) => group === name)]));
}

let passes = 0;

/** All samples in turn, each timed on its own, until the processor time is used up. */
export function takeTurn(work: Work, groups: Groups, cpuMs: number): Turn {
  const times = new Map<string, number[]>();
  const cpu = new Map<string, number[]>();
  const found: Record<string, number> = {};
  const begin = process.cpuUsage();
  do {
    passes++;
    for (const [group, inputs] of groups) {
      const texts = inputs.map(({ name, text }) => ({ name, text: again(text, passes) }));
      const before = process.cpuUsage();
      for (const { name, text } of texts) {
        const from = performance.now();
        found[name] = work(text);
        append(times, name, performance.now() - from);
      }
      append(cpu, group, cpuSince(before) / inputs.length);
    }
  } while (cpuSince(begin) < cpuMs);
  return { ms: summary(times, median), cpuMs: summary(cpu, mean), found };
}

function append(lists: Map<string, number[]>, name: string, value: number): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

function summary(lists: ReadonlyMap<string, readonly number[]>, reduce: (values: readonly number[]) => number) {
  return Object.fromEntries([...lists].map(([name, values]) => [name, reduce(values)]));
}
