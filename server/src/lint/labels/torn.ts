import type { FoundLabel, Report, Table } from '../../model/report.ts';
import { labelKey } from '../../text/key.ts';

const REACH = 12;

/**
 * Whether what the label lacks stands by itself a little further on: a conversion took it apart in a way that was not put
 * together again, and nothing is wrong with the label.
 */
export function isTorn({ tree: { rows } }: Report, { end }: Table, { label, pieces, match }: FoundLabel): boolean {
  const last = pieces.at(-1);
  if (match !== 'near' || !last) return false;
  const key = labelKey(textOf({ pieces }));
  const whole = labelKey(label.text);
  if (key.length >= whole.length || !whole.startsWith(key)) return false;
  const rest = whole.slice(key.length);
  return rows
    .slice(last.row, Math.min(end, last.row + REACH))
    .some(({ cells }) => cells.some(({ start, text }) => start >= last.end && labelKey(text).includes(rest)));
}

/** The label as it stands, without the breaks between its pieces. */
export function textOf({ pieces }: Pick<FoundLabel, 'pieces'>): string {
  const [only, another] = pieces;
  return only && !another ? packed(only.text) : pieces.map(({ text }) => packed(text)).join('');
}

function packed(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, '') : text;
}
