/** A set of characters of the basic plane that is asked for every character of a text: 1 at the code of each. */
export function charSet(chars: string): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (const char of chars) set[char.charCodeAt(0)] = 1;
  return set;
}

/** The next place, from `from` on, where a character of the set stands; the end of the text where none does. */
export function nextOf(set: Uint8Array, text: string, from: number): number {
  let at = from;
  while (at < text.length && set[text.charCodeAt(at)] !== 1) at++;
  return at;
}
