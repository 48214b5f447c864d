import type { Label, TableSpec } from '../../form/index.ts';
import { rowsOf } from '../../form/index.ts';
import { nearest } from '../../text/distance.ts';
import { labelKey } from '../../text/key.ts';
import { oncePer } from '../../text/remember.ts';
import type { LabelRole, Match } from '../report.ts';

/** One wording of a label of a table. */
export interface BookEntry {
  readonly key: string;
  readonly label: Label;
  readonly role: LabelRole;
  readonly match: Match;
}

/** All labels of one table of one form, found by key. */
export interface LabelBook {
  /** The keys of all whole labels. */
  readonly keys: readonly string[];
  /** Every entry with the key: `其他` is a column and a row. None for an unknown key. */
  exact(key: string): readonly BookEntry[];
  /** The entries that begin with the key; none for an unknown one. */
  startingWith(key: string): readonly BookEntry[];
  /** The row, group or column whose label differs by a slip; undefined where none or several are as near. */
  near(key: string): BookEntry | undefined;
  /** The group whose whole label the longer key begins with. */
  groupAtStart(key: string): BookEntry | undefined;
}

/** The book of a table; made once for each. */
export const labelBook = oncePer((table: TableSpec): LabelBook => createBook(entriesOf(table)));

const NONE: readonly BookEntry[] = [];

function createBook(entries: readonly BookEntry[]): LabelBook {
  const exact = new Map<string, BookEntry[]>();
  const prefixes = new Map<string, BookEntry[]>();
  for (const entry of entries) {
    file(exact, entry.key, entry);
    for (let length = 1; length <= entry.key.length; length++) file(prefixes, entry.key.slice(0, length), entry);
  }
  const groups = entries.filter(({ role }) => role.kind === 'group');
  const candidates = entries
    .filter(({ role, match }) => match === 'exact' && role.kind !== 'head')
    .map((entry) => [entry.key, entry] as const);
  return {
    keys: [...exact.keys()],
    exact: (key) => exact.get(key) ?? NONE,
    startingWith: (key) => prefixes.get(key) ?? NONE,
    near: (key) => nearest(key, candidates),
    groupAtStart: (key) => groups.find((entry) => key.length > entry.key.length && key.startsWith(entry.key)),
  };
}

function file(map: Map<string, BookEntry[]>, key: string, entry: BookEntry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function entriesOf(table: TableSpec): readonly BookEntry[] {
  const entries: BookEntry[] = [];
  const seen = new Set<string>();
  const enter = (label: Label, role: LabelRole, id: string): void => {
    for (const text of [label.text, ...label.variants]) {
      const key = labelKey(text);
      if (key === '' || seen.has(`${id} ${key}`)) continue;
      seen.add(`${id} ${key}`);
      entries.push({ key, label, role, match: text === label.text ? 'exact' : 'variant' });
    }
  };
  for (const row of rowsOf(table)) {
    enter(row.label, { kind: 'row', row }, `row ${row.id}`);
    for (const group of row.groups) enter(group.label, { kind: 'group', group }, `group ${group.id}`);
    for (const column of row.columns) enter(column.label, { kind: 'column', column }, `column ${column.label.text}`);
  }
  for (const label of table.heads) enter(label, { kind: 'head' }, 'head');
  return entries;
}
