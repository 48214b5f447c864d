import type { BlockSpec } from '../../form/index.ts';
import type { FoundLabel } from '../../model/report.ts';
import { toGrid } from '../../syntax/writers/sketch.ts';
import { formKey } from './form-key.ts';
import { type HeadRegion, itemOf } from './head-regions.ts';
import { labelFlaw } from './label-flaw.ts';

/** A printed head and what stands for it. */
export interface HeadPlace {
  readonly expected: string;
  /** The printed row of heads that it is in, and its column on the page. */
  readonly row: number;
  readonly column: number;
  /** Whether it is the note on 勾稽关系, which is a cell of its own and no head of anything. */
  readonly isNote: boolean;
  readonly found: FoundLabel | undefined;
}

/**
 * The printed heads of a region in their order, each with the label found for it. Where the text has one line of heads in
 * place of merged ones, those of the columns alone; undefined where the heads stand in neither order.
 */
export function headPlaces({ blocks, heads }: HeadRegion): readonly HeadPlace[] | undefined {
  return align(blocks.flatMap(printedHeads), heads) ?? alignColumns(blocks, heads);
}

/** Whether the heads stand there exactly as printed, as they do in most reports: a quick test before closer ones. */
export function isAsPrinted({ blocks, heads }: HeadRegion): boolean {
  let at = 0;
  for (const block of blocks) {
    for (const { expected } of printedHeads(block)) {
      const pieces = heads[at++]?.pieces;
      if (
        pieces?.length !== 1 ||
        (pieces[0]?.text !== expected && labelFlaw(pieces[0]?.text ?? '', { text: expected }))
      )
        return false;
    }
  }
  return at === heads.length;
}

/** The item heads of a region that has exactly one for each of its blocks: their numbers are known by their place. */
export function itemPlaces({ blocks, heads }: HeadRegion): readonly HeadPlace[] {
  const texts = blocks.flatMap((block) => itemOf(block) ?? []);
  const keys = new Set(texts.map(formKey));
  const items = heads.filter(({ label }) => keys.has(formKey(label.text)));
  if (items.length !== texts.length) return [];
  return texts.map((expected, row) => ({ expected, row, column: 0, isNote: false, found: items[row] }));
}

type Printed = Omit<HeadPlace, 'found'>;

const MOST_ROWS = 10;
const printed = new Map<BlockSpec, readonly Printed[]>();

/** Made once for each block; its rows have numbers of their own. */
function printedHeads(block: BlockSpec): readonly Printed[] {
  const known = printed.get(block);
  if (known) return known;
  const base = printed.size * MOST_ROWS;
  const grid = toGrid(block.head.map((cells) => cells.map((cell) => ({ ...cell, isValue: false }))));
  const heads = grid.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Printed[] => {
      if (typeof cell === 'string') return [];
      const isNote = cell.columns > 1 && cell.rows > 1;
      return [{ expected: cell.text, row: base + row, column, isNote }];
    }),
  );
  printed.set(block, heads);
  return heads;
}

/** Undefined unless the found heads follow each other as the printed ones do. */
function align(order: readonly Printed[], heads: readonly FoundLabel[]): readonly HeadPlace[] | undefined {
  const places: HeadPlace[] = [];
  let at = 0;
  for (const head of order) {
    const next = heads[at];
    const isFound = next !== undefined && formKey(next.label.text) === formKey(head.expected);
    const { expected, row, column, isNote } = head;
    places.push({ expected, row, column, isNote, found: isFound ? next : undefined });
    if (isFound) at++;
  }
  return at === heads.length ? places : undefined;
}

function alignColumns(blocks: readonly BlockSpec[], heads: readonly FoundLabel[]): readonly HeadPlace[] | undefined {
  const [block] = blocks;
  if (!block || blocks.length > 1 || itemOf(block)) return undefined;
  const columns = block.rows[0]?.columns ?? [];
  return align(
    columns.map(({ label }, column) => ({ expected: label.text, row: 0, column, isNote: false })),
    heads.filter(({ role }) => role.kind === 'column'),
  );
}
