type Utf16 = 'utf-16le' | 'utf-16be';

/** The text of the bytes, its byte order mark included; undefined where half a unit is left over. */
export function decodeUtf16(bytes: Buffer, charset: Utf16): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  return (charset === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
}

export function encodeUtf16(text: string, charset: Utf16): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return charset === 'utf-16le' ? bytes : bytes.swap16();
}

const SAMPLE_BYTES = 8192;
const LEAST_SHARE = 0.9;

/**
 * The byte order of UTF-16 without a mark; undefined where the bytes are not such text. Zero bytes alone do not tell
 * it, as 一 (U+4E00) has one as well: in the right order nearly every unit is a character that reports are written with.
 */
export function guessUtf16(bytes: Buffer): Utf16 | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const little = commonShare(decodeUtf16(sample, 'utf-16le') ?? '');
  const big = commonShare(decodeUtf16(sample, 'utf-16be') ?? '');
  if (Math.max(little, big) < LEAST_SHARE) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function commonShare(text: string): number {
  return (text.match(COMMON)?.length ?? 0) / text.length;
}

const COMMON = /[\t\n\r\x20-\x7e\xa0\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
