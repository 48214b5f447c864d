import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { expandGlob, toPattern } from './expand-glob.ts';
import { codeOf, explainSystemError } from './problems.ts';
import type { Target } from './target.ts';
import { walkFolder } from './walk-folder.ts';

/** Everything that the arguments stand for, in their order, each file once. */
export async function findTargets(paths: readonly string[]): Promise<readonly Target[]> {
  const found: Target[] = [];
  // One after the other, so that a file named twice keeps its first place.
  for (const path of paths) for (const target of await targetsOf(path)) found.push(target);
  const known = new Map<string, Target>();
  for (const target of found) {
    const key = target.kind === 'stdin' ? '-' : `${target.kind} ${resolve(target.path)}`;
    const first = known.get(key);
    const isNamed = target.kind === 'file' && target.isNamed;
    known.set(key, first?.kind === 'file' && isNamed ? { ...first, isNamed } : (first ?? target));
  }
  return [...known.values()];
}

async function targetsOf(path: string): Promise<readonly Target[]> {
  if (path === '-') return [{ kind: 'stdin', path }];
  try {
    // Asked first, because names such as `[2023]年报.txt` look like globs.
    return (await stat(path)).isDirectory() ? await walkFolder(path) : [{ kind: 'file', path, isNamed: true }];
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && isDynamicPattern(toPattern(path))) return expandGlob(path);
    return [{ kind: 'problem', path, message: explainSystemError(error) }];
  }
}
