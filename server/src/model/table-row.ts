import { sourceSpan } from '../syntax/source-span.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import type { BoundRow, Mark } from './bind/index.ts';
import type { Token } from './bind/token.ts';
import { readValue } from './cell-value.ts';
import type { FoundLabel, LabelPiece, ReportCell, TableRow } from './report.ts';

// Objects are written out key by key here: a spread followed by new keys costs many times as much, and a report has
// hundreds of them at every keystroke.

/** A row of the report; `missing` are its cells as they are without a text. Its span is empty where nothing was found. */
export function toRow(bound: BoundRow, label: FoundLabel | undefined, missing: readonly ReportCell[]): TableRow {
  const { spec, found, confidence } = bound;
  const cells = missing.map((cell, i) => {
    const token = bound.cells[i];
    return token ? toCell(cell, token, confidence, found === missing.length) : cell;
  });
  let start = label?.start ?? Number.POSITIVE_INFINITY;
  let end = label?.end ?? 0;
  for (const { span } of cells) {
    if (!span) continue;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start: Math.min(start, end), end, spec, label, cells, found };
}

/** In a row that lost a cell, `14 12` may be two figures that fell into one: no number then. */
function toCell(
  missing: ReportCell,
  { cell }: Token,
  confidence: BoundRow['confidence'],
  isWhole: boolean,
): ReportCell {
  const { address, table, row, column } = missing;
  const { status, value, flaws } = readValue(cell.text, column.kind);
  if (!isWhole && flaws.includes('inner-blanks')) {
    return {
      address,
      table,
      row,
      column,
      status: 'text',
      raw: cell.text,
      span: cell,
      value: undefined,
      flaws: [],
      confidence,
    };
  }
  return { address, table, row, column, status, raw: cell.text, span: cell, value, flaws, confidence };
}

/** A label with its pieces, spans in the source. */
export function toLabel(tree: SyntaxTree, { entry, match, pieces: marked }: Mark): FoundLabel {
  const pieces = marked.map(({ token: { cell, row }, from, to }): LabelPiece => {
    const { start, end } = sourceSpan(tree.text, cell, from, to);
    return { start, end, text: cell.text.slice(from, to), row, cell, from };
  });
  const start = pieces.reduce((least, piece) => Math.min(least, piece.start), Number.POSITIVE_INFINITY);
  const end = pieces.reduce((most, piece) => Math.max(most, piece.end), 0);
  return { start, end, role: entry.role, label: entry.label, match, pieces };
}
