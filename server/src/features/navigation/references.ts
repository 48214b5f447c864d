import { claimsAbout } from '../../lint/prose/claims-about.ts';
import { claimSpan } from '../../model/prose/claim-at.ts';
import type { Report, ReportCell } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';
import { focusAt } from './focus.ts';

/**
 * What a figure is made of and where it is told: from a total its addends (for the total of all results also 新收, 上年结转
 * and 结转下年度), from any cell the figures of the text about it, from a figure of the text the others about its cells.
 * The figure's own cell comes with its declaration. In the order of the text; empty where no figure stands.
 */
export function referencesAt(report: Report, offset: number, withDeclaration: boolean): readonly Span[] {
  const focus = focusAt(report, offset);
  if (focus?.kind !== 'cell' && focus?.kind !== 'claim') return [];
  const cells = focus.kind === 'cell' ? [focus.cell] : focus.cells;
  const addends = focus.kind === 'cell' ? addendsOf(report, focus.cell) : [];
  return inOrder([
    ...spansOf(withDeclaration ? cells : []),
    ...spansOf(addends),
    ...cells.flatMap((cell) => told(report, cell)),
  ]);
}

/** Where the text tells the figure of a cell, alone or with others. */
export function told(report: Report, cell: ReportCell): readonly Span[] {
  return claimsAbout(report, cell).map(({ claim }) => claimSpan(claim));
}

function addendsOf({ equations }: Report, cell: ReportCell): readonly ReportCell[] {
  const sums = equations.filter(({ relation, result }) => relation.operator === '=' && result === cell);
  return sums.flatMap(({ left, right }) => [...left, ...right].filter((each) => each !== cell));
}

function spansOf(cells: readonly ReportCell[]): readonly Span[] {
  return cells.flatMap(({ span }) => span ?? []);
}

/** Each place once. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
