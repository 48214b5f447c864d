import type { Report } from '../../../model/report.ts';
import { TO_FILL } from '../../../syntax/writers/index.ts';
import type { TextEdit } from '../../../text/edit.ts';
import type { Insertion } from './insertion.ts';

/** Rows with a paragraph or a line for each cell; what parts two of them is taken from the row that serves as the model. */
export function insertParagraphs(
  { text }: Report,
  { anchor, template, rows }: Insertion,
): readonly TextEdit[] | undefined {
  const [first, ...rest] = template.rows;
  if (!first) return undefined;
  const between = rest.map((row, i) => text.slice((template.rows[i] ?? first).end, row.start));
  const separator = between.reduce((short, other) => (other.length < short.length ? other : short), between[0] ?? '');
  const blank = first.layout === 'bar-lines' ? '' : TO_FILL;
  const cells = rows.flatMap(({ label, columns }) => [label.text, ...columns.map(() => blank)]);
  const all = [...anchor.opened.map(({ label }) => label.text), ...cells].join(separator);
  const isAfter = anchor.side === 'after';
  const at = isAfter ? anchor.place.end : anchor.place.start;
  return [{ span: { start: at, end: at }, newText: isAfter ? separator + all : all + separator }];
}
