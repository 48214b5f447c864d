const DIGITS = '零一二三四五六七八九';
const SECTION =
  /^零?(?:([一二三四五六七八九])千)?(?:零?([一二三四五六七八九])百)?(?:零?([一二三四五六七八九]?)十)?(?:零?([一二三四五六七八九]))?$/;
/** `三百五` and `三万五` are said of 350 and 35000: where the place is left out, nobody knows for sure. */
const CUT_SHORT = /[百千万亿][一二三四五六七八九]$/;

/**
 * The whole number that Chinese numerals mean: `十二` is 12, `一百零五` is 105, `两万三千` is 23000, `一〇七` is 107; undefined
 * for anything else, also for figures cut short in speech (`三百五`) and for several in a row (`三五`).
 */
export function parseChineseNumber(text: string): number | undefined {
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (/^[零一二三四五六七八九]*零[零一二三四五六七八九]*$/.test(plain)) return parseDigits(plain);
  return CUT_SHORT.test(plain) ? undefined : parsePlaces(plain);
}

function parseDigits(text: string): number {
  return Number([...text].map((char) => DIGITS.indexOf(char)).join(''));
}

function parsePlaces(text: string): number | undefined {
  for (const [myriad, size] of MYRIADS) {
    const at = text.indexOf(myriad);
    if (at < 0) continue;
    const high = parsePlaces(text.slice(0, at));
    const low = at + 1 === text.length ? 0 : parsePlaces(text.slice(at + 1));
    return high && low !== undefined && low < size ? high * size + low : undefined;
  }
  const match = SECTION.exec(text);
  if (!match || text === '' || text === '零') return undefined;
  const [, thousands, hundreds, tens, ones] = match;
  const ten = tens === '' ? 1 : digit(tens);
  return digit(thousands) * 1000 + digit(hundreds) * 100 + ten * 10 + digit(ones);
}

const MYRIADS = [
  ['亿', 100_000_000],
  ['万', 10_000],
] as const;

function digit(char: string | undefined): number {
  return char === undefined ? 0 : DIGITS.indexOf(char);
}
