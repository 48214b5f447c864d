import { trimSpan } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import type { Cell, Piece } from '../tree.ts';

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Text gathered from a piece of HTML, with where each part of it came from. */
export class Pieces {
  readonly #parts: Part[] = [];

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Units of text gathered so far. */
  get length(): number {
    return this.#parts.reduce((length, { text }) => length + text.length, 0);
  }

  add(text: string, start: number, end: number): void {
    this.#parts.push({ text, start, end });
  }

  append(other: Pieces): void {
    this.#parts.push(...other.#parts);
  }

  /** The cell that the text makes, trimmed; undefined where no text was added. A cell of blanks alone has an empty text. */
  toCell(source: string, column: number): Cell | undefined {
    return toCell(source, this.#parts, column);
  }
}

function toCell(source: string, parts: readonly Part[], column: number): Cell | undefined {
  const [only] = parts;
  if (!only) return undefined;
  const first = parts.find(isFilled);
  const last = parts.findLast(isFilled);
  if (!first || !last) return blankCell(parts, column);
  const start = isVerbatim(source, first) ? trimSpan(source, first.start, first.end).start : first.start;
  const end = isVerbatim(source, last) ? trimSpan(source, last.start, last.end).end : last.end;
  if (first === last && isVerbatim(source, first)) return { start, end, text: source.slice(start, end), column };
  const { text, pieces } = decode(parts.slice(parts.indexOf(first), parts.indexOf(last) + 1));
  return { start, end, text, column, pieces };
}

/** A blank cell is filled in in place of its `&nbsp;`, else at its first character. */
function blankCell(parts: readonly Part[], column: number): Cell {
  const entity = parts.find(({ text, start, end }) => end - start !== text.length);
  const at: Span = entity ?? { start: parts[0]?.start ?? 0, end: parts[0]?.start ?? 0 };
  return { start: at.start, end: at.end, text: '', column };
}

function decode(parts: readonly Part[]): { readonly text: string; readonly pieces: readonly Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  for (const part of parts) {
    const lead = text === '' ? part.text.length - part.text.trimStart().length : 0;
    if (text === '' && lead === part.text.length) continue;
    pieces.push({ at: text.length, start: part.start + lead });
    text += part.text.slice(lead);
  }
  return { text: text.trimEnd(), pieces };
}

function isVerbatim(source: string, { text, start, end }: Part): boolean {
  return end - start === text.length && source.startsWith(text, start);
}

function isFilled({ text }: Part): boolean {
  return text.trim() !== '';
}
