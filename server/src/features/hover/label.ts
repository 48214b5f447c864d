import { FORMS, type FormId, type Guidance, labelGuidance, type Provision, sectionGuidance } from '../../form/index.ts';
import { expectedHead } from '../../lint/labels/expected-head.ts';
import { fullRowName } from '../../lint/row-names.ts';
import type { Locale } from '../../lint/text.ts';
import type { FoundLabel, LabelRole, Report, Section, Table } from '../../model/report.ts';
import { blocks, type Style } from './style.ts';

/** A label of a table: what the form asks for there, and the basis. */
export function describeLabel(found: FoundLabel, table: Table, locale: Locale, style: Style): string {
  const { spec } = table;
  const { role } = found;
  const printed = expectedHead(table, found);
  const title = role.kind === 'row' ? fullRowName(role.row) : printed;
  const told = labelGuidance(spec, { kind: role.kind, key: idOf(role) ?? printed });
  return describe(title, told, spec.form, locale, style);
}

/** Undefined for heads that the form gives no id. */
function idOf(role: LabelRole): string | undefined {
  switch (role.kind) {
    case 'row':
      return role.row.id;
    case 'group':
      return role.group.id;
    case 'column':
      return role.column.id;
    case 'head':
      return undefined;
  }
}

/** The heading of a section. */
export function describeHeading({ form }: Report, { spec, id }: Section, locale: Locale, style: Style): string {
  return describe(`${spec.ordinal}、${spec.heading}`, sectionGuidance(form, id), form, locale, style);
}

function describe(title: string, guidance: Guidance | undefined, form: FormId, locale: Locale, style: Style): string {
  return blocks([
    style.strong(title),
    guidance ? style.text(guidance[locale]) : '',
    style.text(basisOf(guidance, form)[locale]),
  ]);
}

/** The notice that set the form, and the provisions that the place is about. */
function basisOf(guidance: Guidance | undefined, form: FormId): Readonly<Record<Locale, string>> {
  const { citation } = FORMS[form];
  const see = guidance?.see ?? [];
  const zh = see.map((each, i) => `${documentOf(see, i)}${each.zh}`).join('、');
  const en = see.map((each, i) => [documentOf(see, i), each.en].filter(Boolean).join(' ')).join(', ');
  return {
    zh: `依据：${citation}所附格式${zh && `；参见${zh}`}`,
    en: `Basis: the form of ${citation}${en && `; see ${en}`}`,
  };
}

/** Named once for provisions that follow each other. */
function documentOf(see: readonly Provision[], i: number): string {
  const { document = '' } = see[i] ?? {};
  return see[i - 1]?.document === document ? '' : document;
}
