import type { LayoutId } from '../tree.ts';
import type { Sketch, WriterStyle } from './sketch.ts';
import { writeBarLines } from './write-bar-lines.ts';
import { writeCellLines } from './write-cell-lines.ts';
import { writeCellParagraphs } from './write-cell-paragraphs.ts';
import { writeHtmlTable } from './write-html-table.ts';
import { writeLabelLines } from './write-label-lines.ts';
import { writePipeTable } from './write-pipe-table.ts';
import { writeSpaceColumns } from './write-space-columns.ts';
import { writeTabRows } from './write-tab-rows.ts';

export { type Sketch, type SketchCell, type SketchRow, TO_FILL, type WriterStyle } from './sketch.ts';
export { escapeHtml } from './write-html-table.ts';

const WRITERS: Readonly<Record<LayoutId, (sketch: Sketch, style: WriterStyle) => string>> = {
  'tab-rows': writeTabRows,
  'cell-lines': writeCellLines,
  'cell-paragraphs': writeCellParagraphs,
  'pipe-table': writePipeTable,
  'bar-lines': writeBarLines,
  'label-lines': writeLabelLines,
  'space-columns': writeSpaceColumns,
  'html-table': writeHtmlTable,
};

/** Writes a table in a layout, without a line end after its last line. Its reader reads the same cells from it. */
export function writeTable(layout: LayoutId, sketch: Sketch, style: WriterStyle): string {
  return WRITERS[layout](sketch, style);
}
