import { shorten } from '../text/shorten.ts';
import type { Span } from '../text/span.ts';

const LONGEST = 80;

/** What stands at a span, fit to be a name: one line, without tags and markup. Empty where nothing is left. */
export function written(text: string, { start, end }: Span): string {
  return tidy(text.slice(start, end).replace(/<[^>]*>|&nbsp;/g, ' '));
}

/** A text in one line, without markup, and not too long for a name. */
export function tidy(text: string): string {
  return shorten(text.replace(/^[#*\s|]+|[*\s|]+$/g, '').replace(/\s+/g, ' '), LONGEST);
}
