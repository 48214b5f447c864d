/** The text, or its beginning and `…` where it has more than so many units. Does not cut an astral character in two. */
export function shorten(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** A part of a text as a message quotes it: in one line, every run of blanks as one, and shortened. */
export function quoted(text: string, longest: number): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), longest);
}
