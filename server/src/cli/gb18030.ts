import iconv from 'iconv-lite';

const MOST_ODD_PAIRS = 0.2;
const REPLACEMENT = '\uFFFD';

/**
 * The text of the bytes, its byte order mark included; undefined where they are not GB18030. Nearly any bytes can be
 * read as GB18030, so that it is also asked whether most characters are among the common ones.
 */
export function decodeGb18030(bytes: Buffer): string | undefined {
  if (oddShare(bytes) > MOST_ODD_PAIRS) return undefined;
  const text = iconv.decode(bytes, 'gb18030', { stripBOM: false });
  return text.includes(REPLACEMENT) && !encodeGb18030(text).equals(bytes) ? undefined : text;
}

export function encodeGb18030(text: string): Buffer {
  return iconv.encode(text, 'gb18030');
}

/** The share of two-byte characters outside GB 2312, whose pairs are both above A0; other encodings have many. */
function oddShare(bytes: Buffer): number {
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
