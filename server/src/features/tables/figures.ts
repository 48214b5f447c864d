import { arithmetic } from '../../lint/arithmetic.ts';
import { equationName } from '../../lint/names.ts';
import type { Locale } from '../../lint/text.ts';
import type { Equation, Report, ReportCell, Table } from '../../model/report.ts';
import { toPlace } from './place.ts';
import { readOnlyReason } from './read-only.ts';
import type { FigureView, SumView } from './view.ts';

/** Each cell with what stands in it, whether it can be changed, and how the sums come out that it is the result of. */
export function drawFigures(
  report: Report,
  table: Table | undefined,
  cells: readonly ReportCell[],
  locale: Locale,
): readonly FigureView[] {
  const sums = sumsOf(report, table?.id, locale);
  return cells.map((cell): FigureView => {
    const { raw: text, status, span } = cell;
    const figure = span ? { text, at: toPlace(report, span) } : { text };
    const own = sums.get(cell);
    if (status === 'number') return own ? { ...figure, sums: own } : figure;
    const reason = readOnlyReason(table, cell)?.[locale];
    return { ...figure, status, ...(reason !== undefined && { readOnly: reason }), ...(own && { sums: own }) };
  });
}

function sumsOf(
  { equations }: Report,
  table: Table['id'] | undefined,
  locale: Locale,
): ReadonlyMap<ReportCell, readonly SumView[]> {
  const sums = new Map<ReportCell, SumView[]>();
  for (const equation of equations) {
    if (equation.table !== table || !isShown(equation)) continue;
    const sum = drawSum(equation, locale);
    const known = sums.get(equation.result);
    if (known) known.push(sum);
    else sums.set(equation.result, [sum]);
  }
  return sums;
}

/** What is only a lower bound is no sum that could be said to come out. */
function isShown({ relation, state }: Equation): boolean {
  return relation.operator === '=' || state === 'broken';
}

const HOLDS: SumView = { state: 'holds' };

function drawSum(equation: Equation, locale: Locale): SumView {
  const { state } = equation;
  if (state === 'holds') return HOLDS;
  const name = equationName(equation)[locale];
  if (state === 'unknown') return { state, text: name };
  return { state, text: `${name}${locale === 'zh' ? '：' : ': '}${arithmetic(equation)[locale]}` };
}
