import type { Address } from '../../form/index.ts';
import type { CellStatus, Report, ReportCell, Table } from '../../model/report.ts';
import { formatDecimal } from '../../text/decimal.ts';
import type { Span } from '../../text/span.ts';
import type { Fix } from '../finding.ts';
import { cellName } from '../names.ts';
import type { LocalizedText } from '../text.ts';
import { impliedFigure } from './implied-figure.ts';

/** Cells without a figure that are one omission: the whole table, a whole row, or one cell. */
export interface EmptyRun {
  readonly kind: 'table' | 'row' | 'cell';
  readonly cells: readonly ReportCell[];
  readonly span: Span;
  readonly address: Address;
  readonly name: LocalizedText;
}

/** The cells of a table that have the status, put together as far as they were left without a figure together. */
export function emptyRuns(table: Table, status: CellStatus): readonly EmptyRun[] {
  if (!table.allCells.some((cell) => cell.status === status)) return [];
  if (isWhole(table, status)) return [run('table', [...table.cells.values()], placeOf(table), table.id)];
  return table.rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => cell.status === status);
    if (cells.length > 1 && cells.length === row.cells.length) {
      return [run('row', cells, { start: row.start, end: row.end }, `${table.id}/${row.spec.id}`)];
    }
    return cells.map((cell) => run('cell', [cell], cell.span ?? row, cell.address));
  });
}

/** The label of its first row: a mark under a whole page of empty cells would only be in the way. */
function placeOf({ rows, span }: Table): Span {
  const { start, end } = rows[0]?.label ?? span;
  return { start, end };
}

function isWhole({ allCells }: Table, status: CellStatus): boolean {
  return allCells.every((cell) => cell.status === status);
}

/** The unsafe fix that writes 0 into all cells of the run; into a single one what the sums tell, if they do. */
export function fillIn(report: Report, { kind, cells, name }: EmptyRun): readonly Fix[] {
  const [only] = cells;
  const figure = kind === 'cell' && only ? formatDecimal(impliedFigure(report, only)) : '0';
  const count = cells.length;
  const title = {
    table: { zh: `将本表 ${count} 个数全部填为 0`, en: `Fill all ${count} figures of the table with 0` },
    row: { zh: `将“${name.zh}”一行的 ${count} 个数填为 0`, en: `Fill the ${count} figures of row “${name.en}” with 0` },
    cell: { zh: `将${name.zh}填为 ${figure}`, en: `Fill ${name.en} with ${figure}` },
  }[kind];
  const edits = () => cells.flatMap(({ span }) => (span ? [{ span, newText: figure }] : []));
  return [{ title, safety: 'unsafe', edits }];
}

function run(kind: EmptyRun['kind'], cells: readonly ReportCell[], span: Span, address: Address): EmptyRun {
  const [cell] = cells;
  const text = cell?.row.label.text ?? '';
  const name = kind === 'cell' && cell ? cellName(cell) : { zh: text, en: text };
  return { kind, cells, span, address, name };
}
