import { isBlankUnit } from './blank.ts';
import { remember } from './remember.ts';

const NUMERALS = new Set([...'〇零一二三四五六七八九十'].map((c) => c.charCodeAt(0)));

/**
 * The comparison key of a label or heading: NFKC, lower case, without blanks, punctuation and numerals (Chinese and Arabic),
 * since conversions add, drop and replace all of these. `（一）予以公开`, `()予以 公开` and `予以公开` have one key.
 * Empty for a text that has nothing else.
 */
export function labelKey(text: string): string {
  if (text.length === 1 && text.charCodeAt(0) < 0x80) return makeKey(text);
  return text.length > LONGEST_LABEL ? makeKey(text) : knownKey(text);
}

/** Reports have the same few labels over and over, each asked for by several readers. */
const knownKey = remember(makeKey);
const LONGEST_LABEL = 64;

function makeKey(text: string): string {
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit)) {
      if (!NUMERALS.has(unit)) key += text[i];
    } else if (unit < 0x80) {
      if (isLetter(unit)) key += text.charAt(i).toLowerCase();
    } else if (isFoldable(unit)) {
      key += foldRare(text.charAt(i));
    }
  }
  return key;
}

/** Whether the UTF-16 unit is one of the Chinese characters in use. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** Compatibility ideographs, radicals and full-width letters: the rest beyond ASCII is punctuation, a blank or a surrogate. */
function isFoldable(unit: number): boolean {
  return (unit >= 0xf900 && unit <= 0xffef) || (unit >= 0x2e80 && unit <= 0x2fdf) || (unit >= 0x3400 && unit < 0x4e00);
}

function foldRare(char: string): string {
  if (isBlankUnit(char.charCodeAt(0))) return '';
  let key = '';
  for (const folded of char.normalize('NFKC')) {
    const unit = folded.charCodeAt(0);
    if ((isHan(unit) && !NUMERALS.has(unit)) || isLetter(unit) || (unit >= 0x3400 && unit < 0x4e00))
      key += folded.toLowerCase();
  }
  return key;
}
