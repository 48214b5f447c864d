import type { FoundLabel, Report, Table } from '../../model/report.ts';
import { labelKey } from '../../text/key.ts';

const REACH = 12;

/**
 * Whether what the label lacks stands by itself a little further on: a conversion took it apart in a way that was not put
 * together again, and nothing is wrong with the label.
 */
export function isTorn({ tree: { rows } }: Report, { end }: Table, { label, pieces, match }: FoundLabel): boolean {
  const key = labelKey(textOf({ pieces }));
  const whole = labelKey(label.text);
  const last = pieces.at(-1);
  if (match !== 'near' || !last || key.length >= whole.length || !whole.startsWith(key)) return false;
  const rest = whole.slice(key.length);
  return rows
    .slice(last.row, Math.min(end, last.row + REACH))
    .some(({ cells }) => cells.some(({ start, text }) => start >= last.end && labelKey(text).includes(rest)));
}

/** The label as it stands, without the breaks between its pieces. */
export function textOf({ pieces }: Pick<FoundLabel, 'pieces'>): string {
  return pieces.map(({ text }) => text.replace(/\s+/g, '')).join('');
}
