import type { LocalizedText } from '../lint/text.ts';
import { type Charset, charsetOf } from '../text/charset.ts';
import { explainBinary } from './binary-kind.ts';
import { BOM, type Encoding } from './encoding.ts';
import { decodeGb18030 } from './gb18030.ts';
import { NOT_TEXT, UNKNOWN_ENCODING } from './problems.ts';
import { decodeUtf16 } from './utf16.ts';

export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  /** Why the bytes are no text that can be read. */
  | { readonly problem: LocalizedText };

/** Recognises the encoding of a file and reads its text, without the byte order mark. */
export function decode(bytes: Buffer): Decoded {
  const problem = explainBinary(bytes);
  if (problem) return { problem };
  const charset = charsetOf(bytes);
  if (!charset) return { problem: bytes.includes(0) ? NOT_TEXT : UNKNOWN_ENCODING };
  return finish(textOf(bytes, charset), charset);
}

/** Byte order mark included; undefined where some bytes are no character. */
function textOf(bytes: Buffer, charset: Charset): string | undefined {
  if (charset === 'utf-8') return bytes.toString('utf8');
  return charset === 'gb18030' ? decodeGb18030(bytes) : decodeUtf16(bytes, charset);
}

function finish(text: string | undefined, charset: Charset): Decoded {
  if (text === undefined) return { problem: UNKNOWN_ENCODING };
  // UTF-32, or a binary that happens to begin like UTF-16.
  if (text.includes('\0')) return { problem: NOT_TEXT };
  const bom = text.startsWith(BOM);
  return { text: bom ? text.slice(BOM.length) : text, encoding: { charset, bom } };
}
