import ignore from 'ignore';
import type { Configuration } from './configuration.ts';

/** Whether the file is not to be checked. The path is relative to the folder of the configuration, with `/`. */
export function isIgnored({ ignore: patterns }: Pick<Configuration, 'ignore'>, relativePath: string): boolean {
  if (patterns.length === 0 || !ignore.isPathValid(relativePath)) return false;
  return matcherOf(patterns).ignores(relativePath);
}

type Matcher = ReturnType<typeof ignore>;

/** A folder of ten thousand reports asks with the same patterns. */
const MATCHERS = new WeakMap<readonly string[], Matcher>();

function matcherOf(patterns: readonly string[]): Matcher {
  const known = MATCHERS.get(patterns);
  if (known) return known;
  // A `.gitignore` knows no `./`, which people write to say the same as `/`.
  const matcher = ignore().add(patterns.map((pattern) => pattern.replace(/^(!?)\.\//, '$1/')));
  MATCHERS.set(patterns, matcher);
  return matcher;
}
