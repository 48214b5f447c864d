import { type RowSpec, rowsOf } from '../../../form/index.ts';
import type { Report, Table } from '../../../model/report.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { anchorFor } from './anchor.ts';
import { insertHtmlRows } from './html-rows.ts';
import type { Insertion } from './insertion.ts';
import { insertLines } from './lines.ts';
import { insertParagraphs } from './paragraphs.ts';
import { templateFor } from './template.ts';

/**
 * The edits that insert rows without figures at their places, written as the other rows of the table are. Undefined where
 * no complete row shows how, or no neighbour where.
 */
export function insertRows(report: Report, table: Table, rows: readonly RowSpec[]): readonly TextEdit[] | undefined {
  const gaps = gapsOf(table, rows);
  const edits = gaps.map((gap) => insertGap(report, table, gap));
  const layout = edits.length > 1 && table.layout === 'html-table';
  if (layout || edits.some((list) => list === undefined)) return undefined;
  return edits.flatMap((list) => list ?? []);
}

/** Rows that follow each other on the form go in together. */
function gapsOf({ spec }: Table, rows: readonly RowSpec[]): readonly (readonly RowSpec[])[] {
  const order = rowsOf(spec);
  const gaps: RowSpec[][] = [];
  for (const row of rows) {
    const last = gaps.at(-1);
    const previous = last?.at(-1);
    const isNext = previous && order.indexOf(previous) === order.indexOf(row) - 1;
    const isSameBlock = spec.blocks.some(({ rows: own }) => previous && own.includes(previous) && own.includes(row));
    if (last && isNext && isSameBlock) last.push(row);
    else gaps.push([row]);
  }
  return gaps;
}

function insertGap(report: Report, table: Table, rows: readonly RowSpec[]): readonly TextEdit[] | undefined {
  const [first] = rows;
  const anchor = anchorFor(report, table, rows);
  const template = first && templateFor(report, table, first);
  if (!anchor || !template || rows.some(({ groups }) => groups.length !== first.groups.length)) return undefined;
  const insertion: Insertion = { table, anchor, template, rows, isFlat: isFlat(table) };
  switch (template.rows[0]?.layout) {
    case 'html-table':
      return insertHtmlRows(report, insertion);
    case 'cell-paragraphs':
    case 'bar-lines':
      return insertParagraphs(report, insertion);
    default:
      return insertLines(report, insertion);
  }
}

function isFlat({ groups }: Table): boolean {
  const names = groups.map(({ label }) => label.text);
  return names.length > new Set(names).size + 1;
}
