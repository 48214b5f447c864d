import type { RowSpec } from '../../form/index.ts';
import type { Mark } from './find-labels.ts';
import type { PlacedRow } from './place-cells.ts';
import type { Token } from './token.ts';

/** A row of the form with the cells that the text has for it. */
export interface BoundRow extends PlacedRow {
  readonly spec: RowSpec;
  readonly mark: Mark | undefined;
  readonly confidence: 'label' | 'order';
}

/** A row of figures that no row of the form claims. */
export interface Stranger {
  readonly reason: 'unknown' | 'duplicate';
  readonly tokens: readonly Token[];
  readonly label: readonly Token[];
  readonly spec: RowSpec | undefined;
}

/** What a binder made of the stretch of one table. */
export interface Bound {
  readonly rows: readonly BoundRow[];
  readonly strangers: readonly Stranger[];
}
