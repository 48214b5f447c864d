import type { Period } from '../report.ts';
import { NUMBER, toDate } from './calendar.ts';

/** Any four digits: what is a year is told afterwards, so that most of the text is passed over quickly. */
const YEAR = '[12１２二][\\d０-９〇零○◯一二三四五六七八九]{3}';
/** Bounded, so that a long run of blanks costs no more than a short one. */
const GAP = '\\s{0,6}';
const AFTER_YEAR = `${GAP}[年.．/／-]${GAP}`;
const AFTER_MONTH = `${GAP}[月.．/／-]${GAP}`;
const TO = `(?:[起始]${GAP})?[至到—–－―─~～-]{1,3}${GAP}`;
const PERIOD = new RegExp(
  `(${YEAR})${AFTER_YEAR}(${NUMBER})${AFTER_MONTH}(?:(${NUMBER})${GAP}(?:[日号]${GAP})?)?${TO}(?:(${YEAR})${AFTER_YEAR})?(${NUMBER})${AFTER_MONTH}(?:(${NUMBER})(?:${GAP}[日号])?)?`,
  'g',
);

/** 统计期限, looked for in the first part of the text: a whole year, else what the text calls so. */
export function findPeriod(text: string, limit: number): Period | undefined {
  let named: Period | undefined;
  const preamble = text.slice(0, limit);
  PERIOD.lastIndex = 0;
  for (let match = PERIOD.exec(preamble); match; match = PERIOD.exec(preamble)) {
    const period = toPeriod(match);
    if (!period) continue;
    if (isWholeYear(period)) return period;
    if (!named && INTRODUCED.test(text.slice(Math.max(0, period.start - 20), period.start))) named = period;
  }
  return named;
}

const INTRODUCED = /期限|统计/;

function toPeriod(match: RegExpExecArray): Period | undefined {
  const from = toDate(match[1], match[2], match[3]);
  const to = toDate(match[4] ?? match[1], match[5], match[6]);
  return from && to ? { start: match.index, end: match.index + match[0].length, from, to } : undefined;
}

function isWholeYear({ from, to }: Period): boolean {
  return from.year === to.year && from.month === 1 && (from.day ?? 1) === 1 && to.month === 12 && (to.day ?? 31) === 31;
}
