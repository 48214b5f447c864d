/** The encodings that reports come in; by these names `TextDecoder` knows them as well. */
export type Charset = 'utf-8' | Utf16 | 'gb18030';

type Utf16 = 'utf-16le' | 'utf-16be';

/** The encoding of a file, told by its bytes; undefined where they are no text in any that is known. */
export function charsetOf(bytes: Uint8Array): Charset | undefined {
  const marked = markedUtf16(bytes);
  if (marked) return marked;
  if (bytes.includes(0)) return guessUtf16(bytes);
  if (isUtf8(bytes)) return 'utf-8';
  return oddShare(bytes) > MOST_ODD_PAIRS ? undefined : 'gb18030';
}

/** The text of a file without its byte order mark. What is in no known encoding is read as UTF-8, with marks for what is not. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(charsetOf(bytes)).decode(bytes);
}

function markedUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const SAMPLE_BYTES = 8192;
const LEAST_SHARE = 0.9;

/**
 * The byte order of UTF-16 without a mark; undefined where the bytes are not such text. Zero bytes alone do not tell
 * it, as 一 (U+4E00) has one as well: in the right order nearly every unit is a character that reports are written with.
 */
function guessUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const little = commonShare(new TextDecoder('utf-16le').decode(sample));
  const big = commonShare(new TextDecoder('utf-16be').decode(sample));
  if (Math.max(little, big) < LEAST_SHARE) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function commonShare(text: string): number {
  return (text.match(COMMON)?.length ?? 0) / text.length;
}

const COMMON = /[\t\n\r\x20-\x7e\xa0\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/** Nearly any bytes can be read as GB18030, so that it is also asked whether most characters are among the common ones. */
const MOST_ODD_PAIRS = 0.2;

/** The share of two-byte characters outside GB 2312, whose pairs are both above A0; other encodings have many. */
function oddShare(bytes: Uint8Array): number {
  let pairs = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      i += 2;
      continue;
    }
    pairs++;
    if (lead < 0xa1 || trail < 0xa1) odd++;
  }
  return pairs === 0 ? 0 : odd / pairs;
}
