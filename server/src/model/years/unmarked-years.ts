import { perPassage } from '../../text/passage.ts';
import { type ProseParagraph, proseOf } from '../prose.ts';
import type { Report } from '../report.ts';

/** A date whose year runs into its month, because 年 is lost: `20231月1日`; first and last day of a year also without 月. */
export interface UnmarkedYear {
  readonly paragraph: ProseParagraph;
  readonly from: number;
  readonly to: number;
  /** The date with its 年. */
  readonly whole: string;
}

const UNMARKED = /(?<![\d.])(20[12]\d)(?:((?:1[0-2]|[1-9])月\d{1,2}日)|(11|1231)日)/g;
const DAYS: Readonly<Record<string, string>> = { '11': '1月1日', '1231': '12月31日' };

/** The dates of the running text in which 年 is lost, in order. */
export function unmarkedYearsOf(report: Report): readonly UnmarkedYear[] {
  return proseOf(report).flatMap((paragraph) =>
    unmarkedIn(paragraph).map(({ from, to, whole }) => ({ paragraph, from, to, whole })),
  );
}

const unmarkedIn = perPassage((text): readonly Omit<UnmarkedYear, 'paragraph'>[] =>
  [...text.matchAll(UNMARKED)].map(({ index, 0: found, 1: year, 2: rest, 3: day = '' }) => ({
    from: index,
    to: index + found.length,
    whole: `${year}年${rest ?? DAYS[day]}`,
  })),
);
