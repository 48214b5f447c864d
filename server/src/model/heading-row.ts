import type { SectionSpec } from '../form/index.ts';
import type { Cell, Piece, Row } from '../syntax/tree.ts';
import { remember } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import { type HeadingCandidate, mayBegin, readFreeHeading, readHeading } from './heading.ts';
import { areOneWording } from './heading-wording.ts';
import type { Heading } from './report.ts';

/** Reads a row as a section heading; undefined where it is none. */
export function readHeadingRow(text: string, row: Row): HeadingCandidate | undefined {
  const line = headingLine(text, row);
  if (!line) return undefined;
  const { start, end, text: own, pieces } = line;
  if (own === undefined || (!pieces && own.length !== end - start)) return readHeading(text, line);
  const found = mayBegin(own) ? headingIn(own) : null;
  return found ? inSource({ start, pieces: pieces ?? [{ at: 0, start }] }, found) : undefined;
}

/** The heading that a text is by itself; null for most, and it stays so from keystroke to keystroke. */
const headingIn = remember((text) => readHeading(text, { start: 0, end: text.length }) ?? null);

/** Reads a row as the heading of the given section in free words; undefined where it is none. */
export function readFreeHeadingRow(text: string, row: Row, spec: SectionSpec): HeadingCandidate | undefined {
  const line = headingLine(text, row);
  return line && readLine(text, line, (own, span) => readFreeHeading(own, span, spec));
}

/** Reads two rows as one heading that a line end cuts; undefined where they do not make one word for word. */
export function readCutHeading(text: string, row: Row, next: Row): HeadingCandidate | undefined {
  const [first] = row.cells;
  const [second] = next.cells;
  if (!first || !second || row.cells.length > 1 || next.cells.length > 1) return undefined;
  if (!areOneWording(first.text, second.text)) return undefined;
  const found = readLine(text, joinCells(first, second), readHeading);
  return found?.heading.numeral && found.heading.match !== 'near' ? found : undefined;
}

type Line = Span & Partial<Pick<Cell, 'text' | 'pieces'>>;

/** What may be a heading in a row: all of it, or its only cell where tabs indent it or pad it to the width of a table. */
function headingLine(text: string, row: Row): Line | undefined {
  const { layout, cells, start } = row;
  if (layout === 'cell-paragraphs' || layout === 'space-columns' || layout === 'label-lines')
    return cells.length === 1 ? cells[0] : row;
  const filled = cells.findIndex((cell) => cell.text !== '');
  const cell = cells[filled];
  if (!cell || cell.start !== start || text.length === 0) return undefined;
  if (filled > 0 && layout !== 'tab-rows') return undefined;
  for (let i = filled + 1; i < cells.length; i++) if (cells[i]?.text !== '') return undefined;
  return cell;
}

/** Text that HTML tags cut in pieces is read as one, and its spans are those of the source. */
function readLine(
  text: string,
  line: Line,
  read: (text: string, line: Span) => HeadingCandidate | undefined,
): HeadingCandidate | undefined {
  const { text: own, pieces } = line;
  if (own === undefined || !pieces) return read(text, line);
  const found = read(own, { start: 0, end: own.length });
  return found && inSource({ start: line.start, pieces }, found);
}

function joinCells(first: Cell, second: Cell): Line {
  const pieces = [...piecesOf(first, 0), ...piecesOf(second, first.text.length)];
  return { start: first.start, end: second.end, text: first.text + second.text, pieces };
}

function piecesOf({ start, pieces }: Cell, shift: number): readonly Piece[] {
  if (!pieces) return [{ at: shift, start }];
  return pieces.map((piece) => ({ at: piece.at + shift, start: piece.start }));
}

interface Source {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

function inSource(source: Source, { spec, level, style, heading }: HeadingCandidate): HeadingCandidate {
  const { start, end } = spanInSource(source, heading);
  const { text, match } = heading;
  const numeral = heading.numeral && numeralInSource(source, heading.numeral);
  const own = spanInSource(source, heading.wording);
  const wording = { start: own.start, end: own.end, text: heading.wording.text };
  return { spec, level, style, heading: { start, end, text, match, numeral, wording } };
}

function numeralInSource(source: Source, numeral: NonNullable<Heading['numeral']>): Heading['numeral'] {
  const { start, end } = spanInSource(source, numeral);
  return { start, end, text: numeral.text, ordinal: numeral.ordinal };
}

function spanInSource(source: Source, { start, end }: Span): Span {
  const from = offsetInSource(source, start);
  return { start: from, end: end > start ? offsetInSource(source, end - 1) + 1 : from };
}

function offsetInSource({ start, pieces }: Source, at: number): number {
  const piece = pieces.findLast((candidate) => candidate.at <= at);
  return piece ? piece.start + (at - piece.at) : start + at;
}
