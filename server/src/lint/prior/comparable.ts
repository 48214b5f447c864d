import type { PriorReport, Report, ReportCell } from '../../model/report.ts';
import { yearClaimsOf } from '../../model/years/claims.ts';
import type { Decimal } from '../../text/decimal.ts';

/**
 * Last year's report, to compare with. Undefined where there is none, and where the text of one of the two says that it is
 * for another year than its title: then they may be no neighbours, and another rule speaks of it.
 */
export function comparablePrior(report: Report): PriorReport | undefined {
  const { prior } = report;
  return prior && isSureOfYear(report) && isSureOfYear(prior.report) ? prior : undefined;
}

function isSureOfYear(report: Report): boolean {
  const { year } = yearClaimsOf(report);
  return year === undefined || report.year === null || year === report.year;
}

/** A cell whose figure can be compared, with where it stands. */
export interface Figure {
  readonly cell: ReportCell;
  readonly span: NonNullable<ReportCell['span']>;
  readonly value: Decimal;
}

/** The figure at the address; undefined where none can be read, or only the order of the text places it there. */
export function figureAt({ tables }: Report, address: string): Figure | undefined {
  const cell = tables.find(({ id }) => address.startsWith(`${id}/`))?.cells.get(address);
  if (!cell?.span || !cell.value || cell.confidence !== 'label') return undefined;
  return { cell, span: cell.span, value: cell.value };
}
