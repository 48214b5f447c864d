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
