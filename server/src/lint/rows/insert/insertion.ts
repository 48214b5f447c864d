import type { RowSpec } from '../../../form/index.ts';
import type { Table } from '../../../model/report.ts';
import type { Anchor } from './anchor.ts';
import type { Template } from './template.ts';

/** What a layout needs to write rows: where, like which row, and which. */
export interface Insertion {
  readonly table: Table;
  readonly anchor: Anchor;
  readonly template: Template;
  readonly rows: readonly RowSpec[];
  /** Whether the text repeats the labels of the groups in every row. */
  readonly isFlat: boolean;
}
