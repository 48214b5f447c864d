import type { Checked } from './checked.ts';
import type { Tally } from './exit-code.ts';

/** Writes the outcome piece by piece, so that any number of files fits in memory. */
export interface Formatter {
  readonly head: string;
  /** What one file adds; empty where it adds nothing. */
  file(checked: Checked): string;
  /** What follows the last file. */
  tail(tally: Tally): string;
}
