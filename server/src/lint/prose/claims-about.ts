import type { Claim } from '../../model/prose/claim.ts';
import { claimsOf } from '../../model/prose/claims.ts';
import type { CellSum } from '../../model/prose/resolve-reading.ts';
import type { Report, ReportCell } from '../../model/report.ts';
import { add, type Decimal, subtract, ZERO } from '../../text/decimal.ts';
import { agrees, contradictions } from './compare-claim.ts';

/** A claim of the text, what it is most likely about, and what the tables have there. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly reading: CellSum;
  /** Undefined where a cell cannot be read. */
  readonly value: Decimal | undefined;
  /** `open` where a cell cannot be read or may itself be wrong, or where the text speaks of more than the tables. */
  readonly verdict: 'agrees' | 'differs' | 'open';
}

/** What the text says about a cell, alone or with others, in the order of the text. */
export function claimsAbout(report: Report, cell: ReportCell): readonly JudgedClaim[] {
  return claimsOf(report).flatMap(
    (claim) => judge(report, claim).find(({ reading }) => reading.terms.some((term) => term.cell === cell)) ?? [],
  );
}

/** The reading that the tables bear out; all readings of the claim where they bear out none. */
export function judge(report: Report, claim: Claim): readonly JudgedClaim[] {
  const readings = claim.readings.map((reading) => ({ reading, value: sumOf(reading) }));
  const right = readings.find(({ value }) => value && agrees(claim.quantity, value));
  if (right) return [{ claim, ...right, verdict: 'agrees' }];
  // 全市 may be more than the tables are about.
  const differs = !claim.isWide && (contradictions(claim, report)?.length ?? 0) > 0;
  const verdict = differs ? 'differs' : 'open';
  return readings.map((reading) => ({ claim, ...reading, verdict }));
}

function sumOf({ terms }: CellSum): Decimal | undefined {
  let sum = ZERO;
  for (const { cell, sign } of terms) {
    if (!cell.value) return undefined;
    sum = sign > 0 ? add(sum, cell.value) : subtract(sum, cell.value);
  }
  return sum;
}
