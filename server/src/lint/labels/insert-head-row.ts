import type { HeadCell } from '../../form/index.ts';
import type { FoundLabel, Report, Table } from '../../model/report.ts';
import { sketchBlock } from '../../model/sketch-table.ts';
import { htmlGrid } from '../../syntax/html-grid.ts';
import type { LayoutId } from '../../syntax/tree.ts';
import { writeTable } from '../../syntax/writers/index.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { fileStyle, writerStyle } from '../skeleton/index.ts';
import type { HeadGap } from './absent-heads.ts';

/** In the other layouts a row of heads is several lines or paragraphs, any of which may be there. */
const LAYOUTS: readonly LayoutId[] = ['tab-rows', 'pipe-table', 'label-lines', 'space-columns', 'html-table'];

/**
 * The edits that put a whole printed row of heads back where it is missing, written as the table is. Undefined where only a
 * part of the row is missing, or where its cells span rows.
 */
export function insertHeadRow(report: Report, table: Table, gap: HeadGap): readonly TextEdit[] | undefined {
  if (!LAYOUTS.includes(table.layout)) return undefined;
  const written = writtenRow(report, table, gap);
  const { places, before, after } = gap;
  const row = places[0]?.row ?? 0;
  const above = before?.row === row - 1 ? before.found : undefined;
  const neighbour = above ?? (after?.row === row + 1 ? after.found : undefined);
  const span = neighbour && rowSpan(report, table, neighbour);
  if (written === undefined || !span) return undefined;
  const { lineEnd } = fileStyle(report);
  const at = above ? span.end : span.start;
  return [{ span: { start: at, end: at }, newText: above ? lineEnd + written : written + lineEnd }];
}

function writtenRow(report: Report, table: Table, { places }: HeadGap): string | undefined {
  const isGone = (cells: readonly HeadCell[]): boolean =>
    cells.length === places.length && cells.every(({ text, rows }, i) => rows === 1 && text === places[i]?.expected);
  const block = table.spec.blocks.find(({ head }) => head.some(isGone) && head.flat().every(({ rows }) => rows === 1));
  if (!block) return undefined;
  const sketch = sketchBlock(table.spec, block);
  const lines = writeTable(table.layout, sketch, writerStyle(report, table.id)).split(fileStyle(report).lineEnd);
  const rows = table.layout === 'html-table' ? lines.slice(1) : lines.filter((line) => !/^[\s|:-]+$/.test(line));
  return rows[block.head.findIndex(isGone)];
}

/** The line of a head, or its row of a web page. */
function rowSpan({ text, tree: { lines } }: Report, { layout }: Table, { start }: FoundLabel): Span | undefined {
  if (layout === 'html-table') return htmlGrid(text, start)?.find((row) => row.start <= start && start < row.end);
  const line = lines.lineAt(start);
  return { start: lines.startOf(line), end: lines.endOf(line) };
}
