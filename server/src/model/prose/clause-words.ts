import { remember } from '../../text/remember.ts';
import { WORDS, type WordId } from './role-words.ts';

/** What a clause says, word by word. */
export interface ClauseWords {
  readonly ids: ReadonlySet<WordId>;
  /** What is left without the words that are known. */
  readonly rest: string;
}

/** Reads a clause of plain text, in which years stand as 本年, 上年, 下年 and 他年. */
export const wordsOf = remember((clause): ClauseWords => {
  const ids = new Set<WordId>();
  let rest = '';
  let read = 0;
  for (const match of clause.matchAll(ALL_WORDS)) {
    rest += clause.slice(read, match.index);
    read = match.index + match[0].length;
    const id = WORDS[match.indexOf(match[0], 1) - 1]?.[0];
    if (id) ids.add(id);
  }
  return { ids, rest: rest + clause.slice(read) };
});

const ALL_WORDS = new RegExp(WORDS.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

/** The clause with its years told by the year of the report; all of them are other years where that is not known. */
export function withRelativeYears(clause: string, year: number | null): string {
  return clause.replace(YEAR, (said, digits: string | undefined) => {
    if (digits !== undefined) return year === null ? '他年' : (RELATIVE[Number(digits) - year] ?? '他年');
    if (said.startsWith('上') || said.startsWith('去') || said.startsWith('前'))
      return said.startsWith('前') ? '他年' : '上年';
    return /^[下次明]/.test(said) ? '下年' : '本年';
  });
}

const YEAR = /(\d{4})年度?|[上下前]一?年度?|[去今当全次明]年度?|年度内?|年内|本年度?/g;
const RELATIVE: Readonly<Record<number, string>> = { [-1]: '上年', 0: '本年', 1: '下年' };
