import { trimSpan } from '../../text/blank.ts';
import type { Cell, Piece } from '../tree.ts';

/** Text gathered from a piece of HTML, with where each part of it came from. */
export interface Pieces {
  readonly length: number;
  readonly isEmpty: boolean;
  add(data: string, start: number, end: number): void;
  append(other: Pieces): void;
  /** The cell that the text makes, trimmed; undefined where no text was added. A cell of blanks alone has an empty text. */
  toCell(source: string, column: number): Cell | undefined;
  readonly parts: readonly Part[];
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function createPieces(): Pieces {
  const parts: Part[] = [];
  return {
    parts,
    get length() {
      return parts.reduce((length, { text }) => length + text.length, 0);
    },
    get isEmpty() {
      return parts.length === 0;
    },
    add(text, start, end) {
      parts.push({ text, start, end });
    },
    append(other) {
      parts.push(...other.parts);
    },
    toCell: (source, column) => toCell(source, parts, column),
  };
}

function toCell(source: string, parts: readonly Part[], column: number): Cell | undefined {
  const [only] = parts;
  if (!only) return undefined;
  const filled = parts.filter(({ text }) => !isBlank(text));
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last) return { ...blankSpan(parts), text: '', column };
  const start = isVerbatim(source, first) ? trimSpan(source, first.start, first.end).start : first.start;
  const end = isVerbatim(source, last) ? trimSpan(source, last.start, last.end).end : last.end;
  if (first === last && isVerbatim(source, first)) return { start, end, text: source.slice(start, end), column };
  return { start, end, column, ...decode(parts.slice(parts.indexOf(first), parts.indexOf(last) + 1)) };
}

/** Where a blank cell is filled in: in place of its `&nbsp;`, else at its first character. */
function blankSpan(parts: readonly Part[]): { readonly start: number; readonly end: number } {
  const entity = parts.find(({ text, start, end }) => end - start !== text.length);
  if (entity) return { start: entity.start, end: entity.end };
  const start = parts[0]?.start ?? 0;
  return { start, end: start };
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

function isBlank(text: string): boolean {
  return text.trim() === '';
}
