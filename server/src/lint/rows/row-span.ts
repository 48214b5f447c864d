import type { GridCell, GridRow } from '../../syntax/html-grid.ts';
import type { TextEdit } from '../../text/edit.ts';

/** The edit that makes an HTML cell span another number of rows; only its attribute changes. */
export function setRowSpan(source: string, { tag }: GridCell, rows: number): TextEdit {
  const attribute = /\srowspan\s*=\s*["']?\s*(\d+)/i.exec(source.slice(tag.start, tag.end));
  const digits = attribute?.[1];
  if (attribute && digits !== undefined) {
    const end = tag.start + attribute.index + attribute[0].length;
    return { span: { start: end - digits.length, end }, newText: String(rows) };
  }
  const at = tag.start + '<td'.length;
  return { span: { start: at, end: at }, newText: ` rowspan="${rows}"` };
}

/** The cells of earlier rows that reach into the row with the given index. */
export function reaching(rows: readonly GridRow[], index: number): readonly (GridCell & { readonly row: number })[] {
  return rows
    .slice(0, index)
    .flatMap(({ cells }, row) => cells.map((cell) => ({ ...cell, row })))
    .filter((cell) => cell.row + cell.rows > index);
}
