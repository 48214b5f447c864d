import { isBlankUnit } from '../text/blank.ts';

/**
 * Whether the token is a figure by its shape: digits of either width, with sign, separators and decimals, perhaps with a
 * unit that does not belong there, or a lone mark.
 */
export function isFigure(token: string): boolean {
  return FIGURE.test(token);
}

const FIGURE =
  /^(?:约?[+\-－＋−]?[\d０-９]+(?:[,，．.][\d０-９]+)*余?(?:件|条|次|项|宗|元|万元)?|[/／—–―－×-]|——|_{2,})$/;

const UNITS = new Set([...'件条次项宗元余'].map((char) => char.charCodeAt(0)));

/** Whether the unit can be the last one of a figure: a cheap test before splitting a line. */
export function endsFigure(unit: number): boolean {
  if (UNITS.has(unit)) return true;
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || unit === 0x2f || unit === 0x2d || unit === 0x5f;
  return (unit >= 0xff10 && unit <= 0xff19) || unit === 0xff0f || unit === 0x2014 || unit === 0x2013 || unit === 0xd7;
}

const PAGE_MARK =
  /^(?:[-—–―－·~]{1,3}\s*[\d０-９]{1,4}\s*[-—–―－·~]{1,3}|第\s*[\d０-９]{1,4}\s*页(?:\s*[,，/／]?\s*共\s*[\d０-９]{1,4}\s*页)?)$/;

/** Whether the line is a page number as `- 3 -`, `— 5 —` or `第 3 页`. */
export function isPageMark(text: string, start: number, end: number): boolean {
  if (end - start > 24) return false;
  const unit = text.charCodeAt(start);
  return (unit === 0x7b2c || !isAlphanumeric(unit)) && PAGE_MARK.test(text.slice(start, end));
}

function isAlphanumeric(unit: number): boolean {
  return isBlankUnit(unit) || (unit >= 0x30 && unit <= 0x39) || unit >= 0xff10 || (unit >= 0x3400 && unit <= 0x9fff);
}

const RULE = /^[|｜│┃┌├└┬┼┴┐┤┘─━+:=\-\s]+$/;

/** Whether nothing stands there but lines that draw a table: a delimiter row, a border, empty cells between bars. */
export function drawsRules(text: string, start: number, end: number): boolean {
  return RULE.test(text.slice(start, end));
}
