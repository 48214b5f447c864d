import { type FormId, formForYear, rowsOf, type TableId, type TableSpec } from '../../form/index.ts';
import type { Report, Table } from '../../model/report.ts';
import { sketchTable } from '../../model/sketch-table.ts';
import type { LayoutId } from '../../syntax/tree.ts';
import { type Sketch, type WriterStyle, writeTable } from '../../syntax/writers/index.ts';
import { fileStyle } from './file-style.ts';

/**
 * A standard table without figures, in the layout of the file's tables and with its line ends; no line end after the last
 * line. Another sketch, such as one block of the table, is written in its place where it is given.
 */
export function skeletonTable(report: Report, spec: TableSpec, sketch: Sketch = sketchTable(spec)): string {
  return writeTable(layoutFor(report, spec.id), sketch, writerStyle(report, spec.id));
}

/** The form that a table inserted into the report must be on: that of its year, else that of its other tables. */
export function formToInsert({ year, form }: Report): FormId {
  return year === null ? form : formForYear(year);
}

/** The layout of the nearest table that can be read, the one before it first; without one, what suits the file. */
export function layoutFor(report: Report, id: TableId): LayoutId {
  const near = nearestTable(report, id);
  if (near) return near.layout;
  const { markup } = fileStyle(report);
  return markup === 'html' ? 'html-table' : markup === 'markdown' ? 'pipe-table' : 'tab-rows';
}

/** The habits of the file for a table; of those that the layout does not need, usual ones. */
export function writerStyle(report: Report, id: TableId): WriterStyle {
  const near = nearestTable(report, id);
  const { lineEnd } = fileStyle(report);
  return { lineEnd, indent: near ? indentOf(report, near) : '', isSpaced: near ? isSpaced(report, near) : true };
}

const ORDER: readonly TableId[] = ['proactive-disclosure', 'applications', 'review-and-litigation'];

function nearestTable({ tables }: Report, id: TableId): Table | undefined {
  const away = (table: Table): number => Math.abs(ORDER.indexOf(table.id) - ORDER.indexOf(id));
  const readable = tables.filter(({ unreadable, rows, spec }) => !unreadable && rows.length * 2 > rowsOf(spec).length);
  return [...readable].sort((a, b) => away(a) - away(b) || ORDER.indexOf(a.id) - ORDER.indexOf(b.id))[0];
}

function indentOf({ text }: Report, { layout, span }: Table): string {
  if (layout !== 'html-table') return '';
  const before = text.slice(0, text.toLowerCase().lastIndexOf('<table', span.start));
  return /(?:^|[\n\r])([ \t]*)$/.exec(before)?.[1] ?? '';
}

/** Whether blank lines part most rows of the table. */
function isSpaced({ tree: { rows } }: Report, { first, end }: Table): boolean {
  const own = rows.slice(first, end);
  const parted = own.filter(({ block }, i) => i > 0 && own[i - 1]?.block !== block).length;
  return parted * 2 >= own.length - 1;
}
