import type { SyntaxTree } from '../../syntax/tree.ts';
import type { CalendarDate, Fact } from '../report.ts';
import { NUMBER, toDate } from './calendar.ts';
import { lastCharOf, lineAt } from './line.ts';
import { isOrgan } from './organ.ts';
import { YEAR } from './year.ts';

const LAST_ROWS = 12;
const LAST_CHAR = /[日号月\d０-９）)*]/;
const DATE_LINE = new RegExp(
  `^(.{0,42}?)[（(]?(?:(${YEAR})年(${NUMBER})月(?:(${NUMBER})[日号])?|(${YEAR})([-./])(\\d{1,2})\\6(\\d{1,2}))[)）]?$`,
);
const FIELD = /^(?:(?:发布|成文|公开|落款|报告)?(?:日期|时间))?[:：]?$/;

/** A line at the end, from row `first` on, that is a date and at most the body's name before it. */
export function findDate(tree: SyntaxTree, first: number): Fact<CalendarDate> | undefined {
  for (let index = tree.rows.length - 1; index >= Math.max(first, tree.rows.length - LAST_ROWS); index--) {
    const row = tree.rows[index];
    if (!row || !LAST_CHAR.test(lastCharOf(row))) continue;
    const found = dateAt(tree, index);
    if (found) return found;
  }
  return undefined;
}

/**
 * The reporting year that the date of a report tells. A report is dated in the year after. Some are finished in its last
 * month already, others are a year late: December tells nothing.
 */
export function reportedYear({ year, month }: CalendarDate): number | undefined {
  return month === 12 ? undefined : year - 1;
}

const LONGEST_DATE_LINE = 80;

function dateAt(tree: SyntaxTree, index: number): Fact<CalendarDate> | undefined {
  const line = lineAt(tree, index);
  if (!line || line.text.length > LONGEST_DATE_LINE) return undefined;
  const match = DATE_LINE.exec(line.text.replace(/^\*+|\*+$/g, '').normalize('NFKC'));
  const [, lead = '', year, month, day, plainYear, , plainMonth, plainDay] = match ?? [];
  if (!FIELD.test(lead) && !isOrgan(lead.replace(/[:：,，]$/, ''))) return undefined;
  const value = toDate(year ?? plainYear, month ?? plainMonth, day ?? plainDay);
  return value && { start: line.start, end: line.end, value };
}
