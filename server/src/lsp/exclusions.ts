/** The documents that the user said no to. */
export interface Exclusions {
  has(uri: string): boolean;
  /** Takes the whole list in place of the last one; answers the names that came or went. What is no list is none. */
  replace(uris: unknown): readonly string[];
}

export function createExclusions(first: unknown): Exclusions {
  let excluded = toSet(first);
  return {
    has: (uri) => excluded.has(uri),
    replace(uris) {
      const before = excluded;
      excluded = toSet(uris);
      return [...before, ...excluded].filter((uri) => before.has(uri) !== excluded.has(uri));
    },
  };
}

function toSet(uris: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string') : []);
}
