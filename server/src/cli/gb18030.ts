import iconv from 'iconv-lite';

const REPLACEMENT = '\uFFFD';

/** The text of the bytes, its byte order mark included; undefined where some of them are no character of GB18030. */
export function decodeGb18030(bytes: Buffer): string | undefined {
  const text = iconv.decode(bytes, 'gb18030', { stripBOM: false });
  return text.includes(REPLACEMENT) && !encodeGb18030(text).equals(bytes) ? undefined : text;
}

export function encodeGb18030(text: string): Buffer {
  return iconv.encode(text, 'gb18030');
}
