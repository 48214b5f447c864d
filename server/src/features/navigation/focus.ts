import { type JudgedClaim, judge } from '../../lint/prose/claims-about.ts';
import { type Place, placeAt } from '../../model/place-at.ts';
import { claimAt, claimSpan } from '../../model/prose/claim-at.ts';
import type { Report, ReportCell } from '../../model/report.ts';
import type { Span } from '../../text/span.ts';

/** What a question about a place of the text is about: something of the form, or a figure of the running text. */
export type Focus =
  | Place
  | (Span & {
      readonly kind: 'claim';
      /** What the figure counts, as far as the tables tell: each cell once. */
      readonly cells: readonly ReportCell[];
    });

/** What stands at the offset; undefined where nothing does that is known, and in a text that is no report. */
export function focusAt(report: Report, offset: number): Focus | undefined {
  if (!report.isReport) return undefined;
  const place = placeAt(report, offset);
  if (place) return place;
  const claim = claimAt(report, offset);
  return claim && { kind: 'claim', ...claimSpan(claim), cells: cellsOf(judge(report, claim)) };
}

function cellsOf(judged: readonly JudgedClaim[]): readonly ReportCell[] {
  return [...new Set(judged.flatMap(({ reading }) => reading.terms.map(({ cell }) => cell)))];
}
