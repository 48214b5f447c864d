import type { BlockSpec } from '../../form/index.ts';
import type { FoundLabel, Table } from '../../model/report.ts';
import { oncePer } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { formKey } from './form-key.ts';
import { labelFlaw } from './label-flaw.ts';

/** A stretch of a table that has heads and no rows: before the rows of a block, or behind the last ones. */
export interface HeadRegion extends Span {
  /** The blocks whose heads stand here, in the order of the form. */
  readonly blocks: readonly BlockSpec[];
  /** The blocks of which neither head nor row is there, although this is their place. */
  readonly gone: readonly BlockSpec[];
  /** The heads that were found, in the order of the text. */
  readonly heads: readonly FoundLabel[];
}

/** The heads of a table, region by region. None where no row was found. */
export const headRegions = oncePer((table: Table): readonly HeadRegion[] => {
  const { blocks } = table.spec;
  const places = blocks.flatMap((block) => placeOf(table, block) ?? []).sort((a, b) => a.first - b.first);
  const regions: HeadRegion[] = [];
  let start = table.span.start;
  let last = -1;
  for (const { block, first, end } of places) {
    const index = blocks.indexOf(block);
    regions.push(toRegion(table, { start, end: first }, blocks.slice(last + 1, index), block));
    start = end;
    last = Math.max(last, index);
  }
  const rest = blocks.slice(last + 1);
  if (places.length > 0 && rest.length > 0) {
    regions.push(toRegion(table, { start, end: table.span.end + 1 }, rest, undefined));
  }
  return regions;
});

/** The text that heads a whole block, such as 第二十条第（一）项; undefined for a table that has no such heads. */
export function itemOf({ head }: BlockSpec): string | undefined {
  const [first] = head;
  return first?.length === 1 && head.length > 1 ? first[0]?.text : undefined;
}

/** The heads of one of the blocks of a region: from its item head to the next one. */
export function headsOf(table: Table, block: BlockSpec): readonly FoundLabel[] {
  const region = headRegions(table).find(({ blocks }) => blocks.includes(block));
  if (!region) return [];
  const items = region.heads.filter((head) => isItem(head, block));
  const at = items.length - region.blocks.length + region.blocks.indexOf(block);
  const from = items[at]?.start ?? region.start;
  const to = items[at + 1]?.start ?? region.end;
  return region.heads.filter(({ start }) => from <= start && start < to);
}

interface BlockPlace {
  readonly block: BlockSpec;
  /** Where its first row begins and its last row ends. */
  readonly first: number;
  readonly end: number;
}

function placeOf({ rows, spec }: Table, block: BlockSpec): BlockPlace | undefined {
  const own = rows.filter((row) => block.rows.includes(row.spec) && (row.label || row.found > 0));
  if (own.length === 0) return undefined;
  if (spec.orientation === 'across') return { block, ...aroundFigures(own) };
  return { block, first: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

/** Where rows stand side by side, their labels are heads and only the figures end them. */
function aroundFigures(rows: Table['rows']): { readonly first: number; readonly end: number } {
  const figures = rows.flatMap(({ cells }) => cells.flatMap(({ span }) => span ?? []));
  const end = Math.max(...rows.map((row) => row.end));
  return { first: figures.length > 0 ? Math.min(...figures.map(({ start }) => start)) : end + 1, end };
}

function toRegion(table: Table, span: Span, absent: readonly BlockSpec[], block: BlockSpec | undefined): HeadRegion {
  const heads = headsIn(table, span);
  const items = heads.filter((head) => absent.some((spec) => isItem(head, spec)));
  const others = block && items.length > 0 ? items.slice(0, -1) : items;
  const there = absent.filter((spec, i) => {
    if (
      others.some(
        (item) => item.pieces[0] && labelFlaw(item.pieces[0].text, { text: itemOf(spec) ?? '' }) === undefined,
      )
    )
      return true;
    return others.length === absent.length && isItem(others[i], spec);
  });
  return {
    start: span.start,
    end: span.end,
    heads,
    blocks: block ? [...there, block] : there,
    gone: absent.filter((spec) => !there.includes(spec)),
  };
}

function isItem(head: FoundLabel | undefined, block: BlockSpec): boolean {
  const item = itemOf(block);
  return head !== undefined && item !== undefined && formKey(head.label.text) === formKey(item);
}

/** Where rows stand side by side, their labels and those of their groups are heads as well. */
function headsIn({ heads, rows, groups, spec }: Table, { start, end }: Span): readonly FoundLabel[] {
  const all =
    spec.orientation === 'across' ? [...heads, ...groups, ...rows.flatMap(({ label }) => label ?? [])] : heads;
  return all.filter((head) => start <= head.start && head.start < end).sort((a, b) => a.start - b.start);
}
