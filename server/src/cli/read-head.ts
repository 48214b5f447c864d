import { type FileHandle, open } from 'node:fs/promises';
import { LONGEST_HEAD } from '../lint/prior/read-head.ts';
import { decode } from './decode.ts';

/** Enough for the longest head in any encoding. */
const MOST_BYTES = LONGEST_HEAD * 4;
const USUAL_BYTES = 32 * 1024;

/** The text that a file begins with; undefined where it cannot be read. Most reports are read to their end in one go. */
export async function readHeadText(path: string): Promise<string | undefined> {
  try {
    const file = await open(path);
    try {
      const usual = await readAt(file, 0, USUAL_BYTES);
      const isAll = usual.length < USUAL_BYTES;
      const bytes = isAll ? usual : Buffer.concat([usual, await readAt(file, USUAL_BYTES, MOST_BYTES - USUAL_BYTES)]);
      const decoded = decode(wholeCharacters(bytes));
      return 'problem' in decoded ? undefined : decoded.text;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

async function readAt(file: FileHandle, from: number, count: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(count), 0, count, from);
  return buffer.subarray(0, bytesRead);
}

/** The bytes up to a place where no character is cut, if they may have been cut at all. */
function wholeCharacters(bytes: Buffer): Buffer {
  if (bytes.length < MOST_BYTES) return bytes;
  // Only UTF-16 has zeros.
  if (bytes.includes(0)) return bytes.subarray(0, bytes.length - (bytes.length % 2));
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte < FIRST_TRAIL) + 1);
}

/** No byte below it belongs to a longer character, neither in UTF-8 nor in GB18030. */
const FIRST_TRAIL = 0x30;
