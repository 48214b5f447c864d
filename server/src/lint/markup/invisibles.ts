import type { Report } from '../../model/report.ts';
import { ODD, oddKind } from '../../text/odd-units.ts';
import type { Leftover } from './leftovers.ts';

const BYTE_ORDER_MARK = 0xfeff;
const JOINERS: ReadonlySet<number> = new Set([0x200c, 0x200d]);

/**
 * Characters without a shape that conversions leave: zero-width ones, control characters, places of pictures, bullets of
 * Word's symbol fonts. Those in the middle of a figure are left to the rule on figures.
 */
export function invisibles({ text }: Report, odd: readonly number[]): readonly Leftover[] {
  const found: Leftover[] = [];
  for (const at of odd) {
    const unit = text.charCodeAt(at);
    if (oddKind(unit) !== ODD.invisible || isMeant(text, at, unit)) continue;
    found.push({
      kind: 'invisible',
      key: `invisible ${unit}`,
      start: at,
      end: at + 1,
      text: text.charAt(at),
      plain: '',
    });
  }
  return found;
}

function isMeant(text: string, at: number, unit: number): boolean {
  if (unit === BYTE_ORDER_MARK && at === 0) return true;
  if (JOINERS.has(unit) && (isEmoji(text.charCodeAt(at - 1)) || isEmoji(text.charCodeAt(at + 1)))) return true;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** Half of a character beyond the first plane, or the mark that asks for a picture. */
function isEmoji(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || unit === 0xfe0f || (unit >= 0x2600 && unit <= 0x27bf);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
