import { decodeGbk } from './garbled/legacy-bytes.ts';

/** Why a unit of a text is looked at again: what may begin there. */
export const ODD = {
  lost: 1,
  latin: 2,
  gbk: 3,
  private: 4,
  radical: 5,
  question: 6,
  escape: 7,
  debris: 8,
  invisible: 9,
  markup: 10,
} as const;

/** Which kind of `ODD` the unit is; 0 for those of usual text. */
export function oddKind(unit: number): number {
  kinds ??= makeKinds();
  return kinds[unit] ?? 0;
}

/**
 * Where units stand that usual text does not have, in order. One pass, small enough to be compiled well: every text is
 * scanned at every keystroke.
 */
export function oddUnits(text: string): readonly number[] {
  kinds ??= makeKinds();
  const table = kinds;
  const found: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) if (table[text.charCodeAt(at)] !== 0) found.push(at);
  return found;
}

let kinds: Uint8Array | undefined;

function makeKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of firstOfUtf8InGbk()) table[char.charCodeAt(0)] = ODD.gbk;
  table.fill(ODD.latin, 0x80, 0x85).fill(ODD.latin, 0x86, 0xa0).fill(ODD.latin, 0xc0, 0x100);
  // Word’s symbol fonts use F000 to F0FF for bullets.
  table.fill(ODD.private, 0xe000, 0xf000).fill(ODD.private, 0xf100, 0xf900).fill(ODD.invisible, 0xf000, 0xf100);
  table.fill(ODD.radical, 0x2e80, 0x2fd6).fill(ODD.radical, 0xf900, 0xfb00);
  // Form feeds part pages, and vertical tabs lines; neither is seen as anything else.
  table.fill(ODD.invisible, 0x00, 0x09).fill(ODD.invisible, 0x0e, 0x20);
  table.fill(ODD.invisible, 0x200b, 0x2010).fill(ODD.invisible, 0x202a, 0x202f).fill(ODD.invisible, 0x2060, 0x2065);
  for (const unit of [0x7f, 0xad, 0xfeff, 0xfff9, 0xfffa, 0xfffb, 0xfffc]) table[unit] = ODD.invisible;
  for (const sign of [0xd7, 0xf7]) table[sign] = 0;
  for (const char of '锟烫屯') table[char.charCodeAt(0)] = ODD.debris;
  // X, Y and B stand in codes of Word and hardly anywhere else.
  for (const char of '&{[!！*#`XYB') table[char.charCodeAt(0)] = ODD.markup;
  table[0xfffd] = ODD.lost;
  table[0x3f] = ODD.question;
  table[0x5c] = ODD.escape;
  return table;
}

/** What the first two bytes of Chinese characters in UTF-8 are in GBK. */
function firstOfUtf8InGbk(): string {
  const bytes: number[] = [0xef, 0xbc, 0xe3, 0x80, 0xe2, 0x80];
  for (let lead = 0xe4; lead <= 0xe9; lead++) for (let next = 0x80; next <= 0xbf; next++) bytes.push(lead, next);
  return decodeGbk(bytes);
}
