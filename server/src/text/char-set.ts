/** A set of characters of the basic plane that is asked for every character of a text: 1 at the code of each. */
export function charSet(chars: string): Uint8Array {
  const set = new Uint8Array(0x10000);
  for (const char of chars) set[char.charCodeAt(0)] = 1;
  return set;
}
