import { sep } from 'node:path';
import { glob } from 'tinyglobby';
import { NO_MATCH } from './problems.ts';
import type { Target } from './target.ts';

/** The files that a glob matches, sorted, whatever their names; shells that expand globs do the same. */
export async function expandGlob(path: string): Promise<readonly Target[]> {
  const { folder, pattern } = split(toPattern(path));
  const files = await glob(pattern, {
    cwd: folder || '.',
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  if (files.length === 0) return [{ kind: 'problem', path, message: NO_MATCH }];
  return files.sort().map((file) => ({ kind: 'file', path: folder + file, isNamed: false }));
}

/** On Windows a backslash separates folders; elsewhere it takes the meaning from the character after it. */
export function toPattern(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

const SPECIAL = /[\\*?[\]{}()!+@]/;

/** The folder that the glob begins in, with its slash, and what is left: only that folder has to be searched. */
function split(glob: string): { readonly folder: string; readonly pattern: string } {
  const parts = glob.split('/');
  const plain = parts.findIndex((part) => SPECIAL.test(part));
  const folder = parts.slice(0, plain).map((part) => `${part}/`);
  return { folder: folder.join(''), pattern: parts.slice(plain).join('/') };
}
