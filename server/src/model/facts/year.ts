import { parseYear } from '../../text/numeral.ts';
import { NUMBER } from './calendar.ts';

/** Source of an expression for a year in digits of any kind, 年 left out. Typists often take ○ for 〇. */
export const YEAR = '(?:(?:19|20|１９|２０)[\\d０-９]{2}|二[〇零○◯0０][〇零○◯0０一二三四五六七八九\\d１-９]{2})';

const DASHES = '[-—–－~～至到]';
const TITLE_YEAR = new RegExp(
  `(?<![\\d０-９])(${YEAR})(?:${DASHES}${YEAR})?(?:年(?!${NUMBER}月)度?|度|(?=[）)]|政府|政务|信息公开|工作|$))`,
);
const SHORT_YEAR = /(?<![\d０-９])([12]\d)年度?(?=政府|政务|信息公开)/;
const UNFILLED_YEAR = /[\dX×xＸ*＊_＿]{2,4}年度?/;

/** A year as a title names it, and the text that is left without it. */
export interface TitleYear {
  /** Null where a template has not been filled in. */
  readonly year: number | null;
  readonly before: string;
  readonly after: string;
}

/** The reporting year in a title without blanks; undefined where there is none. A number in a name, as in 2035工程, is no year. */
export function yearInTitle(text: string): TitleYear | undefined {
  const full = TITLE_YEAR.exec(text);
  if (full) return cut(text, full, parseYear(full[1] ?? ''));
  const short = SHORT_YEAR.exec(text);
  if (short) return cut(text, short, 2000 + Number(short[1]));
  const unfilled = UNFILLED_YEAR.exec(text);
  return unfilled ? cut(text, unfilled, undefined) : undefined;
}

function cut(text: string, { index, 0: found }: RegExpExecArray, year: number | undefined): TitleYear {
  return { year: year ?? null, before: text.slice(0, index), after: text.slice(index + found.length) };
}
