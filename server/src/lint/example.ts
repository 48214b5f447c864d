import { type Address, addressOf, rowsOf, sectionSpec, type TableId, tableSpec } from '../form/index.ts';
import { sketchTable } from '../model/sketch-table.ts';
import { writeTable } from '../syntax/writers/index.ts';

/**
 * A section with its whole table on the 2021 form, for the examples of a rule. Figures that are not given are 0; those of
 * one row may be given together, in the order of its columns.
 */
export function exampleTable(table: TableId, figures: Readonly<Record<string, string>>): string {
  const { ordinal, heading } = sectionSpec('2021', table);
  const spec = tableSpec('2021', table);
  const single = new Map<Address, string>();
  for (const row of rowsOf(spec)) {
    const values = figures[row.id]?.split(' ') ?? [];
    for (const [i, { id }] of row.columns.entries()) single.set(addressOf(table, row.id, id), values[i] ?? '0');
  }
  const style = { lineEnd: '\n', indent: '', isSpaced: true };
  const text = writeTable(
    'tab-rows',
    sketchTable(spec, (address) => single.get(address) ?? '0'),
    style,
  );
  return `${ordinal}、${heading}\n\n${text}\n`;
}
