// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace.
const UNPRINTABLE = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]+/g;

/** The text on one line, without characters that could steer a terminal: names and figures come from the files. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
