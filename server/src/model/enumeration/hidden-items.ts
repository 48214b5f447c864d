import { formatOrdinal } from '../../text/numeral.ts';

/** Whether the text may have the item of the number in it, under a numeral of another style or with words in its place. */
export function hidesItem(text: string, ordinal: number): boolean {
  return LAST_ITEM.test(text) || numeralPattern(ordinal).test(text);
}

/** Words that begin a further item without its numeral, and those that leave the list open. */
const LAST_ITEM = /(?:^|[。；;\n])\s*(?:最后|此外|另外|再次|再者|还有|末了|与此同时|同时)|另一|再就是|等等/;

const PATTERNS = new Map<number, RegExp>();

function numeralPattern(ordinal: number): RegExp {
  const known = PATTERNS.get(ordinal);
  if (known) return known;
  const chinese = formatOrdinal(ordinal);
  const circled = String.fromCharCode(0x245f + ordinal);
  const pattern = new RegExp(
    `(?<![一二三四五六七八九十])${chinese}(?:[是要则来、，,:：)）]|\\s)|[第其（(]\\s?${chinese}|(?<!\\d)${ordinal}[.．、)）]|${circled}`,
  );
  PATTERNS.set(ordinal, pattern);
  return pattern;
}
