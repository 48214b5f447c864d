import type { SyntaxTree } from '../syntax/tree.ts';
import { withoutBlanks } from '../text/blank.ts';
import { parseOrdinal, parseYear } from '../text/numeral.ts';
import type { Span } from '../text/span.ts';
import type { CalendarDate, Fact, Period, Title } from './report.ts';

const YEAR = '((?:19|20|１９|２０)[\\d０-９]{2}|二[〇零]\\S{2})';
const TITLE = /^[^。；，,;!！?？]{0,50}?信息公开[^。；，,;]{0,16}(?:年度报告|年报)(?:[（(][^（）()]{0,20}[)）])?$/;
const MOST_TITLE_ROWS = 60;
const LONGEST_TITLE = 120;

/** The title with the row that names the organ, if that stands apart; rows from `limit` on are not looked at. */
export function findTitle(
  tree: SyntaxTree,
  limit: number,
): { readonly title: Title; readonly organ: Fact<string> | undefined } | undefined {
  const rows = tree.rows.slice(0, Math.min(limit, MOST_TITLE_ROWS));
  const lines = rows.map(({ start, end }) => ({
    start,
    end,
    text: withoutBlanks(tree.text.slice(start, Math.min(end, start + LONGEST_TITLE))),
  }));
  const candidates = lines.flatMap((line, i) => titleAt(line, lines[i + 1], i));
  const best = candidates.find(({ title }) => title.year !== null) ?? candidates.at(-1);
  if (!best) return undefined;
  return { title: best.title, organ: organIn(best.title) ?? organAbove(lines[best.index - 1]) };
}

interface Line extends Span {
  readonly text: string;
}

/** A title on one line, or on two. */
function titleAt(
  line: Line,
  next: Line | undefined,
  index: number,
): readonly { readonly title: Title; readonly index: number }[] {
  if (!MARK.test(line.text) && !(next && MARK.test(next.text))) return [];
  const text = line.text.replace(/^#+/, '');
  if (TITLE.test(text)) return [{ title: toTitle(line, text), index }];
  if (!next || text.length < 4 || TITLE.test(next.text)) return [];
  const joined = text + next.text;
  return TITLE.test(joined) ? [{ title: toTitle({ start: line.start, end: next.end }, joined), index }] : [];
}

/** What one line of every title has; most lines are told apart by it at once. */
const MARK = /公开/;

function toTitle({ start, end }: Span, text: string): Title {
  const year = new RegExp(YEAR).exec(text)?.[1];
  return { start, end, text, year: (year && parseYear(year)) || null };
}

function organIn({ start, end, text }: Title): Fact<string> | undefined {
  const name =
    text
      .split(new RegExp(`${YEAR}年?|政府信息公开|政务信息公开|信息公开`))[0]
      ?.replace(/^关于|[（(《]/g, '')
      .replace(/的$/, '') ?? '';
  return name.length > 1 ? { start, end, value: name } : undefined;
}

const ORGAN = /^[\u4e00-\u9fff（）()·]{3,40}$/;
const ORGAN_END = /(?:府|局|委|办|厅|处|所|会|院|站|中心|队|社|司|部|室|校|馆|团|署|街道|镇|乡|区|县|市|行|台|园)$/;

function organAbove(line: Line | undefined): Fact<string> | undefined {
  return line && ORGAN.test(line.text) && ORGAN_END.test(line.text)
    ? { start: line.start, end: line.end, value: line.text }
    : undefined;
}

const PERIOD =
  /([\d０-９]{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?\s*[起始]?\s*[至到—－~～-]+\s*(?:([\d０-９]{4})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/** 统计期限, looked for in the first part of the text. */
export function findPeriod(text: string, limit: number): Period | undefined {
  const match = PERIOD.exec(text.slice(0, limit));
  const from = match && date(match[1], match[2], match[3]);
  const to = match && date(match[4] ?? match[1], match[5], match[6]);
  return from && to ? { start: match.index, end: match.index + match[0].length, from, to } : undefined;
}

const DATE_LINE =
  /^((?:19|20)\d\d|二[〇零○]..)年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/;
const LAST_ROWS = 12;

/** A line at the end that is a date and nothing else. */
export function findDate(tree: SyntaxTree): Fact<CalendarDate> | undefined {
  for (const { start, end } of tree.rows.slice(-LAST_ROWS).reverse()) {
    if (end - start > 40 || tree.text[end - 1] !== '日') continue;
    const match = DATE_LINE.exec(withoutBlanks(tree.text.slice(start, end)).normalize('NFKC').replace('○', '〇'));
    const value = match && date(match[1], match[2], match[3]);
    if (value) return { start, end, value };
  }
  return undefined;
}

function date(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDate | undefined {
  const value = parseYear(year ?? '');
  return value && month && day ? { year: value, month: toNumber(month), day: toNumber(day) } : undefined;
}

function toNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (parseOrdinal(text) ?? 0);
}
