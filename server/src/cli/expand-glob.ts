import { isAbsolute, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { NO_MATCH } from './problems.ts';
import type { Target } from './target.ts';

/** The files that a glob matches, sorted, whatever their names; shells that expand globs do the same. */
export async function expandGlob(path: string): Promise<readonly Target[]> {
  const files = await glob(toPattern(path), {
    absolute: isAbsolute(path),
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  if (files.length === 0) return [{ kind: 'problem', path, message: NO_MATCH }];
  return files.sort().map((file) => ({ kind: 'file', path: file }));
}

/** On Windows a backslash separates folders; elsewhere it takes the meaning from the character after it. */
export function toPattern(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
