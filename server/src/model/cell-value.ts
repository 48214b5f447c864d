import type { ColumnKind } from '../form/index.ts';
import { isBlankUnit, withoutBlanks } from '../text/blank.ts';
import { type Decimal, parseDecimal, ZERO } from '../text/decimal.ts';
import type { CellStatus, FigureFlaw } from './report.ts';

/** What stands in a value cell. */
export interface CellValue {
  readonly status: Exclude<CellStatus, 'missing'>;
  readonly value: Decimal | undefined;
  readonly flaws: readonly FigureFlaw[];
}

const NO_FLAWS: readonly FigureFlaw[] = [];
const BLANK: CellValue = { status: 'blank', value: undefined, flaws: NO_FLAWS };
const PLACEHOLDER: CellValue = { status: 'placeholder', value: undefined, flaws: NO_FLAWS };
const TEXT: CellValue = { status: 'text', value: undefined, flaws: NO_FLAWS };
/** Most cells of most reports. */
const NOUGHT: CellValue = { status: 'number', value: ZERO, flaws: NO_FLAWS };

/** Reads the text of a value cell exactly; never a guess: what is not wholly a figure is `text`. */
export function readValue(text: string, kind: ColumnKind): CellValue {
  if (text === '0') return NOUGHT;
  if (/^[1-9]\d{0,14}$/.test(text)) return plain(text);
  const packed = withoutBlanks(text);
  if (packed === '') return BLANK;
  if (isPlaceholder(packed)) return PLACEHOLDER;
  const narrow = packed.normalize('NFKC').replaceAll('−', '-').replaceAll('，', ',');
  const literal = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(narrow) ? narrow.replaceAll(',', '') : narrow;
  const value = literal.length <= 40 && !/^[+-]?0\d/.test(literal) ? parseDecimal(literal) : undefined;
  return value ? { status: 'number', value, flaws: flawsOf(text, packed, narrow, kind) } : TEXT;
}

const PLACEHOLDERS = new Set(['无', '暂无', '没有', '不适用', '无数据', '空', 'N/A', 'n/a', 'NA', '略']);

/** `/`, `-`, `—`, `×`, `无` and the like: a mark that says that there is nothing, or nothing yet. */
export function isPlaceholder(packed: string): boolean {
  return (
    PLACEHOLDERS.has(packed) || /^(?:[/／\\＼-]{1,4}|[—–―－─_＿…·.。~～]{1,8}|[×✕╳xX*＊]{1,4}|[○〇]{1,4})$/.test(packed)
  );
}

function plain(text: string): CellValue {
  return { status: 'number', value: parseDecimal(text), flaws: NO_FLAWS };
}

function flawsOf(text: string, packed: string, narrow: string, kind: ColumnKind): readonly FigureFlaw[] {
  const flaws: FigureFlaw[] = [];
  if (hasInnerBlank(text)) flaws.push('inner-blanks');
  if (/[^\x20-\x7e−]/.test(packed)) flaws.push('full-width');
  if (narrow.includes(',')) flaws.push('separators');
  if (narrow.startsWith('-') && kind !== 'change') flaws.push('negative');
  if (narrow.startsWith('+') && kind !== 'change') flaws.push('signed');
  if (narrow.includes('.') && kind === 'count') flaws.push('decimal');
  return flaws;
}

function hasInnerBlank(text: string): boolean {
  let seen = false;
  for (let i = 0; i < text.length; i++) {
    const blank = isBlankUnit(text.charCodeAt(i));
    if (seen && blank && withoutBlanks(text.slice(i)) !== '') return true;
    if (!blank) seen = true;
  }
  return false;
}
