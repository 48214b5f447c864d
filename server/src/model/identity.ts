import { withoutBlanks } from '../text/blank.ts';
import { reportedYear } from './facts/date.ts';
import { withoutAlias } from './facts/organ.ts';
import type { Report } from './report.ts';

/** What a report has in common with that of another year: whose it is; and the year that tells it from that one. */
export interface Identity {
  /** The key of the body's name: equal for the spellings of one name. */
  readonly organ: string;
  readonly year: number;
}

/**
 * Whose report it is, and for which year. Undefined where it names no body, or where its title, its period and its date
 * do not agree on the year: then nobody can tell which report is the one before it.
 */
export function identityOf({ isReport, organ, year, title, period, date }: Report): Identity | undefined {
  if (!isReport || !organ || year === null) return undefined;
  const told = [title?.year, period?.from.year, period?.to.year, date && reportedYear(date.value)];
  const isAgreed = told.every((each) => each === undefined || each === null || each === year);
  return isAgreed ? { organ: organKey(organ.value), year } : undefined;
}

/** A name without blanks and a second name in brackets; the report of a place is that of its government. */
export function organKey(name: string): string {
  return withoutAlias(withoutBlanks(name.normalize('NFKC')))
    .replace(/(?<=[省市县区州盟旗乡镇]|街道)人民政府$/, '')
    .replace(/(?<=街道)办(?:事处)?$/, '');
}

/** Whether the name says of which place the body is: 云岭县林业局, but not 林业局 or 县林业局, of which there are many. */
export function namesPlace(organ: string): boolean {
  return /^.{2,}?[省市县区州盟旗]|.{2,}(?:[乡镇]|街道|苏木)$/.test(organ);
}
