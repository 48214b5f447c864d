import { numeralOf, type RowSpec } from '../form/index.ts';

/** A row with the innermost group that it is in, in the form's words: `（三）不予公开 · 1.属于国家秘密`. */
export function fullRowName({ label, groups }: RowSpec): string {
  const group = groups.at(-1);
  // 三、本年度办理结果 encloses nearly all rows and tells nothing of one.
  const isTold = group && (groups.length > 1 || numeralOf(label.text) === '');
  return isTold ? `${group.label.text} · ${label.text}` : label.text;
}

/** The same in the fewest characters: by numerals, `一`, `（二）`, `（三）1`; by its wording where it has none. */
export function shortRowName({ label, groups }: RowSpec): string {
  const numeral = bare(label.text);
  if (numeral === '') return label.text;
  const group = groups.at(-1);
  return /^\d/.test(numeral) && group ? `${bare(group.label.text)}${numeral}` : numeral;
}

function bare(text: string): string {
  return numeralOf(text).replace(/[、.]$/, '');
}
