import type { TableId } from '../../form/index.ts';
import type { Quantity } from './quantities.ts';
import type { ReadParagraph } from './reading.ts';
import type { CellSum } from './resolve-reading.ts';

/** A figure of the running text of which is known what it counts. */
export interface Claim {
  readonly read: ReadParagraph;
  /** Where it stands in the plain text. */
  readonly from: number;
  readonly to: number;
  /** Undefined where the text says in words that there was none. */
  readonly quantity: Quantity | undefined;
  /** What it may be in the tables; all of them can be told, one at least. */
  readonly readings: readonly CellSum[];
  /** The same for figures that count the same thing. */
  readonly key: string;
  /** It speaks of 全市 or the like, which may be more than the tables are about. */
  readonly isWide: boolean;
}

/** A claim as its text makes it: which cells the tables of the report have for it is not known yet. */
export interface ToldClaim extends Pick<Claim, 'from' | 'to' | 'quantity' | 'key' | 'isWide'> {
  readonly table: TableId;
  /** What it may be; one at least. */
  readonly readings: readonly string[];
}
