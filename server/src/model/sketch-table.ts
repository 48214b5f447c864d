import { type Address, addressOf, type BlockSpec, type RowSpec, rowsOf, type TableSpec } from '../form/index.ts';
import type { Sketch, SketchCell, SketchRow } from '../syntax/writers/index.ts';

/** What to write into a value cell; an empty text for one that is still to be filled in, undefined for one that is not there. */
export type Figures = (address: Address) => string | undefined;

/** The whole table as the form prints it. */
export function sketchTable(table: TableSpec, figures: Figures = () => ''): Sketch {
  if (table.orientation === 'across') return [...headOf(table.blocks[0]), sketchLine(table, figures)];
  return table.blocks.flatMap((block) => sketchBlock(table, block, figures));
}

/** One block with its head: one item of 条例第二十条 in the second table. */
export function sketchBlock(table: TableSpec, block: BlockSpec, figures: Figures = () => ''): Sketch {
  return [...headOf(block), ...block.rows.map((row, i) => sketchRow(table, block.rows, row, i, figures))];
}

function headOf(block: BlockSpec | undefined): Sketch {
  return (block?.head ?? []).map((row) => row.map((cell) => ({ ...cell, isValue: false })));
}

function sketchRow(
  table: TableSpec,
  rows: readonly RowSpec[],
  row: RowSpec,
  index: number,
  figures: Figures,
): SketchRow {
  const labelColumns = table.id === 'applications' ? 3 : 1;
  const groups = row.groups.flatMap((group, depth): SketchCell[] => {
    const opens = rows[index - 1]?.groups[depth]?.id !== group.id;
    if (!opens) return [];
    const size = rows.slice(index).findIndex((other) => other.groups[depth]?.id !== group.id);
    return [{ text: group.label.text, columns: 1, rows: size < 0 ? rows.length - index : size, isValue: false }];
  });
  const label = { text: row.label.text, columns: labelColumns - row.groups.length, rows: 1, isValue: false };
  return [...groups, label, ...valueCells(table, row, figures)];
}

/** The value columns of a block share what the labels leave of the page's width. */
function valueCells(table: TableSpec, row: RowSpec, figures: Figures): readonly SketchCell[] {
  const head = table.blocks.find(({ rows }) => rows.includes(row))?.head.at(-1) ?? [];
  const spans = table.id === 'applications' ? [] : head.slice(-row.columns.length);
  return row.columns.flatMap(({ id }, i) => valueCell(figures(addressOf(table.id, row.id, id)), spans[i]?.columns));
}

function sketchLine(table: TableSpec, figures: Figures): SketchRow {
  return rowsOf(table).flatMap((row) =>
    row.columns.flatMap(({ id }) => valueCell(figures(addressOf(table.id, row.id, id)))),
  );
}

function valueCell(text: string | undefined, columns = 1): readonly SketchCell[] {
  return text === undefined ? [] : [{ text, columns, rows: 1, isValue: true }];
}
