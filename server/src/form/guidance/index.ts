import type { FormId, SectionId, TableId, TableSpec } from '../schema.ts';
import { APPLICATION_COLUMNS, APPLICATION_GROUPS, APPLICATION_HEADS, APPLICATION_ROWS } from './applications.ts';
import type { Guidance } from './guidance.ts';
import { DISCLOSURE_COLUMNS, DISCLOSURE_HEADS, DISCLOSURE_ROWS } from './proactive-disclosure.ts';
import { REVIEW_COLUMNS, REVIEW_GROUPS, REVIEW_ROWS } from './review-and-litigation.ts';
import { SECTION_GUIDANCE } from './sections.ts';

export type { Guidance, Provision } from './guidance.ts';

/** What a section of the form is about. */
export function sectionGuidance(form: FormId, id: SectionId): Guidance {
  return SECTION_GUIDANCE[form][id];
}

/** A label of a table: rows, groups and columns by their ids, other heads by what is printed. */
export interface LabelKey {
  readonly kind: 'row' | 'group' | 'column' | 'head';
  readonly key: string;
}

/** What a table of the form asks for behind one of its labels; undefined for what the form does not have. */
export function labelGuidance(
  { id, form }: Pick<TableSpec, 'id' | 'form'>,
  { kind, key }: LabelKey,
): Guidance | undefined {
  return TABLES[id](form)[kind][key];
}

type TableGuidance = Readonly<Record<LabelKey['kind'], Readonly<Record<string, Guidance>>>>;

const TABLES: Readonly<Record<TableId, (form: FormId) => TableGuidance>> = {
  'proactive-disclosure': (form) => ({
    row: DISCLOSURE_ROWS[form],
    group: {},
    column: DISCLOSURE_COLUMNS,
    head: DISCLOSURE_HEADS,
  }),
  applications: () => ({
    row: APPLICATION_ROWS,
    group: APPLICATION_GROUPS,
    column: APPLICATION_COLUMNS,
    head: APPLICATION_HEADS,
  }),
  'review-and-litigation': () => ({ row: REVIEW_ROWS, group: REVIEW_GROUPS, column: REVIEW_COLUMNS, head: {} }),
};
