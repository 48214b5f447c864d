import { cellsOf, mendingChange, systemOf } from '../../model/diagnosis/system.ts';
import type { Equation, Report, ReportCell } from '../../model/report.ts';
import { compare, type Decimal, ZERO } from '../../text/decimal.ts';
import { oncePer } from '../../text/remember.ts';

/**
 * What must stand in a cell without a figure, as the sums that lack nothing else tell; 0 where there is no such sum, or
 * where they do not agree.
 */
export function impliedFigure(report: Report, cell: ReportCell): Decimal {
  const figures = (systemFor(report).get(cell) ?? [])
    .filter(({ equation }) => cellsOf(equation).every((other) => other === cell || other.status === 'number'))
    .map((constraint) => mendingChange(constraint, cell));
  const [first = ZERO, ...others] = figures;
  return first.units >= 0n && others.every((other) => compare(first, other) === 0) ? first : ZERO;
}

/** Many cells of one report may ask; only sums that lack one figure can tell it. */
const systemFor = oncePer(({ equations, tables }: Report) => systemOf(equations.filter(lacksOne), tables));

function lacksOne(equation: Equation): boolean {
  return cellsOf(equation).filter(({ status }) => status !== 'number').length === 1;
}
