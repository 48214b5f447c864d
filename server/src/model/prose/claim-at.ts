import { type Span, touches } from '../../text/span.ts';
import type { Report } from '../report.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';

/** Where the figure of a claim stands in the source. */
export function claimSpan({ read, from, to }: Claim): Span {
  return read.spanOf(from, to);
}

/** The claim whose figure stands at the offset; undefined where none does. */
export function claimAt(report: Report, offset: number): Claim | undefined {
  const near = claimsOf(report).filter(({ read: { paragraph } }) => touches(paragraph, offset));
  return (
    near.find((claim) => holds(claimSpan(claim), offset)) ?? near.find((claim) => touches(claimSpan(claim), offset))
  );
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
