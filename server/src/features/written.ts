import type { Span } from '../text/span.ts';

const LONGEST = 80;

/** What stands at a span, fit to be a name: one line, without tags and markup. Empty where nothing is left. */
export function written(text: string, { start, end }: Span): string {
  const raw = text.slice(start, end).replace(/<[^>]*>|&nbsp;/g, ' ');
  const line = raw.replace(/^[#*\s|]+|[*\s|]+$/g, '').replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${cut(line)}…` : line;
}

/** Does not cut an astral character in two. */
function cut(line: string): string {
  return line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}
