import { applications2019, applications2021 } from './applications.ts';
import { FORM_NOTICE, TRIAL_FORM_NOTICE } from './documents.ts';
import { proactiveDisclosure2019, proactiveDisclosure2021 } from './proactive-disclosure.ts';
import { reviewAndLitigation } from './review-and-litigation.ts';
import type { Address, Form, FormId, RowSpec, SectionId, SectionSpec, TableId, TableSpec } from './schema.ts';
import { SECTIONS } from './sections.ts';

export { type Guidance, type LabelKey, labelGuidance, type Provision, sectionGuidance } from './guidance/index.ts';
export { numeralOf } from './label.ts';
export type * from './schema.ts';

/** The two official forms; reports for 2019 and 2020 are on the trial form, later ones on that of 2021. */
export const FORMS: Readonly<Record<FormId, Form>> = {
  '2021': {
    id: '2021',
    citation: FORM_NOTICE.number,
    since: 2021,
    sections: SECTIONS,
    tables: [proactiveDisclosure2021, applications2021, reviewAndLitigation('2021')],
  },
  '2019': {
    id: '2019',
    citation: TRIAL_FORM_NOTICE.number,
    since: 2019,
    sections: SECTIONS,
    tables: [proactiveDisclosure2019, applications2019, reviewAndLitigation('2019')],
  },
};

/** The form that a report for the year is due on; that of 2021 where the year is not known. */
export function formForYear(year: number | null): FormId {
  return year !== null && year < FORMS['2021'].since ? '2019' : '2021';
}

export function tableSpec(form: FormId, id: TableId): TableSpec {
  const spec = FORMS[form].tables.find((table) => table.id === id);
  if (!spec) throw new Error(`form ${form} has no table ${id}`);
  return spec;
}

export function sectionSpec(form: FormId, id: SectionId): SectionSpec {
  const spec = FORMS[form].sections.find((section) => section.id === id);
  if (!spec) throw new Error(`form ${form} has no section ${id}`);
  return spec;
}

const rowsByTable = new WeakMap<TableSpec, readonly RowSpec[]>();

/** All rows of a table in the order of the form; put together once for each table. */
export function rowsOf(table: TableSpec): readonly RowSpec[] {
  const known = rowsByTable.get(table);
  if (known) return known;
  const rows = table.blocks.flatMap((block) => block.rows);
  rowsByTable.set(table, rows);
  return rows;
}

export function addressOf(table: TableId, row: string, column: string): Address {
  return `${table}/${row}/${column}`;
}
