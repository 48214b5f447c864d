import type { Row, SyntaxTree } from '../syntax/tree.ts';
import { parseOrdinal } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import { ITEM_NUMERAL, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { runsBetweenTables } from './prose.ts';
import type { Report, Section } from './report.ts';

/** A numbered part of a section's text: an item （一）, or a point 一是 in it. */
export interface Subsection extends Span {
  readonly kind: 'item' | 'point';
  readonly ordinal: number;
  /** The numeral with the wording after it, up to the first stop. Lies inside the subsection. */
  readonly heading: Span & { readonly text: string };
  /** The points of an item, inside it and in order; none in a point. */
  readonly points: readonly Subsection[];
}

/**
 * The items and points of a section, in order, none reaching into another one or into a table. Points under no item
 * stand beside the items. Empty where the section has neither.
 */
export function subsectionsOf(report: Report, section: Section): readonly Subsection[] {
  return runsBetweenTables(report, section.first, section.end).flatMap((rows) => readRun(report.tree, rows));
}

/** Where an item or a point begins. */
interface Mark {
  readonly kind: Subsection['kind'];
  readonly ordinal: number;
  readonly heading: Subsection['heading'];
  readonly paragraph: number;
}

function readRun(tree: SyntaxTree, rows: readonly Row[]): readonly Subsection[] {
  const paragraphs = paragraphsOf(tree, rows);
  const [loose, ...groups] = groupByItem(paragraphs.flatMap(findMarks));
  return [
    ...toPoints(paragraphs, loose.points),
    ...groups.map(({ item, points }, i) => {
      const next = groups[i + 1]?.item;
      const end = endOf(paragraphs, next ? next.paragraph - 1 : paragraphs.length - 1);
      return { ...shape(item, end), points: toPoints(paragraphs, points) };
    }),
  ];
}

interface Group {
  readonly item: Mark;
  readonly points: Mark[];
}

/** The points before the first item, then each item with the points after it. */
function groupByItem(marks: readonly Mark[]): readonly [Pick<Group, 'points'>, ...(readonly Group[])] {
  const loose: Pick<Group, 'points'> = { points: [] };
  const groups: Group[] = [];
  for (const mark of marks) {
    if (mark.kind === 'item') groups.push({ item: mark, points: [] });
    else (groups.at(-1) ?? loose).points.push(mark);
  }
  return [loose, ...groups];
}

/** A point ends where the next one of its series begins; the last one of a series ends with its paragraph. */
function toPoints(paragraphs: readonly Paragraph[], marks: readonly Mark[]): readonly Subsection[] {
  return marks.map((mark, i) => {
    const next = marks[i + 1];
    if (next?.paragraph === mark.paragraph) return shape(mark, next.heading.start);
    const isInSeries = next?.ordinal === mark.ordinal + 1;
    return shape(mark, endOf(paragraphs, isInSeries ? next.paragraph - 1 : mark.paragraph));
  });
}

function shape({ kind, ordinal, heading }: Mark, end: number): Subsection {
  return { kind, ordinal, start: heading.start, end: Math.max(end, heading.end), heading, points: [] };
}

function endOf(paragraphs: readonly Paragraph[], index: number): number {
  return paragraphs[index]?.end ?? 0;
}

const POINT = /(?<=^|[。．；;：:，,、！!？?\s）)])([一二三四五六七八九十]{1,3})是/g;
const ITEM_STOP = /[。．；;：:]/;
const POINT_STOP = /[。．；;：:，,！!？?]/;
const LONGEST_HEADING = 60;

/** An item only at the beginning of the paragraph, points after any stop. */
function findMarks(paragraph: Paragraph, index: number): readonly Mark[] {
  const { text } = paragraph;
  const marks: Mark[] = [];
  const item = ITEM_NUMERAL.exec(text);
  if (item) {
    const end = headingEnd(text, item[0].length, ITEM_STOP);
    marks.push(toMark(paragraph, index, { kind: 'item', numeral: item[2], from: item[1]?.length ?? 0, end }));
  }
  for (const match of text.matchAll(POINT)) {
    const end = headingEnd(text, match.index + match[0].length, POINT_STOP);
    marks.push(toMark(paragraph, index, { kind: 'point', numeral: match[1], from: match.index, end }));
  }
  return marks;
}

interface Place {
  readonly kind: Mark['kind'];
  readonly numeral: string | undefined;
  readonly from: number;
  readonly end: number;
}

function toMark(paragraph: Paragraph, index: number, { kind, numeral = '', from, end }: Place): Mark {
  const text = paragraph.text.slice(from, end).trimEnd();
  const heading = { ...paragraph.spanOf(from, from + text.length), text };
  return { kind, ordinal: parseOrdinal(numeral) ?? 0, heading, paragraph: index };
}

/** Where the wording ends: before its first stop, else at the first comma or the length that a heading may have. */
function headingEnd(text: string, from: number, stop: RegExp): number {
  const rest = text.slice(from, from + LONGEST_HEADING);
  const at = rest.search(stop);
  if (at >= 0) return from + at;
  if (text.length - from <= LONGEST_HEADING) return text.length;
  const comma = rest.search(/[，,\s]/);
  return from + (comma > 0 ? comma : LONGEST_HEADING / 2);
}
