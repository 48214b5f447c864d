import { readFile } from 'node:fs/promises';
import type { LocalizedText } from '../lint/text.ts';
import { encode } from './encode.ts';
import { CHANGED_MEANWHILE, NOT_LOSSLESS, notWritable } from './problems.ts';
import type { Source } from './read-source.ts';
import { writeFileAtomically } from './write-file.ts';

/** Writes the fixed text in the place and the encoding of the source. Says what prevents it; undefined when written. */
export async function fixFile(source: Source, fixed: string): Promise<LocalizedText | undefined> {
  const { path, text, bytes, encoding } = source;
  // Bytes that do not survive the way there and back would change where nothing was to be fixed.
  if (!encode(text, encoding).equals(bytes)) return NOT_LOSSLESS;
  try {
    if (!(await readFile(path)).equals(bytes)) return CHANGED_MEANWHILE;
    await writeFileAtomically(path, encode(fixed, encoding));
    return undefined;
  } catch (error) {
    return notWritable(error);
  }
}
