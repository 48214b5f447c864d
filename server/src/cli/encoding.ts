/** How the text of a file is written as bytes. */
export interface Encoding {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Whether the file begins with a byte order mark; it is never part of the text. */
  readonly bom: boolean;
}

export const BOM = '\uFEFF';
