import type { Report } from '../model/report.ts';
import type { Span } from '../text/span.ts';

/** Where a finding about the whole report stands: on its title, else on the first line with text, else on the whole text. */
export function topOf({ title, text, tree: { rows } }: Report): Span {
  const { start, end } = title ?? rows[0] ?? { start: 0, end: text.length };
  return { start, end };
}
