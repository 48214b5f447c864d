import { Parser } from 'htmlparser2';
import type { Span } from '../../text/span.ts';
import type { Cell, Row } from '../tree.ts';
import { Pieces } from './html-pieces.ts';

/** The parts of a text that are HTML: the whole of a web page, else each table in it. None in a text without tags. */
export function htmlRegions(text: string): readonly Span[] {
  if (!text.includes('<')) return [];
  if (isPage(text)) return [{ start: 0, end: text.length }];
  const regions: Span[] = [];
  let depth = 0;
  let start = 0;
  for (const match of text.matchAll(/<(\/?)table\b/gi)) {
    if (!match[1] && depth++ === 0) start = match.index;
    else if (match[1] && depth > 0 && --depth === 0) regions.push({ start, end: tagEnd(text, match.index) });
  }
  if (depth > 0) regions.push({ start, end: text.length });
  return regions;
}

/** Behind the `>` of a closing tag, which may have blanks in it. */
function tagEnd(text: string, start: number): number {
  const rest = /^<\/table\s{0,100}>?/i.exec(text.slice(start, start + 120));
  return start + (rest?.[0].length ?? 0);
}

function isPage(text: string): boolean {
  return /<!doctype html|<html\b|<body\b/i.test(text) || (text.match(/<\/p>/gi)?.length ?? 0) >= 3;
}

/** A row without its place among the lines, which only the caller knows. */
export type HtmlRow = Omit<Row, 'line' | 'block'>;

/**
 * Reads a web page, or one table: each innermost table row becomes a row with its cells at their grid columns, each other
 * block of text a row of one cell. Tables that only lay out the page are text. Scripts, styles and the head are left out.
 */
export function readHtml(text: string, region: Span): readonly HtmlRow[] {
  const reader = new HtmlReader(text);
  let from = region.start;
  while (from < region.end) from = readPart(reader, text, { start: from, end: region.end });
  reader.finish();
  return reader.rows;
}

/** Tags that are open within each other. The parser goes through all of them at each tag, so that it begins anew beyond. */
const DEEPEST = 500;

/** Reads on up to the end, or to where too many tags are open; answers that place. */
function readPart(reader: HtmlReader, text: string, { start, end }: Span): number {
  let depth = 0;
  let reached = end;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const after = start + parser.endIndex + 1;
        reader.open(name, attributes, after);
        if (++depth < DEEPEST || SKIPPED.has(name)) return;
        reached = after;
        parser.pause();
      },
      onclosetag: (name) => {
        depth--;
        if (reached === end) reader.close(name);
      },
      ontext: (data) => reader.text(data, start + parser.startIndex, start + parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(text.slice(start, end));
  if (reached === end) parser.end();
  return reached;
}

const SKIPPED = new Set(['script', 'style', 'head', 'noscript', 'template', 'select', 'textarea', 'svg']);
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 br tr table section article header footer nav main blockquote pre center form hr caption'.split(
    ' ',
  ),
);
const MOST_COLUMNS = 64;
const LONGEST_CELL = 300;

interface OpenTable {
  /** For each grid column, how many more rows a cell from above reaches into it. */
  readonly reach: number[];
  row: Cell[];
  column: number;
  nested: boolean;
}

interface OpenCell {
  readonly columns: number;
  readonly rows: number;
  readonly at: number;
  readonly parts: Pieces[];
}

class HtmlReader {
  readonly rows: HtmlRow[] = [];
  readonly #source: string;
  readonly #tables: OpenTable[] = [];
  readonly #cells: (OpenCell | undefined)[] = [];
  #pieces = new Pieces();
  #skipping = 0;

