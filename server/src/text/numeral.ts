const DIGITS = '〇一二三四五六七八九';

const CAPITALS = '壹贰叁肆伍陆柒捌玖拾';
/** The characters of Chinese ordinals, those in capitals among them; for patterns. */
export const ORDINAL_CHARS = `一二三四五六七八九十${CAPITALS}`;

/** The number that a Chinese ordinal up to 九十九 means: `三` and `叁` are 3, `十二` is 12; undefined for anything else. */
export function parseOrdinal(text: string): number | undefined {
  if (!ORDINAL.test(text)) return undefined;
  const plain = text.replace(CAPITAL, (char) => ORDINAL_CHARS.charAt(CAPITALS.indexOf(char)));
  const [tens = '', ones = ''] = plain.includes('十') ? plain.split('十') : ['0', plain];
  const high = tens === '0' ? 0 : tens === '' ? 10 : digit(tens) * 10;
  return high + (ones === '' ? 0 : digit(ones));
}

const ORDINAL = new RegExp(`^[${ORDINAL_CHARS}]{1,3}$`);
const CAPITAL = new RegExp(`[${CAPITALS}]`, 'g');

/** The Chinese ordinal of 1 to 99. */
export function formatOrdinal(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const high = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return `${high}${ones === 0 ? '' : DIGITS[ones]}`;
}

/** A year as reports write it: `2023`, `２０２３`, `二〇二三`, `二零二三` or `二○二三`; undefined for anything else. */
export function parseYear(text: string): number | undefined {
  if (PLAIN_YEAR.test(text)) return Number(text);
  const narrow = text
    .normalize('NFKC')
    .replace(/[零○◯]/g, '0')
    .replace(/[〇一二三四五六七八九]/g, (char) => String(digit(char)));
  return PLAIN_YEAR.test(narrow) ? Number(narrow) : undefined;
}

const PLAIN_YEAR = /^(?:19|20)\d\d$/;

function digit(char: string): number {
  return DIGITS.indexOf(char);
}
