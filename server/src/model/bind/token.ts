import type { Cell, Row } from '../../syntax/tree.ts';
import { isTabular } from '../../syntax/tree.ts';
import { labelKey } from '../../text/key.ts';
import { oncePer, remember } from '../../text/remember.ts';
import { isPlaceholder } from '../cell-value.ts';
import type { LabelBook } from './label-book.ts';

/** One cell of the stretch that a table stands in. */
export interface Token {
  /** Its place in the stream. */
  readonly index: number;
  readonly kind: 'label' | 'value' | 'empty';
  readonly cell: Cell;
  /** Comparison key; empty for values. */
  readonly key: string;
  /** Index of its row in the tree. */
  readonly row: number;
  /** Whether its row is known to be a row of the table, so that what stands in it belongs together. */
  readonly inRecord: boolean;
  /** Whether its line is known to be a cell, though nothing says of which row. */
  readonly isListed: boolean;
}

/** The cells of some rows of the tree as one stream, in order. */
export function tokenize(rows: readonly Row[], first: number, end: number, book: LabelBook): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = first; index < end; index++) {
    const row = rows[index];
    if (!row) continue;
    const inRecord = isTabular(row) && row.cells.length > 1;
    const isListed = row.layout === 'bar-lines';
    for (const cell of row.cells) tokens.push(tokenOf(cell, tokens.length, index, inRecord, isListed, book));
  }
  return tokens;
}

function tokenOf(cell: Cell, index: number, row: number, inRecord: boolean, isListed: boolean, book: LabelBook): Token {
  const { text } = cell;
  if (text === '') return { index, kind: 'empty', cell, key: '', row, inRecord, isListed };
  if (isPlainFigure(text)) return { index, kind: 'value', cell, key: '', row, inRecord, isListed };
  const { kind, key } = readerFor(book)(text);
  return { index, kind, cell, key, row, inRecord, isListed };
}

const readerFor = oncePer((book: LabelBook) =>
  remember((text): Pick<Token, 'kind' | 'key'> => {
    if (isPlaceholder(text)) return { kind: 'value', key: '' };
    const key = labelKey(text);
    return { kind: isValueText(text, key, book) ? 'value' : 'label', key };
  }),
);

function isPlainFigure(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

const NUMERAL_ONLY = /^[（(]?\s*[\d一二三四五六七八九十]+\s*[)）、.．]*$/;
const ENUMERATOR = /^(?:[（(]\s*[\d一二三四五六七八九十]*\s*[)）]|\d+\s*[.．、]$|[一二三四五六七八九十]+、?$)/;

/** A figure in any dress, such as `３`, `1,136`, `约30` or `251000元`; a lone numeral like `3.` or `（三）` is part of a label. */
function isValueText(text: string, key: string, book: LabelBook): boolean {
  if (key === '') return /[\d０-９]/.test(text) && !(NUMERAL_ONLY.test(text) && ENUMERATOR.test(text));
  if (key.length > 3 || !/[\d０-９]/.test(text)) return false;
  return book.startingWith(key).length === 0;
}
