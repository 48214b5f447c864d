import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { explainSystemError, NO_REPORTS } from './problems.ts';
import type { Target } from './target.ts';

const EXTENSION = /\.(?:txt|md|html?)$/i;
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The files of a folder and of all folders in it that may be reports, sorted by path. Unlike a glob it tells of
 * folders that cannot be read. Links to folders are not followed, as they may lead round in a circle.
 */
export async function walkFolder(folder: string): Promise<readonly Target[]> {
  const prefix = folder === '.' || folder === './' ? '' : `${folder.replace(/[\\/]+$/, '')}/`;
  const found = await walk(folder, prefix);
  return found.length > 0 ? found.sort(byPath) : [{ kind: 'problem', path: folder, message: NO_REPORTS }];
}

async function walk(folder: string, prefix: string): Promise<Target[]> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ kind: 'problem', path: folder, message: explainSystemError(error) }];
  }
  const found: Target[] = [];
  for (const entry of entries) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) for (const target of await walk(path, `${path}/`)) found.push(target);
    } else if (EXTENSION.test(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path))))) {
      found.push({ kind: 'file', path, isNamed: false });
    }
  }
  return found;
}

/** Where a link leads; one that leads nowhere is kept, so that reading it says so. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function byPath(a: Target, b: Target): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