  constructor(source: string) {
    this.#source = source;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, after: number): void {
    if (SKIPPED.has(name)) this.#skipping++;
    if (this.#skipping > 0) return;
    if (BLOCKS.has(name)) this.#break();
    if (name === 'table') this.#openTable();
    else if (name === 'tr') this.#openRow();
    else if (name === 'td' || name === 'th') this.#openCell(attributes, after);
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.#skipping = Math.max(0, this.#skipping - 1);
    if (this.#skipping > 0) return;
    if (name === 'td' || name === 'th') this.#closeCell();
    else if (name === 'tr') this.#closeRow();
    else if (name === 'table') this.#closeTable();
    else if (BLOCKS.has(name)) this.#break();
  }

  text(data: string, start: number, end: number): void {
    if (this.#skipping === 0) this.#pieces.add(data, start, end);
  }

  finish(): void {
    while (this.#tables.length > 0) this.#closeTable();
    this.#break();
  }

  #break(): void {
    const cell = this.#cells.at(-1);
    if (this.#pieces.isEmpty) return;
    const table = this.#tables.at(-1);
    if (cell) cell.parts.push(this.#pieces);
    else if (table && table.row.length > 0) this.#looseCell(table, this.#pieces);
    else this.#paragraph(this.#pieces);
    this.#pieces = new Pieces();
  }

  /** Text between the cells of a row: the tag of its own cell is broken. */
  #looseCell(table: OpenTable, pieces: Pieces): void {
    const cell = pieces.toCell(this.#source, 0);
    if (cell && cell.text !== '') place(this.#source, table, { columns: 1, rows: 1, at: cell.start, parts: [pieces] });
  }

  #paragraph(pieces: Pieces): void {
    const cell = pieces.toCell(this.#source, 0);
    if (cell && cell.text !== '')
      this.rows.push({ start: cell.start, end: cell.end, layout: 'cell-paragraphs', cells: [cell] });
  }

  #openTable(): void {
    const outer = this.#tables.at(-1);
    const cell = this.#cells.at(-1);
    if (outer) outer.nested = true;
    for (const part of cell?.parts.splice(0) ?? []) this.#paragraph(part);
    this.#tables.push({ reach: [], row: [], column: 0, nested: false });
    this.#cells.push(undefined);
  }

  #closeTable(): void {
    this.#closeRow();
    this.#cells.pop();
    this.#tables.pop();
  }

  #openRow(): void {
    this.#closeRow();
  }

  #closeRow(): void {
    this.#closeCell();
    const table = this.#tables.at(-1);
    if (!table || table.row.length === 0) return;
    this.rows.push(...rowOf(table.row));
    for (let i = 0; i < table.reach.length; i++) table.reach[i] = Math.max(0, (table.reach[i] ?? 0) - 1);
    table.row = [];
    table.column = 0;
  }

  #openCell(attributes: Readonly<Record<string, string>>, at: number): void {
    this.#closeCell();
    if (this.#tables.length === 0) return;
    const parts: Pieces[] = [];
    this.#cells[this.#cells.length - 1] = {
      columns: span(attributes.colspan),
      rows: span(attributes.rowspan),
      at,
      parts,
    };
  }

  #closeCell(): void {
    this.#break();
    const cell = this.#cells.at(-1);
    const table = this.#tables.at(-1);
    if (!cell || !table) return;
    this.#cells[this.#cells.length - 1] = undefined;
    if (table.nested || isProse(cell.parts)) for (const part of cell.parts) this.#paragraph(part);
    else place(this.#source, table, cell);
    table.nested = false;
  }
}

/** A cell that holds an article, not a table entry: pages of the older kind are laid out with tables. */
function isProse(parts: readonly Pieces[]): boolean {
  return parts.length > 2 && parts.reduce((length, part) => length + part.length, 0) > LONGEST_CELL;
}

function place(source: string, table: OpenTable, { columns, rows, at, parts }: OpenCell): void {
  while ((table.reach[table.column] ?? 0) > 0) table.column++;
  const [first = new Pieces(), ...rest] = parts;
  for (const part of rest) first.append(part);
  const cell = first.toCell(source, table.column) ?? { start: at, end: at, text: '', column: table.column };
  if (table.column < MOST_COLUMNS) table.row.push(cell);
  // A cell reaches into the rows below it; its own row counts one down when it closes.
  for (let i = 0; i < columns && table.column < MOST_COLUMNS; i++) table.reach[table.column++] = rows;
}

function rowOf(cells: readonly Cell[]): readonly HtmlRow[] {
  const [first] = cells;
  return first ? [{ start: first.start, end: cells.at(-1)?.end ?? first.end, layout: 'html-table', cells }] : [];
}

function span(attribute: string | undefined): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), MOST_COLUMNS) : 1;
}
