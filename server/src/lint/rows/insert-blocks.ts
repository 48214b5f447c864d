import type { BlockSpec } from '../../form/index.ts';
import type { Report, Table } from '../../model/report.ts';
import { sketchBlock } from '../../model/sketch-table.ts';
import { htmlGrid } from '../../syntax/html-grid.ts';
import { writeTable } from '../../syntax/writers/index.ts';
import type { TextEdit } from '../../text/edit.ts';
import { type HeadRegion, headRegions } from '../labels/head-regions.ts';
import { fileStyle, insertAfter, writerStyle } from '../skeleton/index.ts';

/** The edits that insert blocks of the second table, which follow each other, at their place in the layout of the table. */
export function insertBlocks(
  report: Report,
  table: Table,
  blocks: readonly BlockSpec[],
): readonly TextEdit[] | undefined {
  const regions = headRegions(table);
  const region = regions.find(({ gone }) => gone.some((block) => blocks.includes(block)));
  const place = region && placeOf(report, table, region);
  if (!place) return undefined;
  const lines = linesOf(report, table, blocks);
  return table.layout === 'html-table' ? insertRows(report, place, lines) : insertLines(report, table, place, lines);
}

interface Place {
  /** Offset in the last row before the blocks; undefined where they come first. */
  readonly before: number | undefined;
  /** Offset in the first row after them; undefined where they come last. */
  readonly after: number | undefined;
}

/** Between the last row of the block before and the first head of the block after. */
function placeOf({ tree }: Report, table: Table, { start, heads }: HeadRegion): Place | undefined {
  const last = table.rows.findLast((row) => row.end <= start);
  const head = heads[0];
  const before = last && tree.rows.findLast((row) => row.start < last.end)?.start;
  return before === undefined && !head ? undefined : { before, after: head?.start };
}

/** A row of the blocks a line. */
function linesOf(report: Report, table: Table, blocks: readonly BlockSpec[]): readonly string[] {
  const style = writerStyle(report, table.id);
  const sketch = blocks.flatMap((block) => sketchBlock(table.spec, block));
  const lines = writeTable(table.layout, sketch, style).split(style.lineEnd);
  if (table.layout === 'html-table') return lines.slice(1, -1);
  return lines;
}

function insertLines(
  report: Report,
  table: Table,
  { before, after }: Place,
  all: readonly string[],
): readonly TextEdit[] {
  const { tree, text } = report;
  const { lineEnd } = fileStyle(report);
  const gap = lineEnd.repeat(1 + blankLines(report, table));
  const isApart = gap !== lineEnd;
  const lines = table.layout === 'pipe-table' && !isApart ? all.filter((_, i) => i !== 1) : all;
  const written = lines.join(lineEnd);
  if (before !== undefined) {
    const row = tree.rows.findLast(({ start }) => start <= before);
    const at = tree.lines.line(tree.lines.lineAt(row?.end ?? before)).end;
    return [{ span: { start: at, end: at }, newText: gap + written }];
  }
  const at = tree.lines.line(tree.lines.lineAt(after ?? 0)).start;
  return [{ span: { start: at, end: at }, newText: text.length > 0 ? written + gap : written }];
}

/** Blank lines between two blocks of the table. */
function blankLines({ tree }: Report, table: Table): number {
  const region = headRegions(table).find(
    ({ heads, start }) => heads.length > 0 && table.rows.some(({ end }) => end <= start),
  );
  const head = region?.heads[0];
  const index = tree.rows.findIndex(({ start, end }) => head !== undefined && start <= head.start && head.start < end);
  const above = tree.rows[index - 1];
  const own = tree.rows[index];
  if (!above || !own) return table.layout === 'cell-lines' ? 1 : 0;
  return Math.max(0, own.line - tree.lines.lineAt(above.end) - 1);
}

/** Into the table of the rows beside them; where the neighbours have tables of their own, as one more. */
function insertRows(
  report: Report,
  { before, after }: Place,
  rows: readonly string[],
): readonly TextEdit[] | undefined {
  const { text, tree } = report;
  const { lineEnd } = fileStyle(report);
  const beside = before ?? after ?? 0;
  const grid = htmlGrid(text, beside);
  const own = grid?.find(({ start, end }) => start <= beside && beside < end);
  const row = tree.rows.findLast(({ start }) => start <= beside);
  if (!own || !row) return undefined;
  if (before !== undefined && after !== undefined && htmlGrid(text, after)?.[0]?.start !== grid?.[0]?.start) {
    return [insertAfter(report, row, ['<table border="1">', ...rows, '</table>'].join(lineEnd), 0)];
  }
  const written = rows.join(lineEnd);
  const at = before === undefined ? own.start : own.end;
  return [{ span: { start: at, end: at }, newText: before === undefined ? written + lineEnd : lineEnd + written }];
}
