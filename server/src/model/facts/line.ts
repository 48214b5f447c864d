import type { Row, SyntaxTree } from '../../syntax/tree.ts';
import { withoutBlanks } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';

/** A row of the tree as facts are looked for in it. */
export interface Line extends Span {
  /** Decoded and without blanks; empty where the row is too long to be the line of a fact. */
  readonly text: string;
}

const LONGEST_LINE = 200;

/** The row at the index, up to `limit`; undefined where there is none. */
export function lineAt({ rows, text }: SyntaxTree, index: number, limit = rows.length): Line | undefined {
  const row = index < limit ? rows[index] : undefined;
  return row && { start: row.start, end: row.end, text: withoutBlanks(contentOf(text, row)) };
}

/** The last character that stands in the row, decoded; empty where it has none. */
export function lastCharOf({ cells }: Row): string {
  return cells.findLast(({ text }) => text !== '')?.text.at(-1) ?? '';
}

/** The source itself would carry the tags of HTML and the bars of a Markdown table. */
function contentOf(text: string, { start, end, layout, cells }: Row): string {
  const [cell] = cells;
  if (cell && cells.length === 1) return cell.text.length > LONGEST_LINE ? '' : cell.text;
  if (end - start > LONGEST_LINE) return '';
  return layout === 'html-table' || layout === 'pipe-table'
    ? cells.map((each) => each.text).join('')
    : text.slice(start, end);
}
