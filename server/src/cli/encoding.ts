import type { Charset } from '../text/charset.ts';

/** How the text of a file is written as bytes. */
export interface Encoding {
  readonly charset: Charset;
  /** Whether the file begins with a byte order mark; it is never part of the text. */
  readonly bom: boolean;
}

export const BOM = '\uFEFF';
