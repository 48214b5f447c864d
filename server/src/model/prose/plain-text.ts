import { isBlankUnit } from '../../text/blank.ts';

/** A text for comparison: no blanks, half-width digits, full-width punctuation. */
export interface PlainText {
  readonly text: string;
  /** Where its character stands in the original. */
  offset(at: number): number;
}

/**
 * Takes out blanks, which conversions leave anywhere (`2023 年`), and writes digits and punctuation in one way. Between two
 * digits a blank stays, so that two figures never become one.
 */
export function plainTextOf(original: string): PlainText {
  const folded = FOLDED.test(original) ? original.replace(EVERY_FOLDED, fold) : original;
  return BLANK.test(folded) ? withoutBlanks(folded) : { text: folded, offset: (at) => at };
}

const FOLDED = /[,;:()!?０-９％．]/;
const EVERY_FOLDED = /(?<!\d),|,(?!\d)|[;:()!?０-９％．]/g;
const BLANK = /[\s\u00ad\u200b-\u200f\u2060]/;
const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
  '％': '%',
  '．': '.',
};

function fold(char: string): string {
  return PUNCTUATION[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

function withoutBlanks(folded: string): PlainText {
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < folded.length; at++) {
    if (isBlankUnit(folded.charCodeAt(at)) && !(isDigit(text, text.length - 1) && isDigit(folded, at + 1))) continue;
    offsets.push(at);
    text += folded.charAt(at);
  }
  return { text, offset: (at) => offsets[at] ?? folded.length };
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
