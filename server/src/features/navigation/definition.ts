import type { Location, LocationLink } from 'vscode-languageserver-types';
import type { Report, ReportCell } from '../../model/report.ts';
import { cover, type Span } from '../../text/span.ts';
import { toRange } from '../convert.ts';
import { focusAt } from './focus.ts';

/** Where a figure is accounted for. */
export interface Definition {
  /** The figure that was asked about. */
  readonly origin: Span;
  readonly targets: readonly DefinitionTarget[];
}

export interface DefinitionTarget {
  readonly cell: Span;
  /** What to show of its surroundings: its row. */
  readonly around: Span;
}

/**
 * From an addend to its totals: that of its row, that of its column, and the total that 上年结转 and 新收 must come to. From
 * a figure of the text to the cells that it tells. A figure that no total counts is its own place, so that an editor shows
 * what refers to it. Undefined where no figure stands.
 */
export function definitionAt(report: Report, offset: number): Definition | undefined {
  const focus = focusAt(report, offset);
  if (focus?.kind === 'claim') return toDefinition(report, focus, focus.cells);
  if (focus?.kind !== 'cell') return undefined;
  const totals = totalsOf(report, focus.cell);
  return toDefinition(report, focus, totals.length > 0 ? totals : [focus.cell]);
}

/** The definition for clients that underline what was asked about and show what stands around the target. */
export function toLocationLinks({ tree: { lines } }: Report, uri: string, definition: Definition): LocationLink[] {
  return definition.targets.map(({ cell, around }) => ({
    originSelectionRange: toRange(lines, definition.origin),
    targetUri: uri,
    targetRange: toRange(lines, around),
    targetSelectionRange: toRange(lines, cell),
  }));
}

export function toLocations({ tree: { lines } }: Report, uri: string, spans: readonly Span[]): Location[] {
  return spans.map((span) => ({ uri, range: toRange(lines, span) }));
}

/** The results of the sums that count the cell, each once. A relation that only compares has no result. */
function totalsOf({ equations }: Report, cell: ReportCell): readonly ReportCell[] {
  const sums = equations.filter(({ relation, table }) => relation.operator === '=' && table === cell.table);
  const own = sums.filter(
    ({ left, right, result }) => result !== cell && (left.includes(cell) || right.includes(cell)),
  );
  return [...new Set(own.map(({ result }) => result))];
}

function toDefinition(report: Report, { start, end }: Span, cells: readonly ReportCell[]): Definition {
  const targets = cells.flatMap((cell) =>
    cell.span ? [{ cell: cell.span, around: rowOf(report, cell, cell.span) }] : [],
  );
  return { origin: { start, end }, targets };
}

function rowOf({ tables }: Report, cell: ReportCell, span: Span): Span {
  const row = tables.find(({ id }) => id === cell.table)?.rows.find(({ spec }) => spec === cell.row);
  return row ? cover(row, span) : span;
}
