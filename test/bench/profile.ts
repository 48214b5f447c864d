import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { WORKER } from './paths.ts';
import type { RuleCosts } from './rule-costs.ts';
import { figure, table } from './table.ts';

/** A CPU profile as Node writes it; times in microseconds. */
interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

/** Prints what each rule costs, and the functions that the engine spends most time in while it reads the samples. */
export function profileEngine(): void {
  const costs = JSON.parse(execFileSync(process.execPath, [WORKER, 'rules'], { encoding: 'utf8' })) as RuleCosts;
  console.log('\n## Rules: µs a report\n');
  console.log(
    table(
      ['rule', 'µs'],
      costs.map(([rule, cost]) => [rule, figure(cost)]),
    ),
  );
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-profile-'));
  const flags = ['--cpu-prof', '--cpu-prof-interval', '250', '--cpu-prof-dir', folder];
  execFileSync(process.execPath, [...flags, WORKER, 'profile', 'engine']);
  const file = readdirSync(folder)[0] ?? '';
  const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CpuProfile;
  rmSync(folder, { recursive: true });
  const entries = summarise(profile);
  for (const key of ['self', 'total'] as const) {
    const top = [...entries].sort((a, b) => b[1][key] - a[1][key]).slice(0, 30);
    console.log(`\n## Profile of the engine, by ${key} time\n`);
    console.log(
      table(
        ['function', 'self %', 'total %'],
        top.map(([name, { self, total }]) => [name, self.toFixed(1), total.toFixed(1)]),
      ),
    );
  }
}

type Entries = ReadonlyMap<string, { self: number; total: number }>;

/** Shares of the whole in percent, by function and source file. */
function summarise({ nodes, samples, timeDeltas }: CpuProfile): Entries {
  const name = createNamer();
  const names = new Map(nodes.map((node) => [node.id, name(node)]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const all = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  const entries = new Map<string, { self: number; total: number }>();
  samples.forEach((id, i) => {
    const share = ((timeDeltas[i] ?? 0) / all) * 100;
    const seen = new Set<string>();
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const key = names.get(at) ?? '';
      const entry = entries.get(key) ?? { self: 0, total: 0 };
      if (at === id) entry.self += share;
      if (!seen.has(key)) entry.total += share;
      entries.set(key, entry);
      seen.add(key);
    }
  });
  return entries;
}

/** Says which source file a function of the bundle comes from: esbuild writes its name above the part. */
function createNamer(): (node: ProfileNode) => string {
  const bundle = readFileSync(WORKER, 'utf8').split('\n');
  return ({ callFrame: { functionName, url, lineNumber } }) => {
    if (!url.endsWith('worker.js')) return `${functionName} ${url}`.trim();
    let at = lineNumber;
    while (at > 0 && !/^\/\/ \S+\.[a-z]+$/.test(bundle[at] ?? '')) at--;
    const source = (bundle[at] ?? '').slice(3);
    return `${functionName || (bundle[lineNumber] ?? '').trim().slice(0, 60)}  ${source}`;
  };
}
