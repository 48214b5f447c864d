import type { Span } from './span.ts';

/** Whether the UTF-16 unit is white space of any kind that conversions leave: blanks, NBSP, U+3000, zero-width marks, BOM. */
export function isBlankUnit(unit: number): boolean {
  // Nearly all units of a report lie beyond.
  if (unit > 0x3000) return unit === 0xfeff;
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0xad
  );
}

/** The part of the span that is left without blanks at both ends; an empty span at its start where nothing is left. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlankUnit(text.charCodeAt(from))) from++;
  while (from < to && isBlankUnit(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}

/** The text without any white space. */
export function withoutBlanks(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isBlankUnit(text.charCodeAt(at))) continue;
    out += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
