import { type GroupSpec, type RowSpec, rowsOf } from '../../../form/index.ts';
import type { FoundLabel, Report, Table, TableRow } from '../../../model/report.ts';
import { isTabular, type Row } from '../../../syntax/tree.ts';
import type { Span } from '../../../text/span.ts';
import { headsOf } from '../../labels/head-regions.ts';

/** Where new rows go, and which group labels go with them. */
export interface Anchor {
  readonly side: 'after' | 'before';
  /** The row of the tree beside which they go. */
  readonly row: Row;
  /** The last cell before the new rows, or the first one after them. */
  readonly place: Span;
  /** The groups that begin with the new rows and whose labels must be written there. */
  readonly opened: readonly GroupSpec[];
  /** Labels of those that now stand in the row after them. */
  readonly moved: readonly FoundLabel[];
}

/** The place of some rows that follow each other on the form; undefined where no neighbour shows it. */
export function anchorFor(report: Report, table: Table, specs: readonly RowSpec[]): Anchor | undefined {
  const { before, after } = neighbours(table, specs);
  const [first] = specs;
  const order = rowsOf(table.spec);
  const earlier = first ? order.slice(0, order.indexOf(first)) : [];
  const isOpen = (group: GroupSpec): boolean =>
    table.rows.some(({ spec }) => earlier.includes(spec) && spec.groups.includes(group));
  const begun = first?.groups.filter((group) => !isOpen(group)) ?? [];
  const labels = begun.map((group) => ({ group, label: labelOf(table, group) }));
  const nextRow = after?.label?.pieces[0]?.row;
  const apart = labels.findLast(({ label }) => label && !isInRow(report, label, nextRow))?.label;
  const place = apart
    ? besidePiece(report, apart)
    : (afterRow(report, before) ?? beforeRow(report, after) ?? afterHeads(report, table, first));
  if (!place) return undefined;
  const written = labels.filter(({ label }) => label === undefined || isInRow(report, label, nextRow));
  return {
    ...place,
    opened: written.map(({ group }) => group),
    moved: written.flatMap(({ label }) => label ?? []),
  };
}

type Place = Pick<Anchor, 'side' | 'row' | 'place'>;

function neighbours(
  { spec, rows }: Table,
  specs: readonly RowSpec[],
): { readonly before: TableRow | undefined; readonly after: TableRow | undefined } {
  const own = spec.blocks.find((block) => specs.every((row) => block.rows.includes(row)))?.rows ?? [];
  const from = specs[0] ? own.indexOf(specs[0]) : -1;
  const there = (row: RowSpec): TableRow | undefined => rows.find((found) => found.spec === row && found.label);
  return {
    before: own
      .slice(0, Math.max(0, from))
      .reverse()
      .flatMap((row) => there(row) ?? [])[0],
    after: own.slice(from + specs.length).flatMap((row) => there(row) ?? [])[0],
  };
}

function labelOf({ groups }: Table, group: GroupSpec): FoundLabel | undefined {
  return groups.find(({ role }) => role.kind === 'group' && role.group.id === group.id);
}

/** In a row of cells the label stands beside the next row; as a paragraph or line of its own it stands above it. */
function isInRow({ tree }: Report, { pieces }: FoundLabel, row: number | undefined): boolean {
  const own = tree.rows[row ?? -1];
  return own !== undefined && pieces.every((piece) => piece.row === row) && isTabular(own);
}

function besidePiece({ tree }: Report, { pieces }: FoundLabel): Place | undefined {
  const last = pieces.at(-1);
  const row = tree.rows[last?.row ?? -1];
  return last && row && { side: 'after', row, place: last };
}

function afterRow({ tree }: Report, row: TableRow | undefined): Place | undefined {
  if (!row) return undefined;
  const ends = [...(row.label?.pieces ?? []), ...row.cells.flatMap(({ span }) => span ?? [])];
  const place = ends.reduce<Span | undefined>((last, span) => (last && last.end >= span.end ? last : span), undefined);
  const own = place && tree.rows.findLast(({ start }) => start <= place.start);
  return own && place && { side: 'after', row: own, place };
}

function beforeRow({ tree }: Report, row: TableRow | undefined): Place | undefined {
  const piece = row?.label?.pieces[0];
  const own = tree.rows[piece?.row ?? -1];
  return piece && own && { side: 'before', row: own, place: piece };
}

/** The rows of a block of which only the heads are there. */
function afterHeads({ tree }: Report, table: Table, spec: RowSpec | undefined): Place | undefined {
  const block = table.spec.blocks.find(({ rows }) => spec !== undefined && rows.includes(spec));
  const piece = block && headsOf(table, block).at(-1)?.pieces.at(-1);
  const row = tree.rows[piece?.row ?? -1];
  return piece && row && { side: 'after', row, place: piece };
}
