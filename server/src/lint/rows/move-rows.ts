import type { FoundLabel, Report, Table, TableRow } from '../../model/report.ts';
import type { Row } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type Lines, linesOf, moveLines, type Place } from '../move-lines.ts';

/** Rows that follow each other in the text and on the form, and their neighbours by the order of the form. */
export interface MisplacedRows {
  readonly rows: readonly TableRow[];
  readonly before: TableRow | undefined;
  readonly after: TableRow | undefined;
}

/**
 * The edits that take the rows to their place. Undefined where they share lines with anything else, such as the label of a
 * group, or where it cannot be told on which side of such a label they belong; and in HTML, where cells span rows.
 */
export function moveRows(
  report: Report,
  table: Table,
  { rows, before, after }: MisplacedRows,
): readonly TextEdit[] | undefined {
  const moved = ownLines(report, table, rows);
  const place = moved && placeOf(report, table, rows, before, after);
  if (!moved || !place) return undefined;
  const next = rowAfter(report, moved.last);
  return moveLines(report, moved, place, next && next.start < table.span.end ? 'below' : 'above');
}

/** Beside a neighbour under the same heads: the one that is in the same group, or else the one before. */
function placeOf(
  report: Report,
  table: Table,
  [row]: readonly TableRow[],
  before: TableRow | undefined,
  after: TableRow | undefined,
): Place | undefined {
  const behind = before && isUnderSameHeads(table, row, before) && ownLines(report, table, [before], 'shared')?.last;
  const ahead = after && isUnderSameHeads(table, row, after) && ownLines(report, table, [after])?.first;
  if (typeof behind === 'number' && (isInSameGroup(row, before) || !isInSameGroup(row, after))) return { behind };
  return typeof ahead === 'number' ? { before: ahead } : undefined;
}

function isUnderSameHeads({ spec }: Table, row: TableRow | undefined, other: TableRow): boolean {
  return spec.blocks.some(({ rows }) => row !== undefined && rows.includes(row.spec) && rows.includes(other.spec));
}

function isInSameGroup(row: TableRow | undefined, other: TableRow | undefined): boolean {
  return row !== undefined && other !== undefined && row.spec.groups.at(-1) === other.spec.groups.at(-1);
}

/** The lines of the rows, where nothing else stands on them; labels of groups may where they are `shared`. */
function ownLines(
  report: Report,
  table: Table,
  rows: readonly TableRow[],
  others: 'alone' | 'shared' = 'alone',
): Lines | undefined {
  const start = Math.min(...rows.map((row) => row.start));
  const end = Math.max(...rows.map((row) => row.end));
  const own = report.tree.rows.filter((row) => row.start < end && row.end > start);
  if (own.length === 0 || own.some(({ layout }) => layout === 'html-table')) return undefined;
  if (report.tree.pageMarks.some((mark) => start < mark.start && mark.start < end)) return undefined;
  const strangers = [
    ...table.groups,
    ...table.heads,
    ...table.rows.flatMap((row) => (rows.includes(row) ? [] : (row.label ?? []))),
  ];
  const isAlone = strangers.every((label) => !own.some((row) => holds(row, label)));
  if (others === 'alone' && !(isAlone && own.every((row) => fits(row, start, end)))) return undefined;
  return linesOf(report, { start: own[0]?.start ?? start, end: own.at(-1)?.end ?? end });
}

function holds({ start, end }: Row, { pieces }: FoundLabel): boolean {
  return pieces.some((piece) => start <= piece.start && piece.end <= end);
}

function fits({ cells }: Row, start: number, end: number): boolean {
  return cells.every((cell) => cell.text === '' || (start <= cell.start && cell.end <= end));
}

function rowAfter({ tree }: Report, line: number): Row | undefined {
  return tree.rows.find((row) => row.line > line);
}
