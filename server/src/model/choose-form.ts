import { FORMS, type FormId, formForYear, rowsOf, type TableId, type TableSpec, tableSpec } from '../form/index.ts';
import type { Row } from '../syntax/tree.ts';
import { labelKey } from '../text/key.ts';
import { remember } from '../text/remember.ts';
import { labelBook } from './bind/label-book.ts';
import type { TablePlace } from './locate-tables.ts';

/** The form that a table's own labels show; that of the report's year where both forms have all of them. */
export function chooseForm(rows: readonly Row[], place: TablePlace, year: number | null): TableSpec {
  if (DISTINCTIVE[place.id].length === 0) return tableSpec(formForYear(year), place.id);
  const voteOf = VOTES[place.id];
  const votes = { '2021': 0, '2019': 0 };
  let previous = '';
  for (let row = place.first; row < place.end; row++) {
    for (const { text } of rows[row]?.cells ?? []) {
      if (text === '') continue;
      const { key, form } = voteOf(text);
      const vote = place.id === 'applications' && isSingleRow(previous, key, form) ? '2019' : form;
      if (vote) votes[vote]++;
      previous = key;
    }
  }
  if (place.id === 'applications' && previous === SINGLE_ROW && votes['2021'] === 0) votes['2019']++;
  if (votes['2021'] === votes['2019']) return tableSpec(formForYear(year), place.id);
  return tableSpec(votes['2021'] > votes['2019'] ? '2021' : '2019', place.id);
}

const SINGLE_ROW = keyOfRow('2019', 'other');
const LAST_SUBROW = keyOfRow('2021', 'other.other');

/** On the 2019 form （六）其他处理 is a row; on that of 2021 it encloses three, whose labels weigh more than its neighbours. */
function isSingleRow(previous: string, key: string, form: FormId | undefined): boolean {
  return previous === SINGLE_ROW && key !== LAST_SUBROW && form === undefined;
}

interface Vote {
  readonly key: string;
  readonly form: FormId | undefined;
}

function votesFor(id: TableId): (text: string) => Vote {
  return remember((text) => {
    const key = labelKey(text);
    return { key, form: formOf(id, key) };
  });
}

const VOTES: Readonly<Record<TableId, (text: string) => Vote>> = {
  'proactive-disclosure': votesFor('proactive-disclosure'),
  applications: votesFor('applications'),
  'review-and-litigation': votesFor('review-and-litigation'),
};

function formOf(id: TableId, key: string): FormId | undefined {
  if (key === '') return undefined;
  for (const { keys, form } of DISTINCTIVE[id]) {
    if (keys.has(key) || (key.length > 5 && keys.has(key.slice(0, 5)))) return form;
  }
  return key.length >= SHORTEST_HEAD_LINE ? DISTINCTIVE[id].find(({ keys }) => hasPart(key, keys))?.form : undefined;
}

/** The labels of a head may stand on one line, with blanks between them. */
const SHORTEST_HEAD_LINE = 12;

function hasPart(line: string, keys: ReadonlySet<string>): boolean {
  for (const key of keys) if (key.length > 5 && line.includes(key)) return true;
  return false;
}

interface Distinctive {
  readonly form: FormId;
  /** Keys of labels that only this form has, and how the long ones among them begin. */
  readonly keys: ReadonlySet<string>;
}

const DISTINCTIVE: Readonly<Record<TableId, readonly Distinctive[]>> = {
  'proactive-disclosure': distinctive('proactive-disclosure'),
  applications: distinctive('applications').filter(({ form }) => form === '2021'),
  'review-and-litigation': [],
};

function distinctive(id: TableId): readonly Distinctive[] {
  return (['2021', '2019'] as const).map((form) => {
    const other = Object.values(FORMS).find((candidate) => candidate.id !== form)?.id ?? form;
    const common = new Set(labelBook(tableSpec(other, id)).keys);
    const own = labelBook(tableSpec(form, id)).keys.filter((key) => !common.has(key) && key.length > 3);
    return { form, keys: new Set([...own, ...own.filter((key) => key.length > 12).map((key) => key.slice(0, 5))]) };
  });
}

function keyOfRow(form: FormId, id: string): string {
  return labelKey(rowsOf(tableSpec(form, 'applications')).find((row) => row.id === id)?.label.text ?? '');
}
