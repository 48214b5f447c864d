import type { Quantity } from '../../model/prose/quantities.ts';
import type { ReadParagraph } from '../../model/prose/reading.ts';
import type { Report } from '../../model/report.ts';
import { type Decimal, formatDecimal } from '../../text/decimal.ts';
import type { Fix } from '../finding.ts';

/** The unsafe fix that writes another number before the same unit; none where tags or line ends stand inside the number. */
export function setNumber(
  { text }: Report,
  read: ReadParagraph,
  quantity: Quantity,
  value: Decimal,
  why: Fix['title'],
): readonly Fix[] {
  const span = read.spanOf(quantity.from, quantity.numberEnd);
  if (quantity.numberEnd === quantity.to || /[<\n\r&]/.test(text.slice(span.start, span.end))) return [];
  const newText = formatDecimal(value);
  const from = read.text.slice(quantity.from, quantity.to);
  const to = `${newText}${read.text.slice(quantity.numberEnd, quantity.to)}`;
  return [
    {
      title: {
        zh: `将正文的“${from}”改为“${to}”（${why.zh}）`,
        en: `Change “${from}” in the text to “${to}” (${why.en})`,
      },
      safety: 'unsafe',
      edits: () => [{ span, newText }],
    },
  ];
}
