import { isBlankUnit } from '../../text/blank.ts';

/**
 * Whether a text may hold a number with a unit, or a word that denies. Every paragraph of a report is asked at every
 * keystroke, and most of them hold neither.
 */
export function mayTell(text: string): boolean {
  let isAfterNumber = false;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] ?? 0;
    if (kind === NEGATION || (kind === UNIT && isAfterNumber) || (kind === NUMBER && before === EQUALS)) return true;
    before = kind;
    if (kind === NUMBER) isAfterNumber = true;
    else if (isAfterNumber && !isBlankUnit(unit)) isAfterNumber = false;
  }
  return false;
}

const NUMBER = 1;
const UNIT = 2;
const NEGATION = 3;
const EQUALS = 4;
const KINDS = new Uint8Array(0x10000);
for (const char of '0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿')
  KINDS[char.charCodeAt(0)] = NUMBER;
for (const char of '件条个起宗份项次封例篇期场则部批册幅张家户名人类处元余多来%％') KINDS[char.charCodeAt(0)] = UNIT;
for (const char of '为是') KINDS[char.charCodeAt(0)] = EQUALS;
for (const char of '未无没') KINDS[char.charCodeAt(0)] = NEGATION;
