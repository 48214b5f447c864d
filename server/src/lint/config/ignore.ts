import ignore from 'ignore';
import { oncePer } from '../../text/remember.ts';
import type { Configuration } from './configuration.ts';

/** Whether the file is not to be checked. The path is relative to the folder of the configuration, with `/`. */
export function isIgnored({ ignore: patterns }: Pick<Configuration, 'ignore'>, relativePath: string): boolean {
  if (patterns.length === 0 || !ignore.isPathValid(relativePath)) return false;
  return matcherOf(patterns).ignores(relativePath);
}

/** A folder of ten thousand reports asks with the same patterns. */
const matcherOf = oncePer((patterns: readonly string[]) =>
  // A `.gitignore` knows no `./`, which people write to say the same as `/`.
  ignore().add(patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1/'))),
);
