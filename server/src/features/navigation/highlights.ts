import type { DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import type { FoundLabel, Report, ReportCell, Table } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { toRange } from '../convert.ts';
import { focusAt } from './focus.ts';
import { told } from './references.ts';

// What the text says; what is counted; what comes out of it.
const TEXT: DocumentHighlightKind = 1;
const READ: DocumentHighlightKind = 2;
const WRITE: DocumentHighlightKind = 3;

/**
 * The cells of every equation that the figure at the offset is in, totals as what is written, addends as what is read, and
 * where the text tells it. For a figure of the text the cells that it tells; for the label of a row its figures. Empty
 * where nothing of the form stands.
 */
export function highlightsAt(report: Report, offset: number): DocumentHighlight[] {
  const { lines } = report.tree;
  return [...marksAt(report, offset).values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, kind }) => ({ range: toRange(lines, span), kind }));
}

interface Mark {
  readonly span: Span;
  readonly kind: DocumentHighlightKind;
}

/** By where they begin: a place has one mark, the first that was set. */
type Marks = Map<number, Mark>;

function marksAt(report: Report, offset: number): Marks {
  const marks: Marks = new Map();
  const focus = focusAt(report, offset);
  if (focus?.kind === 'cell') markCell(report, focus.cell, marks);
  if (focus?.kind === 'label') markLabel(focus.table, focus.label, marks);
  if (focus?.kind === 'claim') {
    set(marks, focus, TEXT);
    for (const cell of focus.cells) {
      set(marks, cell.span, READ);
      for (const span of told(report, cell)) set(marks, span, TEXT);
    }
  }
  return marks;
}

function markCell(report: Report, cell: ReportCell, marks: Marks): void {
  const own = report.equations.filter(({ left, right }) => left.includes(cell) || right.includes(cell));
  for (const { result } of own) set(marks, result.span, WRITE);
  for (const { left, right } of own) for (const each of [...left, ...right]) set(marks, each.span, READ);
  set(marks, cell.span, READ);
  for (const span of told(report, cell)) set(marks, span, TEXT);
}

function markLabel({ rows }: Table, label: FoundLabel, marks: Marks): void {
  for (const piece of label.pieces) set(marks, piece, TEXT);
  const row = rows.find((each) => each.label === label);
  for (const { span } of row?.cells ?? []) set(marks, span, READ);
}

function set(marks: Marks, span: Span | undefined, kind: DocumentHighlightKind): void {
  if (span && !marks.has(span.start)) marks.set(span.start, { span: { start: span.start, end: span.end }, kind });
}
