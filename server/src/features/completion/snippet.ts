/** A character that no report has: it holds the places of tab stops. */
export const STOP = '\ue000';

/** A place to fill in, and what stands there until it is. */
export interface Stop {
  readonly mark: RegExp;
  /** Told of the match; empty for nothing. */
  readonly hint: (found: string) => string;
  /** Whether all its places are filled in at once. */
  readonly isOne?: boolean;
}

/** The text as a snippet, with a tab stop at each mark in the order of the text, and the last one at its end. */
export function toSnippet(text: string, stops: readonly Stop[]): string {
  const marks = new RegExp(stops.map(({ mark }) => `(${mark.source})`).join('|'), 'gu');
  const numbers = new Map<Stop, number>();
  let count = 0;
  let snippet = '';
  let at = 0;
  for (const match of text.matchAll(marks)) {
    const stop = stops.find((_, i) => match[i + 1] !== undefined);
    if (!stop) continue;
    const known = stop.isOne ? numbers.get(stop) : undefined;
    snippet +=
      escapeSnippet(text.slice(at, match.index)) + (known ? `$\{${known}}` : write(++count, stop.hint(match[0])));
    numbers.set(stop, known ?? count);
    at = match.index + match[0].length;
  }
  return `${snippet}${escapeSnippet(text.slice(at))}$0`;
}

function write(number: number, hint: string): string {
  return `$\{${number}${hint === '' ? '' : `:${escapeSnippet(hint)}`}}`;
}

/** A text that stands in a snippet as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
