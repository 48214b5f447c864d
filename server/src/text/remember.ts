/**
 * The reading with its answers kept by text. A report is read anew at every keystroke, and all of its lines but one are
 * those of the version before. Only for readings that depend on the text alone and whose answers nobody changes.
 */
export function remember<T extends Answer>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let size = 0;
  let hits = 0;
  let unkept = 0;
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const kept = known.get(text);
    if (kept !== undefined) {
      hits++;
      return kept;
    }
    if (unkept > 0) {
      unkept--;
      return read(text);
    }
    if (size > MOST_KEPT) {
      // Where hardly a text comes twice, as in one long table, the copies cost more than they spare: a pause then.
      unkept = hits < known.size ? PAUSE * known.size : 0;
      known.clear();
      size = 0;
      hits = 0;
    }
    const copy = copyOf(text);
    const answer = read(copy);
    known.set(copy, answer);
    size += text.length;
    return answer;
  };
}

/**
 * The reading with its answer kept for as long as the value that it is read from, such as a `Report` or a table of the form: many
 * ask. Only for readings that depend on that value alone and whose answers nobody changes.
 */
export function oncePer<K extends object, T extends Answer>(read: (value: K) => T): (value: K) => T {
  const known = new WeakMap<K, T>();
  return (value) => {
    const kept = known.get(value);
    if (kept !== undefined) return kept;
    const answer = read(value);
    known.set(value, answer);
    return answer;
  };
}

/** An undefined answer could not be told from none. */
export type Answer = NonNullable<unknown> | null;

/** In UTF-16 units, of one text and of all together: several long reports, and not more. */
const LONGEST_KEPT = 20_000;
const MOST_KEPT = 200_000;
/** How many times as many texts are read without being kept. */
const PAUSE = 8;

/** A part of a text keeps the whole of it in memory; a copy does not. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
