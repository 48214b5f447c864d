import { parseYear } from '../../text/numeral.ts';
import { oncePer } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { reportedYear } from '../facts/date.ts';
import { YEAR } from '../facts/year.ts';
import { proseOf } from '../prose.ts';
import type { Report } from '../report.ts';
import { yearInFileName } from './file-name.ts';
import { statedYears } from './stated-years.ts';

/** A place of a report that says which year it is for. */
export interface YearClaim {
  readonly kind: 'title' | 'period' | 'text' | 'date' | 'file';
  /** The reporting year that follows from it. */
  readonly year: number;
  /** Where its digits stand in the text, two for a period; none for the name of a file. */
  readonly figures: readonly Span[];
}

/** The places of a report that say its year, and the year that most of them name. */
export interface YearClaims {
  /** In the order of title, period, text, date and file name. */
  readonly claims: readonly YearClaim[];
  /** Undefined where nothing names a year, or two years are named equally often and mentioned about as often. */
  readonly year: number | undefined;
}

/** Read once for a report. */
export const yearClaimsOf = oncePer((report: Report): YearClaims => {
  const claims = [
    ...titleClaim(report),
    ...periodClaim(report),
    ...textClaims(report),
    ...dateClaim(report),
    ...fileClaim(report),
  ];
  return { claims, year: mostNamed(claims) ?? mostMentioned(report, claims) };
});

/** Not a title of two years, nor one with a year in two digits. */
function titleClaim({ text, title }: Report): readonly YearClaim[] {
  if (!title || title.year === null) return [];
  const figures = yearsIn(text, title);
  const isSure = figures.length > 0 && figures.every(({ year }) => year === title.year);
  return isSure ? [{ kind: 'title', year: title.year, figures }] : [];
}

/** A period over two years is wrong in itself, and tells no year. */
function periodClaim({ text, period }: Report): readonly YearClaim[] {
  if (!period || period.from.year !== period.to.year) return [];
  return [{ kind: 'period', year: period.to.year, figures: yearsIn(text, period) }];
}

function textClaims(report: Report): readonly YearClaim[] {
  return statedYears(report).map(({ year, span }) => ({ kind: 'text', year, figures: [span] }));
}

function dateClaim({ text, date }: Report): readonly YearClaim[] {
  const year = date && reportedYear(date.value);
  return date && year !== undefined ? [{ kind: 'date', year, figures: yearsIn(text, date) }] : [];
}

function fileClaim({ fileName }: Report): readonly YearClaim[] {
  const year = yearInFileName(fileName);
  return year === undefined ? [] : [{ kind: 'file', year, figures: [] }];
}

const YEARS = new RegExp(YEAR, 'g');

function yearsIn(text: string, { start, end }: Span): readonly (Span & { readonly year: number | undefined })[] {
  return [...text.slice(start, end).matchAll(YEARS)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
    year: parseYear(found),
  }));
}

/**
 * Title, period and text decide; where they do not, the date and the name of the file come in. However often the text says
 * it, its sentences have one vote together.
 */
function mostNamed(claims: readonly YearClaim[]): number | undefined {
  const yearsOf = (...kinds: readonly YearClaim['kind'][]): readonly number[] =>
    claims.filter(({ kind }) => kinds.includes(kind)).map(({ year }) => year);
  const stated = mostFrequent(yearsOf('text'));
  const main = [...yearsOf('title', 'period'), ...(stated === undefined ? [] : [stated])];
  return mostFrequent(main) ?? mostFrequent([...main, ...yearsOf('date', 'file')]);
}

const CLEARLY_MORE = 2;

/** Of years that are claimed equally often, the one that the running text below the title clearly mentions more often. */
function mostMentioned(report: Report, claims: readonly YearClaim[]): number | undefined {
  const counts = new Map(claims.map(({ year }) => [year, 0]));
  if (counts.size < 2) return undefined;
  for (const { text, start } of proseOf(report)) {
    if (report.title && start < report.title.end) continue;
    for (const [found] of text.matchAll(YEARS)) {
      const year = parseYear(found) ?? 0;
      const count = counts.get(year);
      if (count !== undefined) counts.set(year, count + 1);
    }
  }
  const [[first, most] = [0, 0], [, next] = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return most >= next + CLEARLY_MORE ? first : undefined;
}

/** Undefined where two are equally frequent. */
function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}
