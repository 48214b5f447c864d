import { FORMS, type TableId, tableSpec } from '../form/index.ts';
import type { Cell, Row, SyntaxTree } from '../syntax/tree.ts';
import { labelKey } from '../text/key.ts';
import { remember } from '../text/remember.ts';
import { labelBook } from './bind/label-book.ts';
import type { Section } from './report.ts';

/** The rows of the tree that a table stands in: from `first` up to, not including, `end`. */
export interface TablePlace {
  readonly id: TableId;
  readonly first: number;
  readonly end: number;
}

const IDS: readonly TableId[] = ['proactive-disclosure', 'applications', 'review-and-litigation'];
const LONGEST_LABEL = 60;
const FEWEST_LABELS = 2;
/** Outside its own section a table needs more to be believed: prose names its rows, too. */
const FEWEST_LABELS_ELSEWHERE = 4;

/** Finds the stretch of each table by the labels in it, in its own section first. A table without labels is not there. */
export function locateTables(tree: SyntaxTree, sections: readonly Section[]): readonly TablePlace[] {
  const hits = findHits(tree.rows);
  const places: TablePlace[] = [];
  for (const id of IDS) {
    const own = hits[id];
    const place =
      placeInSections(tree.rows, own, id, sections) ?? span(own, 0, tree.rows.length, FEWEST_LABELS_ELSEWHERE);
    if (place) places.push({ id, first: place.first, end: endOf(tree.rows, place.last + 1, sections) });
  }
  return withoutOverlaps(places);
}

/** In the first of its sections that has it. */
function placeInSections(
  rows: readonly Row[],
  hits: readonly Hit[],
  id: TableId,
  sections: readonly Section[],
): Range | undefined {
  for (const section of sections) {
    const place = section.id === id ? placeIn(rows, hits, id, section) : undefined;
    if (place) return place;
  }
  return undefined;
}

/** A table in its own section begins with the first rows that look like one: their labels may be torn or lost. */
function placeIn(rows: readonly Row[], hits: readonly Hit[], id: TableId, { first, end }: Section): Range | undefined {
  const found = span(hits, first, end, FEWEST_LABELS) ?? lineOfFigures(rows, id, first, end);
  if (!found) return undefined;
  let start = found.first;
  while (start > first && (rows[start]?.isWrapped || isPartOf(id, rows[start - 1]))) start--;
  return { first: start, last: found.last };
}

/** A row of figures, or of pieces of the table's labels. */
function isPartOf(id: TableId, row: Row | undefined): boolean {
  if (!row) return false;
  if (row.cells.length > 1 && row.cells.some(isFigureCell)) return true;
  return row.cells.every(({ text }) => text === '' || (text.length <= LONGEST_LABEL && isPiece(id, labelKey(text))));
}

function isPiece(id: TableId, key: string): boolean {
  return key.length > 1 && ALL_KEYS[id].includes(key);
}

/** The keys of a table on all forms in one string: what is a part of it is a part of one of them. */
const ALL_KEYS: Readonly<Record<TableId, string>> = {
  'proactive-disclosure': allKeys('proactive-disclosure'),
  applications: allKeys('applications'),
  'review-and-litigation': allKeys('review-and-litigation'),
};

function allKeys(id: TableId): string {
  return Object.values(FORMS)
    .flatMap((form) => labelBook(tableSpec(form.id, id)).keys)
    .join('\n');
}

/** The fourth table under heads that say nothing: one row with all its figures shows it. */
function lineOfFigures(rows: readonly Row[], id: TableId, first: number, end: number): Range | undefined {
  const { orientation, width } = tableSpec('2021', id);
  if (orientation === 'down') return undefined;
  const own = rows
    .slice(first, end)
    .findIndex(({ cells }) => cells.length >= width && cells.filter(isFigureCell).length >= width);
  return own < 0 ? undefined : { first: first + own, last: first + own };
}

interface Range {
  readonly first: number;
  readonly last: number;
}

interface Hit {
  readonly row: number;
  readonly key: string;
}

/** The labels that belong to one table alone, by table and in the order of the text. */
function findHits(rows: readonly Row[]): Readonly<Record<TableId, readonly Hit[]>> {
  const hits: Record<TableId, Hit[]> = { 'proactive-disclosure': [], applications: [], 'review-and-litigation': [] };
  for (let row = 0; row < rows.length; row++) {
    for (const { text } of rows[row]?.cells ?? []) {
      if (text.length > LONGEST_LABEL || text.length < 2) continue;
      for (const { id, key } of labelsIn(text)) hits[id].push({ row, key });
    }
  }
  return hits;
}

interface OwnLabel {
  readonly id: TableId;
  readonly key: string;
}

/** The text is a label, or several heads on one line. */
const labelsIn = remember((text): readonly OwnLabel[] =>
  [text, ...(text.includes(' ') ? text.split(' ') : [])].flatMap((part) => {
    const key = labelKey(part);
    const id = key.length > 1 ? KEYS.get(key) : undefined;
    return id ? [{ id, key }] : [];
  }),
);

/** Keys that belong to the labels of one table alone. */
const KEYS: ReadonlyMap<string, TableId> = (() => {
  const keys = new Map<string, TableId | undefined>();
  for (const form of Object.values(FORMS)) {
    for (const table of form.tables) {
      for (const key of labelBook(table).keys)
        keys.set(key, keys.has(key) && keys.get(key) !== table.id ? undefined : table.id);
    }
  }
  const own = new Map<string, TableId>();
  for (const [key, id] of keys) if (id) own.set(key, id);
  return own;
})();

function span(hits: readonly Hit[], first: number, end: number, fewest: number): Range | undefined {
  const own = hits.filter(({ row }) => first <= row && row < end);
  if (new Set(own.map(({ key }) => key)).size < fewest) return undefined;
  return { first: own[0]?.row ?? first, last: own.at(-1)?.row ?? first };
}

/** Values and pieces of labels may follow the last whole label; running text ends the table, and so does the next section. */
function endOf(rows: readonly Row[], from: number, sections: readonly Section[]): number {
  const next = sections.find(({ headingRow }) => headingRow >= from);
  const limit = next ? next.headingRow : rows.length;
  let at = from;
  while (at < limit && isTableLike(rows[at])) at++;
  return at;
}

const LONGEST_REST = 16;

/** A row with figures, or nothing but short pieces. */
function isTableLike(row: Row | undefined): boolean {
  if (!row) return false;
  if (row.cells.length > 1 && row.cells.some(isFigureCell)) return true;
  return row.cells.every(({ text }) => text.length <= LONGEST_REST && !/[。；：，]/.test(text));
}

function isFigureCell({ text }: Cell): boolean {
  return /^[\d０-９]+$/.test(text);
}

function withoutOverlaps(places: readonly TablePlace[]): readonly TablePlace[] {
  const ordered = [...places].sort((a, b) => a.first - b.first);
  return ordered.map((place, i) => {
    const next = ordered[i + 1];
    return next && next.first < place.end ? { ...place, end: next.first } : place;
  });
}
