import type { Address, TableSpec } from '../form/index.ts';
import { oncePer } from '../text/remember.ts';
import { missingCells } from './missing-cells.ts';
import type { ReportCell } from './report.ts';

/** The place of each address in the order of the form; worked out once for each table. */
export const placesOf = oncePer(
  (spec: TableSpec): ReadonlyMap<Address, number> =>
    new Map([...missingCells(spec).values()].flat().map(({ address }, place) => [address, place] as const)),
);

/** The cells of a table by address, found by place: a map of its own for each reading would be made at every keystroke. */
export class TableCells implements ReadonlyMap<Address, ReportCell> {
  readonly #places: ReadonlyMap<Address, number>;
  readonly #cells: readonly ReportCell[];

  constructor(spec: TableSpec, cells: readonly ReportCell[]) {
    this.#places = placesOf(spec);
    this.#cells = cells;
  }

  get size(): number {
    return this.#cells.length;
  }

  get(address: Address): ReportCell | undefined {
    return this.#cells[this.#places.get(address) ?? -1];
  }

  has(address: Address): boolean {
    return this.#places.has(address);
  }

  keys(): MapIterator<Address> {
    return this.#places.keys();
  }

  values(): MapIterator<ReportCell> {
    return this.#cells.values() as MapIterator<ReportCell>;
  }

  *entries(): MapIterator<[Address, ReportCell]> {
    for (const cell of this.#cells) yield [cell.address, cell];
  }

  [Symbol.iterator](): MapIterator<[Address, ReportCell]> {
    return this.entries();
  }

  forEach(callback: (cell: ReportCell, address: Address, map: ReadonlyMap<Address, ReportCell>) => void): void {
    for (const cell of this.#cells) callback(cell, cell.address, this);
  }
}
