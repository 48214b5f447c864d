import { DEADLINES } from '../form/law.ts';
import type { CalendarDate, Report } from '../model/report.ts';
import { yearClaimsOf } from '../model/years/claims.ts';
import type { LocalizedText } from './text.ts';

/** A report that is dated later than the law has it published. */
export interface Lateness {
  readonly year: number;
  readonly date: CalendarDate;
  readonly deadline: { readonly month: number; readonly day: number };
  readonly body: LocalizedText;
  /** How many days after the last one that would do. */
  readonly days: number;
}

/**
 * How late the date of the report is by 条例第四十九条. Undefined where it is in time, has no day, where the year of the
 * report is not certain, or where the law sets no day for such a body: townships, and those of which nothing is known.
 */
export function latenessOf(report: Report): Lateness | undefined {
  const { body, date } = report;
  if (!date || date.value.day === undefined || body === undefined || body === 'township') return undefined;
  const { year } = yearClaimsOf(report);
  const deadline = DEADLINES[body];
  if (year === undefined || year < deadline.since) return undefined;
  const days =
    dayNumber(date.value.year, date.value.month, date.value.day) - dayNumber(year + 1, deadline.month, deadline.day);
  return days > 0 ? { year, date: date.value, deadline, body: deadline.body, days } : undefined;
}

const DAY = 86_400_000;

/** Days since a fixed one; a calendar without clock or time zone. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}
