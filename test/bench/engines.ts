import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { floorRules, floorSplit, type Work } from './floors.ts';
import { loadPeer, type PeerName } from './peers.ts';

/** What is measured in a process: two floors, the reading of a report alone, and the engine whole. */
const ENGINES = {
  'floor-split': floorSplit,
  'floor-rules': floorRules,
  reading: (text: string) => buildReport(text).equations.length,
  engine: (text: string) => lint(buildReport(text), RULES).length,
} as const satisfies Readonly<Record<string, Work>>;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];

/** An engine of ours, a floor, or the linter of somebody else. */
export async function loadEngine(name: EngineName | PeerName): Promise<Work> {
  return name in ENGINES ? ENGINES[name as EngineName] : loadPeer(name as PeerName);
}
