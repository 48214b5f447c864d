import { Parser } from 'htmlparser2';
import type { Span } from '../text/span.ts';

/** A row of an HTML table in the source: from `<tr` to behind `</tr>`. */
export interface GridRow extends Span {
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** The start tag. */
  readonly tag: Span;
  readonly content: Span;
  /** Behind the end tag. */
  readonly end: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

/** The rows of the innermost HTML table round the offset; undefined where there is none. */
export function htmlGrid(text: string, offset: number): readonly GridRow[] | undefined {
  if (last?.text !== text) last = { text, tables: readTables(text) };
  const round = last.tables.filter(({ start, end }) => start <= offset && offset <= end);
  return round.sort((a, b) => b.start - a.start)[0]?.rows;
}

type GridTable = Span & { readonly rows: readonly GridRow[] };

/** The fixes of one text ask again and again. */
let last: { readonly text: string; readonly tables: readonly GridTable[] } | undefined;

function readTables(text: string): readonly GridTable[] {
  const reader = new GridReader();
  const parser = new Parser({
    onopentag: (name, attributes) =>
      reader.open(name, attributes, { start: parser.startIndex, end: parser.endIndex + 1 }),
    onclosetag: (name, isImplied) =>
      reader.close(name, parser.startIndex, isImplied ? parser.startIndex : parser.endIndex + 1),
  });
  parser.write(text);
  parser.end();
  return reader.tables;
}

interface OpenRow {
  readonly start: number;
  readonly cells: GridCell[];
}

interface OpenCell {
  readonly tag: Span;
  readonly columns: number;
  readonly rows: number;
}

interface OpenTable {
  readonly start: number;
  readonly rows: GridRow[];
  /** For each column, how many more rows a cell from above reaches into it. */
  readonly reach: number[];
  row: OpenRow | undefined;
  cell: OpenCell | undefined;
}

class GridReader {
  readonly tables: GridTable[] = [];
  readonly #open: OpenTable[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>, tag: Span): void {
    if (name === 'table') this.#open.push({ start: tag.start, rows: [], reach: [], row: undefined, cell: undefined });
    const table = this.#open.at(-1);
    if (name === 'tr' && table) table.row = { start: tag.start, cells: [] };
    if ((name === 'td' || name === 'th') && table)
      table.cell = { tag, columns: count(attributes.colspan), rows: count(attributes.rowspan) };
  }

  close(name: string, start: number, end: number): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if ((name === 'td' || name === 'th') && table.cell && table.row) {
      table.row.cells.push(place(table.reach, table.cell, start, end));
      table.cell = undefined;
    } else if (name === 'tr' && table.row) {
      table.rows.push({ ...table.row, end });
      table.row = undefined;
      for (const [i, rows] of table.reach.entries()) table.reach[i] = Math.max(0, rows - 1);
    } else if (name === 'table') {
      this.#open.pop();
      this.tables.push({ start: table.start, end, rows: table.rows });
    }
  }
}

/** Puts the cell into the first column that no cell from above reaches into. */
function place(reach: number[], { tag, columns, rows }: OpenCell, start: number, end: number): GridCell {
  let column = 0;
  while ((reach[column] ?? 0) > 0) column++;
  for (let i = 0; i < columns; i++) reach[column + i] = rows;
  return { tag, content: { start: tag.end, end: start }, end, column, columns, rows };
}

const MOST = 64;

function count(attribute: string | undefined): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), MOST) : 1;
}
