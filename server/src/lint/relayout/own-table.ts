import { type BlockSpec, type RowSpec, rowsOf, type TableSpec } from '../../form/index.ts';
import type { Report, Table } from '../../model/report.ts';
import { sketchTable } from '../../model/sketch-table.ts';
import type { Sketch } from '../../syntax/writers/index.ts';
import { quoted } from '../../text/shorten.ts';
import { type Obstacle, obstacle } from './obstacle.ts';
import { ownWords, type Words } from './own-words.ts';
import { extentOf } from './strays.ts';

/** A table of the text, ready to be written in any layout in its own words. */
export interface OwnTable {
  readonly sketch: Sketch;
  /** Indexes of the rows of the tree that it stands in: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
}

/**
 * The table with its labels, heads and figures as they stand in the text: what the text lacks is not added, what differs
 * from the form is not corrected. Heads and labels that a new page repeats are there once, blank rows and page numbers are
 * left out. An obstacle where something else stands between its rows, or a row is not at its place.
 */
export function ownTable(report: Report, table: Table): OwnTable | Obstacle {
  if (table.unreadable) return obstacle(table.id, 'unreadable');
  const displaced = firstOutOfOrder(table);
  if (displaced) return obstacle(table.id, 'order', { name: displaced.label.text });
  const words = ownWords(table);
  const sketch = sketchOf(table, words);
  const { first, end, strays } = extentOf(report, table, words, sketch);
  const [stray] = strays;
  if (!stray) return { sketch, first, end };
  const line = report.tree.lines.lineAt(stray.start) + 1;
  return obstacle(table.id, 'stray', { line, text: quoted(stray.text, LONGEST_QUOTE) });
}

/** Of what is in the way of a table. */
export const LONGEST_QUOTE = 20;

/** A row that stands behind one that the form has after it. Rows that only the order of the text places are no matter. */
function firstOutOfOrder({ spec, rows }: Table): RowSpec | undefined {
  if (spec.orientation === 'across') return undefined;
  const order = rowsOf(spec);
  const placed = rows.filter(({ cells }) => cells.every(({ confidence }) => confidence !== 'order'));
  return placed.find((row, i) => order.indexOf(row.spec) < order.indexOf((placed[i - 1] ?? row).spec))?.spec;
}

function sketchOf({ spec, cells }: Table, words: Words): Sketch {
  const blocks = spec.blocks.map((block, i) => ownBlock(spec, block, i, words));
  return sketchTable({ ...spec, blocks }, (address) => {
    const cell = cells.get(address);
    return cell?.status === 'missing' ? undefined : cell?.raw;
  });
}

function ownBlock({ orientation }: TableSpec, block: BlockSpec, index: number, words: Words): BlockSpec {
  const printed = block.head.map((row) => row.map((cell) => ({ ...cell, text: words.nextHead(index, cell.text) })));
  const head = printed.some((row) => row.some(({ text }) => text !== '')) ? printed : [];
  if (orientation === 'across') return { ...block, head };
  return { ...block, head, rows: block.rows.filter(words.has).map((row) => ownRow(row, words)) };
}

function ownRow(row: RowSpec, words: Words): RowSpec {
  return {
    ...row,
    label: { ...row.label, text: words.rowOf(row) },
    groups: row.groups.map((group) => ({ ...group, label: { ...group.label, text: words.groupOf(group) } })),
  };
}
