import { decodeGbk, gbkBytes, latinBytes } from './legacy-bytes.ts';

/** What a stretch of garbled text was before it was read in the wrong encoding. */
export interface Redecoded {
  /** Where the stretch ends. */
  readonly end: number;
  readonly text: string;
  /** Whether nothing of it is left over or lost, so that the text is sure. */
  readonly isWhole: boolean;
}

/**
 * Reads the text from the offset on as UTF-8 that was taken for GBK, such as `鏀垮簻` for 政府. Undefined unless at least two
 * characters of a Chinese text come out.
 */
export function utf8AsGbk(text: string, from: number): Redecoded | undefined {
  return readUtf8(text, from, gbkBytes);
}

/** The same for Latin-1 and Windows-1252: UTF-8 (`æ”¿åºœ`) or GBK (`Õþ¸®`) that was taken for them. */
export function chineseAsLatin(text: string, from: number): Redecoded | undefined {
  return readUtf8(text, from, latinBytes) ?? readGbk(text, from);
}

const FEWEST = 2;
const FEWEST_IN_GBK = 3;

function readUtf8(text: string, from: number, bytesOf: (unit: number) => readonly number[]): Redecoded | undefined {
  let decoded = '';
  let at = from;
  let pending: readonly number[] = [];
  for (; at < text.length; at++) {
    const bytes = bytesOf(text.charCodeAt(at));
    const next = [...pending, ...bytes];
    if (bytes.length === 0 || !mayBegin(next)) break;
    const char = next.length < LENGTH ? '' : charOf(next);
    if (char === undefined) break;
    decoded += char;
    pending = char === '' ? next : next.slice(LENGTH);
    if (!mayBegin(pending)) break;
  }
  return result(text, decoded, { end: at, isComplete: pending.length === 0 });
}

/** A character of Chinese text has three bytes in UTF-8. */
const LENGTH = 3;

function mayBegin([first = 0xe4, second = 0x80]: readonly number[]): boolean {
  return first >= 0xe2 && first <= 0xef && isContinuation(second);
}

function charOf([first = 0, second = 0, third = 0]: readonly number[]): string | undefined {
  if (first < 0xe2 || first > 0xef || !isContinuation(second) || !isContinuation(third)) return undefined;
  const char = String.fromCharCode(((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
  return CHINESE.test(char) ? char : undefined;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

const CHINESE =
  /[\u2014\u2018\u2019\u201c\u201d\u2026\u2103\u2160-\u2169\u2460-\u2473\u3000-\u301f\u3400-\u9fff\uff01-\uff5e]/;

/** A stretch that ends in the middle of a character has lost a part, and what was read of it may be wrong. */
function result(
  source: string,
  text: string,
  { end, isComplete }: { readonly end: number; readonly isComplete: boolean },
): Redecoded | undefined {
  if (text.length < FEWEST || !HAN.test(text)) return undefined;
  return { end, text, isWhole: isComplete && !LOST.test(source.charAt(end)) };
}

const HAN = /[\u4e00-\u9fff]/;
const LOST = /[?\ufffd\ue000-\uf8ff]/;

/** Common characters have both bytes above A0, and the first one up to D7. */
function readGbk(text: string, from: number): Redecoded | undefined {
  const bytes: number[] = [];
  for (let at = from; at < text.length; at++) {
    const [byte] = latinBytes(text.charCodeAt(at));
    if (byte === undefined || byte <= 0xa0) break;
    bytes.push(byte);
  }
  if (bytes.length % 2 !== 0) bytes.pop();
  const leads = bytes.filter((_, i) => i % 2 === 0);
  if (leads.length < FEWEST_IN_GBK || !leads.every(isCommonLead) || isTwiceUtf8(bytes)) return undefined;
  const decoded = decodeGbk(bytes);
  return decoded.length === leads.length
    ? { end: from + bytes.length, text: decoded, isWhole: !LOST.test(text.charAt(from + bytes.length)) }
    : undefined;
}

/** Rows of punctuation, digits and the common characters. */
function isCommonLead(byte: number): boolean {
  return byte === 0xa1 || byte === 0xa3 || (byte >= 0xb0 && byte <= 0xf7);
}

/** `Ã¤Â¸` is UTF-8 that was taken for Latin-1 twice: pairs of one lead byte and one that continues it. */
function isTwiceUtf8(bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => (i % 2 === 0 ? byte >= 0xc2 && byte <= 0xdf : isContinuation(byte)));
}
