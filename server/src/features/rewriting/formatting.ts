import { findDifference } from '../../lint/relayout/proof.ts';
import { relayoutTable } from '../../lint/relayout/relayout.ts';
import { tidyBlanks } from '../../lint/relayout/tidy.ts';
import type { Report } from '../../model/report.ts';
import type { LayoutId } from '../../syntax/tree.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { overlaps, type Span } from '../../text/span.ts';

/**
 * The edits that bring a report into its canonical layout, or the part of it in the span: each table is written as its own
 * layout writes it, in its own words and figures, and blanks outside of tables are tidied. No figure, word or mark changes;
 * what would be read differently afterwards stays as it is.
 */
export function formatReport(report: Report, read: (text: string) => Report, span?: Span): readonly TextEdit[] {
  const known = span ? undefined : WHOLE.get(report);
  if (known) return known;
  const edits = findEdits(report, read, span);
  if (!span) WHOLE.set(report, edits);
  return edits;
}

/** Format on save asks for what was just formatted, and an editor may ask twice. */
const WHOLE = new WeakMap<Report, readonly TextEdit[]>();

function findEdits(report: Report, read: (text: string) => Report, span: Span | undefined): readonly TextEdit[] {
  const lines = span && wholeLines(report, span);
  const isMeant = (edit: TextEdit): boolean => !lines || overlaps(lines, edit.span);
  const blanks = tidyBlanks(report).filter(isMeant);
  const tables = tableEdits(report).filter(isMeant);
  const isProved = (edits: readonly TextEdit[]): boolean =>
    edits.length === 0 || !findDifference(report, read(applyEdits(report.text, edits)));
  const all = [...blanks, ...tables];
  if (isProved(all)) return all;
  const proved = [blanks, ...tables.map((edit) => [edit])].filter(isProved).flat();
  return isProved(proved) ? proved : [];
}

function wholeLines({ tree: { lines } }: Report, { start, end }: Span): Span {
  return { start: lines.startOf(lines.lineAt(start)), end: lines.startOf(lines.lineAt(end) + 1) };
}

/**
 * Layouts that have one way to be written. An HTML table may have attributes of its own, and columns held by blanks are
 * those of a page.
 */
const LAYOUTS: ReadonlySet<LayoutId> = new Set(['tab-rows', 'cell-lines', 'pipe-table', 'label-lines']);

function tableEdits(report: Report): readonly TextEdit[] {
  return report.tables.flatMap((table) => {
    if (!LAYOUTS.has(table.layout)) return [];
    const edit = relayoutTable(report, table, table.layout, false);
    if ('reason' in edit) return [];
    const before = report.text.slice(edit.span.start, edit.span.end);
    return before !== edit.newText && charactersOf(before) === charactersOf(edit.newText) ? [edit] : [];
  });
}

/** What stands in the table beside blanks and the lines that draw it: a page number, or a head of a new page, is to stay. */
function charactersOf(table: string): string {
  return withoutBlanks(table).replace(/[|｜│┃┌├└┬┼┴┐┤┘─━+:=-]/g, '');
}
