import type { LocalizedText } from '../lint/text.ts';
import { explainBinary } from './binary-kind.ts';
import { BOM, type Encoding } from './encoding.ts';
import { decodeGb18030 } from './gb18030.ts';
import { NOT_TEXT, UNKNOWN_ENCODING } from './problems.ts';
import { decodeUtf16, guessUtf16 } from './utf16.ts';

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  /** Why the bytes are no text that can be read. */
  | { readonly problem: LocalizedText };

/** Recognises the encoding of a file and reads its text, without the byte order mark. */
export function decode(bytes: Buffer): Decoded {
  const problem = explainBinary(bytes);
  if (problem) return { problem };
  const marked = markedUtf16(bytes);
  if (marked) return finish(decodeUtf16(bytes, marked), marked);
  if (bytes.includes(0)) {
    const guessed = guessUtf16(bytes);
    return guessed ? finish(decodeUtf16(bytes, guessed), guessed) : { problem: NOT_TEXT };
  }
  const utf8 = decodeUtf8(bytes);
  return utf8 === undefined ? finish(decodeGb18030(bytes), 'gb18030') : finish(utf8, 'utf-8');
}

function markedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function finish(text: string | undefined, charset: Encoding['charset']): Decoded {
  if (text === undefined) return { problem: UNKNOWN_ENCODING };
  // UTF-32, or a binary that happens to begin like UTF-16.
  if (text.includes('\0')) return { problem: NOT_TEXT };
  const bom = text.startsWith(BOM);
  return { text: bom ? text.slice(BOM.length) : text, encoding: { charset, bom } };
}
