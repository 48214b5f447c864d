import { rowsOf } from '../../form/index.ts';
import type { Report, Table } from '../../model/report.ts';
import type { Cell } from '../../syntax/tree.ts';
import { labelKey } from '../../text/key.ts';
import { type HeadPlace, headPlaces } from './head-places.ts';
import type { HeadRegion } from './head-regions.ts';

/** Printed heads that follow each other in one row of heads and were not found, and what stands in their place. */
export interface HeadGap {
  readonly places: readonly HeadPlace[];
  /** Texts that are no label of the form, one for each place; none where nothing stands there. */
  readonly strangers: readonly Cell[];
  /** The nearest heads that were found. */
  readonly before: HeadPlace | undefined;
  readonly after: HeadPlace | undefined;
}

/**
 * The heads of a region that are not there while others are. None where the conversion took heads apart, or where other
 * text stands between them, so that nothing can be said for sure. The note of the third table may be left out.
 */
export function absentHeads(report: Report, table: Table, region: HeadRegion): readonly HeadGap[] {
  // Of rows that stand side by side, the heads of one that is missing are no fault of their own.
  if (table.spec.orientation === 'across' && table.rows.length < rowsOf(table.spec).length) return [];
  const places = headPlaces(region);
  if (!places || region.heads.some(({ pieces }) => pieces.some(({ row }) => row !== pieces[0]?.row))) return [];
  const found = places.filter((place) => place.found);
  if (found.length === 0 || found.length === places.length) return [];
  return gapsIn(places).flatMap(({ from, to }) => {
    const before = places.slice(0, from).findLast((place) => place.found);
    const after = places.slice(to).find((place) => place.found);
    const texts = strangersBetween(report, table, region, before, after);
    const gap = places.slice(from, to).filter((place) => !place.isNote || texts.some((cell) => isLike(cell, place)));
    if (gap.length === 0 || (texts.length > 0 && texts.length !== gap.length) || isTorn(texts, gap)) return [];
    return [{ places: gap, strangers: texts, before, after }];
  });
}

/** Runs of places without a label, each within one printed row of heads. */
function gapsIn(places: readonly HeadPlace[]): readonly { readonly from: number; readonly to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  for (const [i, { found, row }] of places.entries()) {
    if (found) continue;
    const last = gaps.at(-1);
    if (last?.to === i && places[i - 1]?.row === row) last.to = i + 1;
    else gaps.push({ from: i, to: i + 1 });
  }
  return gaps;
}

/** The texts between two heads that are no label. */
function strangersBetween(
  { tree }: Report,
  table: Table,
  region: HeadRegion,
  before: HeadPlace | undefined,
  after: HeadPlace | undefined,
): readonly Cell[] {
  const from = before?.found?.end ?? region.start;
  const to = after?.found?.start ?? region.end;
  const known = new Set([...table.heads, ...table.groups].flatMap(({ pieces }) => pieces.map(({ cell }) => cell)));
  for (const { label } of table.rows) for (const { cell } of label?.pieces ?? []) known.add(cell);
  return tree.rows
    .slice(table.first, table.end)
    .flatMap(({ cells }) => cells)
    .filter((cell) => from <= cell.start && cell.end <= to && labelKey(cell.text) !== '' && !known.has(cell));
}

/** Whether the texts are the heads, only parted elsewhere: `尚未` and `审结 总 计`. */
function isTorn(texts: readonly Cell[], places: readonly HeadPlace[]): boolean {
  return labelKey(texts.map(({ text }) => text).join('')) === labelKey(places.map(({ expected }) => expected).join(''));
}

/** Whether the text has most of the characters of the head. */
function isLike({ text }: Cell, { expected }: HeadPlace): boolean {
  const own = new Set(labelKey(text));
  const key = [...labelKey(expected)];
  return key.filter((char) => own.has(char)).length * 2 > key.length;
}
