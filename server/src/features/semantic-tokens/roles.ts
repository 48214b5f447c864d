import { isDamaged } from '../../lint/labels/damaged.ts';
import { labelsOf } from '../../model/place-at.ts';
import type { Report, ReportCell, Table } from '../../model/report.ts';
import { isBlankUnit } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import type { TOKEN_MODIFIERS, TOKEN_TYPES } from './legend.ts';

/** A stretch of the source with its role. */
export interface RoleToken extends Span {
  readonly type: (typeof TOKEN_TYPES)[number];
  readonly modifier?: (typeof TOKEN_MODIFIERS)[number];
}

/** The roles of all cells of a report, and its damaged labels, in no order. Text in a cell that is no figure has none. */
export function roleTokens(report: Report): readonly RoleToken[] {
  const sums = sumsOf(report);
  return report.tables.flatMap((table) => [
    ...table.allCells.flatMap((cell) => cellToken(report.text, cell, sums) ?? []),
    ...labelTokens(report, table),
  ]);
}

interface Sums {
  readonly addends: ReadonlySet<ReportCell>;
  readonly totals: ReadonlySet<ReportCell>;
  readonly off: ReadonlySet<ReportCell>;
}

function sumsOf({ equations }: Report): Sums {
  const addends = new Set<ReportCell>();
  const totals = new Set<ReportCell>();
  const off = new Set<ReportCell>();
  for (const { relation, left, right, result, state } of equations) {
    if (state === 'broken') off.add(result);
    if (relation.operator !== '=') continue;
    totals.add(result);
    for (const cell of left) addends.add(cell);
    for (const cell of right) addends.add(cell);
  }
  return { addends, totals, off };
}

function cellToken(text: string, cell: ReportCell, { addends, totals, off }: Sums): RoleToken | undefined {
  const { span, status } = cell;
  if (!span) return undefined;
  const { start, end } = span;
  switch (status) {
    case 'number': {
      const type = totals.has(cell) ? 'reportTotal' : addends.has(cell) ? 'reportAddend' : 'number';
      return off.has(cell) ? { start, end, type, modifier: 'off' } : { start, end, type };
    }
    case 'placeholder':
      return { start, end, type: 'reportPlaceholder' };
    case 'blank': {
      const gap = gapAt(text, start);
      return gap && { ...gap, type: 'reportBlank' };
    }
    default:
      return undefined;
  }
}

/**
 * What stands for a blank cell in the text, since nothing cannot be coloured: the tab or the blanks behind its place, else
 * those before it. Undefined where the cell takes no room at all, as in `<td></td>`.
 */
function gapAt(text: string, at: number): Span | undefined {
  if (text[at] === '\t') return { start: at, end: at + 1 };
  const end = runFrom(text, at, 1);
  if (end > at) return { start: at, end };
  const start = text[at - 1] === '\t' ? at - 1 : runFrom(text, at - 1, -1) + 1;
  return start < at ? { start, end: at } : undefined;
}

/** The first place from `at` on in the direction that holds no blank of the same cell. */
function runFrom(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (isBlankUnit(text.charCodeAt(place)) && !/[\t\r\n]/.test(text.charAt(place))) place += step;
  return place;
}

function labelTokens(report: Report, table: Table): readonly RoleToken[] {
  return labelsOf(table)
    .filter((label) => isDamaged(report, table, label))
    .flatMap(({ pieces }) =>
      pieces.map(({ start, end }): RoleToken => ({ start, end, type: 'reportLabel', modifier: 'damaged' })),
    );
}
