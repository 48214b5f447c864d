const LEADS = { first: 0x81, last: 0xfe };
const TRAILS = { first: 0x40, last: 0xfe };
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The bytes of GBK that a character stands for: two of them, one for € (0x80), none for what GBK lacks. The table comes
 * from the decoder that every runtime has, when it is first asked for; it stays empty where a runtime has no GBK.
 */
export function gbkBytes(unit: number): readonly number[] {
  if (unit === 0x20ac) return [0x80];
  table ??= readTable();
  const pair = table[unit] ?? 0;
  return pair === 0 ? [] : [pair >> 8, pair & 0xff];
}

let table: Uint16Array | undefined;

function readTable(): Uint16Array {
  const pairs = new Uint16Array(0x10000);
  for (let lead = LEADS.first; lead <= LEADS.last; lead++) {
    for (const [i, char] of [...decodeRow(lead)].entries()) {
      const unit = char.charCodeAt(0);
      if (char.length === 1 && unit >= 0x80 && pairs[unit] === 0) pairs[unit] = (lead << 8) | (TRAILS.first + i);
    }
  }
  return pairs;
}

/** All characters with this lead byte, one for each trail byte. */
function decodeRow(lead: number): string {
  const decoder = decoderOf('gb18030');
  let row = '';
  for (let trail = TRAILS.first; trail <= TRAILS.last; trail++) {
    const char = trail === 0x7f ? '' : (decoder?.decode(new Uint8Array([lead, trail])) ?? '');
    row += char.length === 1 ? char : '\0';
  }
  return row;
}

/** The characters that the pairs of these bytes are in GBK; empty where the runtime does not know GBK. */
export function decodeGbk(bytes: readonly number[]): string {
  try {
    return decoderOf('gb18030', true)?.decode(new Uint8Array(bytes)) ?? '';
  } catch {
    return '';
  }
}

function decoderOf(encoding: string, fatal = false): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding, { fatal });
  } catch {
    return undefined;
  }
}

/** The byte that a character of Latin-1 or Windows-1252 stands for; none below 0x80 and for all others. */
export function latinBytes(unit: number): readonly number[] {
  if (unit >= 0x80 && unit <= 0xff) return [unit];
  const at = WINDOWS_1252.indexOf(String.fromCharCode(unit));
  return at < 0 ? [] : [0x80 + at];
}
