import type { Quantity } from '../../model/prose/quantities.ts';
import { type Decimal, formatDecimal, subtract } from '../../text/decimal.ts';

/**
 * Whether the percentage may be written for part ÷ whole: rounded or cut off at its last written decimal, or one step off,
 * as the last one of a list is where all are to make up 100 %. True for a whole of 0, of which nothing can be said.
 */
export function mayBe(
  { value, decimals }: Pick<Quantity, 'value' | 'decimals'>,
  part: Decimal,
  whole: Decimal,
): boolean {
  const [p, w] = commonUnits(part, whole);
  if (w === 0n) return true;
  const step = 10n ** BigInt(Math.max(decimals, value.scale));
  const written = value.units * 10n ** BigInt(Math.max(decimals, value.scale) - value.scale);
  const difference = written * w - 100n * p * step;
  return (difference < 0n ? -difference : difference) < w * (step / 10n ** BigInt(decimals));
}

/** part ÷ whole in percent, rounded to so many decimals. */
export function percentageOf(part: Decimal, whole: Decimal, decimals: number): Decimal {
  const [p, w] = commonUnits(part, whole);
  if (w === 0n) return { units: 0n, scale: 0 };
  const scaled = p * 100n * 10n ** BigInt(decimals);
  return { units: (2n * scaled + w) / (2n * w), scale: decimals };
}

/** `a ÷ b = 32.05%`, with two decimals at least. */
export function division(part: Decimal, whole: Decimal, decimals: number): string {
  const result = formatDecimal(percentageOf(part, whole, Math.max(2, decimals)));
  return `${formatDecimal(part)} ÷ ${formatDecimal(whole)} = ${result}%`;
}

/** Both as whole numbers of the finer scale. */
function commonUnits(a: Decimal, b: Decimal): readonly [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale);
  const zero = { units: 0n, scale };
  return [subtract(a, zero).units, subtract(b, zero).units];
}
