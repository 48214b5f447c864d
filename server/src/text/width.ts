import { eastAsianWidth } from 'get-east-asian-width';

/** Display columns of a text: two for full-width and wide characters, one for the rest, none for zero-width marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char.codePointAt(0) ?? 0);
  return width;
}

/** Display columns of one code point. */
export function charWidth(codePoint: number): number {
  if (codePoint < 0x300) return 1;
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return 2;
  if ((codePoint >= 0x200b && codePoint <= 0x200f) || codePoint === 0xfeff || codePoint === 0x2060) return 0;
  return eastAsianWidth(codePoint);
}
