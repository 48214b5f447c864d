import { parseOrdinal, parseYear } from '../../text/numeral.ts';
import type { CalendarDate } from '../report.ts';

/** Source of an expression for the number of a month or a day, in digits of any kind. */
export const NUMBER = '(?:[\\d０-９]{1,2}|[一二三四五六七八九十元]{1,3})';

/** The date that three numbers in digits of any kind mean; undefined where no calendar has it. Some dates have no day. */
export function toDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CalendarDate | undefined {
  const date = { year: parseYear(year ?? ''), month: toNumber(month), day: day ? toNumber(day) : undefined };
  if (date.year === undefined || date.month < 1 || date.month > 12) return undefined;
  if (date.day !== undefined && (date.day < 1 || date.day > 31)) return undefined;
  return { year: date.year, month: date.month, day: date.day };
}

function toNumber(text = ''): number {
  const narrow = text.normalize('NFKC');
  if (/^\d+$/.test(narrow)) return Number(narrow);
  return narrow === '元' ? 1 : (parseOrdinal(narrow) ?? 0);
}
