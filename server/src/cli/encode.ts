import { BOM, type Encoding } from './encoding.ts';
import { encodeGb18030 } from './gb18030.ts';
import { encodeUtf16 } from './utf16.ts';

/** The bytes of a text in the encoding, with its byte order mark where it has one. */
export function encode(text: string, { charset, bom }: Encoding): Buffer {
  const marked = bom ? BOM + text : text;
  if (charset === 'utf-8') return Buffer.from(marked, 'utf8');
  return charset === 'gb18030' ? encodeGb18030(marked) : encodeUtf16(marked, charset);
}
