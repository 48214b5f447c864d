import type { Claim } from '../../model/prose/claim.ts';
import type { Quantity } from '../../model/prose/quantities.ts';
import type { CellSum } from '../../model/prose/resolve-reading.ts';
import type { Report, ReportCell } from '../../model/report.ts';
import { absolute, add, compare, type Decimal, subtract, ZERO } from '../../text/decimal.ts';
import { oncePer } from '../../text/remember.ts';

/** A reading with the value that the tables give it. */
export interface ValuedReading {
  readonly reading: CellSum;
  readonly value: Decimal;
}

/**
 * The readings of a claim that the tables contradict, one for each value; undefined where one of them agrees, or where a
 * cell cannot be read or may itself be wrong.
 */
export function contradictions(claim: Claim, report: Report): readonly ValuedReading[] | undefined {
  const doubts = doubtsOf(report);
  const valued: ValuedReading[] = [];
  for (const reading of claim.readings) {
    const values = valuesOf(reading, doubts);
    if (!values || values.some((value) => agrees(claim.quantity, value))) return undefined;
    const [value] = values;
    if (value && !valued.some((other) => compare(other.value, value) === 0)) valued.push({ reading, value });
  }
  return valued;
}

/** Cells that broken equations name, with what should stand in them; undefined where nobody knows. */
type Doubts = ReadonlyMap<ReportCell, Decimal | undefined>;

const doubtsOf = oncePer(({ diagnosis: { causes, unexplained } }: Report): Doubts => {
  const doubts = new Map<ReportCell, Decimal | undefined>();
  for (const { equation } of unexplained)
    for (const cell of [...equation.left, ...equation.right]) doubts.set(cell, undefined);
  for (const { cell, expected } of causes) doubts.set(cell, expected);
  return doubts;
});

/** What the cells come to as they stand, and as they should; undefined where one cannot be read or is in doubt. */
function valuesOf({ terms }: CellSum, doubts: Doubts): readonly Decimal[] | undefined {
  let written = ZERO;
  let expected = ZERO;
  for (const { cell, sign } of terms) {
    const { value } = cell;
    const should = doubts.has(cell) ? doubts.get(cell) : value;
    if (!value || !should) return undefined;
    written = sign > 0 ? add(written, value) : subtract(written, value);
    expected = sign > 0 ? add(expected, should) : subtract(expected, should);
  }
  return compare(written, expected) === 0 ? [written] : [written, expected];
}

/** Whether the figure says the same; an amount may be rounded at its last decimal, in 元 or in 万元. */
export function agrees(quantity: Quantity | undefined, value: Decimal): boolean {
  if (!quantity) return compare(value, ZERO) === 0;
  const power = MYRIADS[quantity.unit];
  if (power === undefined) return compare(quantity.value, value) === 0;
  const said = scaled(quantity.value, power);
  const size = absolute(subtract(said, value));
  const step = scaled({ units: 1n, scale: quantity.decimals }, power);
  const cellStep = { units: 1n, scale: value.scale };
  return compare(size, step) < 0 || compare(size, cellStep) < 0;
}

/** How many powers of ten lie between a unit of money and 万元, in which the tables count. */
const MYRIADS: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 亿元: 4 };

function scaled({ units, scale }: Decimal, power: number): Decimal {
  return power < 0 ? { units, scale: scale - power } : { units: units * 10n ** BigInt(power), scale };
}
