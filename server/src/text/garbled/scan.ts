import { ODD, oddKind, oddUnits } from '../odd-units.ts';
import type { Span } from '../span.ts';
import { plainIdeograph } from './radicals.ts';
import { chineseAsLatin, type Redecoded, utf8AsGbk } from './redecode.ts';

/**
 * A stretch that is not the text that was written. `encoding`: read in the wrong encoding;
 * `lost`: nothing tells what it was; `private`: characters that only one font has; `radical`: a character that looks like
 * the right one.
 */
export interface Garble extends Span {
  readonly kind: 'encoding' | 'lost' | 'private' | 'radical';
  /** Empty where nothing tells what it was, or not all of it. */
  readonly plain: string;
}

/** All garbled stretches of a text in order. `odd` are the offsets of its odd units, the only ones where one can begin. */
export function scanGarbled(text: string, odd: readonly number[] = oddUnits(text)): readonly Garble[] {
  const found: Garble[] = [];
  let end = 0;
  for (const at of odd) {
    if (at < end) continue;
    const garble = read(text, at);
    if (!garble) continue;
    found.push(garble);
    end = garble.end;
  }
  return found;
}

function read(text: string, at: number): Garble | undefined {
  switch (oddKind(text.charCodeAt(at))) {
    case ODD.lost:
      return lost(text, at, /\ufffd[\ufffd\xa1-\u07ff]*/y);
    case ODD.latin:
      return encoded(at, chineseAsLatin(text, at)) ?? letters(text, at);
    case ODD.gbk:
      return encoded(at, utf8AsGbk(text, at)) ?? punctuation(text, at);
    case ODD.private:
      return { start: at, end: at + 1, kind: 'private', plain: '' };
    case ODD.radical: {
      const plain = plainIdeograph(text.charAt(at));
      return plain === undefined ? undefined : { start: at, end: at + 1, kind: 'radical', plain };
    }
    case ODD.question:
      return /[\w/=&?]/.test(text.charAt(at - 1)) ? undefined : lost(text, at, /\?{4,}/y);
    case ODD.escape:
      return encoded(at, unescaped(text, at));
    case ODD.debris:
      return lost(text, at, /(?:锟斤拷?|锟届|烫{3,}|屯{3,})+/y);
    default:
      return undefined;
  }
}

/** Letters with accents, three or more side by side, are no word of any language. */
const LATIN_RUN =
  /(?=[\x80-\xff\u0152-\u02dc\u20ac\u2122]{0,3}[\xc0-\xd6\xd8-\xf6\xf8-\xff\x80-\x9f][\x80-\xff\u0152-\u02dc\u2013-\u2122]{0,3}[\xc0-\xd6\xd8-\xf6\xf8-\xff\x80-\x9f])[\x80-\xff\u0152-\u02dc\u2013-\u2122]{4,}/y;

function letters(text: string, at: number): Garble | undefined {
  const garble = lost(text, at, LATIN_RUN);
  return garble && { ...garble, kind: 'encoding' };
}

function lost(text: string, at: number, pattern: RegExp): Garble | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found === undefined ? undefined : { start: at, end: at + found.length, kind: 'lost', plain: '' };
}

function encoded(start: number, redecoded: Redecoded | undefined): Garble | undefined {
  return redecoded && { start, end: redecoded.end, kind: 'encoding', plain: redecoded.isWhole ? redecoded.text : '' };
}

/** What `，`, `。` and quotation marks become; their last byte is lost more often than not. */
function punctuation(text: string, start: number): Garble | undefined {
  return '锛銆鈥'.includes(text.charAt(start)) ? { start, end: start + 1, kind: 'encoding', plain: '' } : undefined;
}

const ESCAPES = /(?:\\u[0-9a-fA-F]{4}){2,}/y;

/** `\u653f\u5e9c`. */
function unescaped(text: string, at: number): Redecoded | undefined {
  ESCAPES.lastIndex = at;
  const found = ESCAPES.exec(text)?.[0];
  if (found === undefined) return undefined;
  const plain = found.replace(/\\u(.{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return /[\u4e00-\u9fff]/.test(plain) ? { end: at + found.length, text: plain, isWhole: true } : undefined;
}
