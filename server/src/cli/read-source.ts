import { createReadStream } from 'node:fs';
import type { LocalizedText } from '../lint/text.ts';
import { decode } from './decode.ts';
import type { Encoding } from './encoding.ts';
import type { Io } from './io.ts';
import { explainSystemError, tooLarge } from './problems.ts';
import type { Target } from './target.ts';

/** A text as it was read, with what is needed to write it back. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly bytes: Buffer;
  readonly encoding: Encoding;
}

export type ReadResult = Source | { readonly path: string; readonly problem: LocalizedText };

/** No report comes near it; a file above it is a mistake, and must not fill the memory. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** Reads and decodes one target. Never rejects: what goes wrong is the result. */
export async function readSource(target: Target, stdin: Io['stdin']): Promise<ReadResult> {
  const { path } = target;
  if (target.kind === 'problem') return { path, problem: target.message };
  try {
    const bytes = await readBytes(target.kind === 'stdin' ? stdin() : createReadStream(path, { highWaterMark: CHUNK }));
    if (!bytes) return { path, problem: tooLarge(LARGEST_FILE) };
    const decoded = decode(bytes);
    return 'problem' in decoded ? { path, ...decoded } : { path, bytes, ...decoded };
  } catch (error) {
    return { path, problem: explainSystemError(error) };
  }
}

const CHUNK = 256 * 1024;

/** All bytes, or undefined when there are too many. Pipes have no size to ask for, so that the bytes are counted. */
async function readBytes(stream: AsyncIterable<Uint8Array>): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_FILE) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
