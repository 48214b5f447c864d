import type { Row, SyntaxTree } from '../syntax/tree.ts';
import { parseOrdinal } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import type { Report, Section } from './report.ts';
import { findMarks, type Mark } from './subsection-marks.ts';

/** A numbered part of a section's text: an item （一）, or a point 一是 in it. */
export interface Subsection extends Span {
  readonly kind: 'item' | 'point';
  readonly ordinal: number;
  /** The numeral with the wording after it, up to the first stop. Lies inside the subsection. */
  readonly heading: Span;
  /** The points of an item, inside it and in order; none in a point. */
  readonly points: readonly Subsection[];
}

/**
 * The items and points of a section, in order, none reaching into another one or into a table. Points under no item
 * stand beside the items. Empty where the section has neither.
 */
export function subsectionsOf(report: Report, section: Section): readonly Subsection[] {
  return proseRuns(report, section).flatMap((rows) => readRun(report.tree, rows));
}

/** The section's rows without those of tables, in runs that no table breaks. */
function proseRuns({ tree, tables }: Report, { first, end }: Section): readonly (readonly Row[])[] {
  const inside = tables.filter((table) => table.first < end && first < table.end).sort((a, b) => a.first - b.first);
  const runs: (readonly Row[])[] = [];
  let from = first;
  for (const table of inside) {
    runs.push(tree.rows.slice(from, Math.max(from, table.first)));
    from = Math.max(from, table.end);
  }
  runs.push(tree.rows.slice(from, end));
  return runs;
}

function readRun(tree: SyntaxTree, rows: readonly Row[]): readonly Subsection[] {
  const marks = rows.flatMap((row, index) => findMarks(tree.text, row, index));
  const items = marks.filter(({ kind }) => kind === 'item');
  const [firstItem] = items;
  const loose = marks.filter((mark) => mark.kind === 'point' && (!firstItem || mark.start < firstItem.start));
  return [...toPoints(rows, loose), ...items.map((item, i) => toItem(rows, marks, item, items[i + 1]))];
}

function toItem(rows: readonly Row[], marks: readonly Mark[], item: Mark, next: Mark | undefined): Subsection {
  const end = endOfRow(rows, next ? next.row - 1 : rows.length - 1);
  const own = marks.filter(({ kind, start }) => kind === 'point' && item.start < start && start < end);
  return { ...shape(item, end), points: toPoints(rows, own) };
}

/** A point ends where the next one of its series begins; the last one of a series ends with its paragraph. */
function toPoints(rows: readonly Row[], marks: readonly Mark[]): readonly Subsection[] {
  return marks.map((mark, i) => {
    const next = marks[i + 1];
    if (next?.row === mark.row) return shape(mark, next.start);
    const goesOn = next && ordinalOf(next) === ordinalOf(mark) + 1;
    return shape(mark, endOfRow(rows, goesOn ? next.row - 1 : mark.row));
  });
}

function shape(mark: Mark, end: number): Subsection {
  const { kind, start, heading } = mark;
  return { kind, ordinal: ordinalOf(mark), start, end: Math.max(end, heading.end), heading, points: [] };
}

function ordinalOf({ numeral }: Mark): number {
  return parseOrdinal(numeral) ?? 0;
}

function endOfRow(rows: readonly Row[], index: number): number {
  return rows[index]?.end ?? 0;
}
