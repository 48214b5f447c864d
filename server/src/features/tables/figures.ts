import { equationName } from '../../lint/names.ts';
import { arithmetic } from '../../lint/sums/arithmetic.ts';
import type { Locale } from '../../lint/text.ts';
import type { Equation, Report, ReportCell, Table } from '../../model/report.ts';
import { readOnlyReason } from './read-only.ts';
import { vacantSpan } from './vacant.ts';
import type { FigureRemark, SumView, TableView } from './view.ts';

/** What stands in each cell, whether it can be changed, and how the sums come out that it is the result of. */
export function drawFigures(
  report: Report,
  table: Table | undefined,
  cells: readonly ReportCell[],
  locale: Locale,
): Pick<TableView, 'figures' | 'holds' | 'remarks'> {
  const places = new Map(cells.map((cell, place) => [cell, place]));
  const holds: number[] = [];
  const open = new Map<ReportCell, SumView[]>();
  for (const equation of report.equations) {
    const { result, state } = equation;
    const place = isShown(equation) ? places.get(result) : undefined;
    if (place === undefined) continue;
    if (state === 'holds') holds.push(place);
    else open.set(result, [...(open.get(result) ?? []), drawSum(equation, state, locale)]);
  }
  const remarks = cells.flatMap((cell, figure) => remarkOn(report, figure, cell, table, open.get(cell), locale) ?? []);
  return { figures: cells.map(({ raw }) => raw), holds, remarks };
}

/** What is only a lower bound is no sum that could be said to come out. */
function isShown({ relation, state }: Equation): boolean {
  return relation.operator === '=' || state === 'broken';
}

function drawSum(equation: Equation, state: SumView['state'], locale: Locale): SumView {
  const name = equationName(equation)[locale];
  if (state === 'unknown') return { state, text: name };
  return { state, text: `${name}${locale === 'zh' ? '：' : ': '}${arithmetic(equation)[locale]}` };
}

function remarkOn(
  report: Report,
  figure: number,
  cell: ReportCell,
  table: Table | undefined,
  sums: readonly SumView[] | undefined,
  locale: Locale,
): FigureRemark | undefined {
  const { status } = cell;
  if (status === 'number') return sums && { figure, sums };
  const isVacant = vacantSpan(report, table, cell) !== undefined;
  const readOnly = isVacant ? undefined : readOnlyReason(table, cell)?.[locale];
  return {
    figure,
    status: isVacant ? 'blank' : status,
    ...(readOnly !== undefined && { readOnly }),
    ...(sums && { sums }),
  };
}
