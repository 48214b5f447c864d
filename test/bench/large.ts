import { cpuSince } from './cpu.ts';
import type { Work } from './floors.ts';
import { again } from './samples.ts';
import { scaled } from './shapes.ts';
import { median } from './stats.ts';

/** Processor time for the whole document: reading takes long enough for other programs to come between. */
export interface LargeResult {
  readonly bytes: number;
  readonly cpuMs: number;
  readonly peakMB: number;
}

const WARM_UP_BYTES = 100_000;
const WARM_UP_CPU_MS = 1500;

/** One large document again and again within the budget, after a small one of its shape has warmed up the compiler. */
export function measureLarge(work: Work, shape: string, bytes: number, budget: number): LargeResult | null {
  const text = scaled(shape, bytes);
  const small = scaled(shape, WARM_UP_BYTES);
  if (text === undefined || small === undefined) return null;
  repeat(work, small, WARM_UP_CPU_MS);
  const cpuMs = median(repeat(work, text, budget));
  return { bytes: Buffer.byteLength(text), cpuMs, peakMB: process.resourceUsage().maxRSS / 1024 };
}

function repeat(work: Work, text: string, budget: number): readonly number[] {
  const times: number[] = [];
  const begin = process.cpuUsage();
  for (let n = 0; n < 1 || cpuSince(begin) < budget; n++) {
    const next = again(text, n);
    const from = process.cpuUsage();
    work(next);
    times.push(cpuSince(from));
  }
  return times;
}
