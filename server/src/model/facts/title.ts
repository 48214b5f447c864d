import type { SyntaxTree } from '../../syntax/tree.ts';
import { cover, type Span } from '../../text/span.ts';
import type { Fact, Title } from '../report.ts';
import { type Line, lastCharOf, lineAt } from './line.ts';
import { organAbove, organBelow, organIn } from './organ.ts';
import { YEAR, yearInTitle } from './year.ts';

const SUBJECT = '(?:信息公开|政务公开|政府[信息]公开|政府信息[公开](?=工作|年))';
const TITLE = new RegExp(
  `^[^。；，,;!！?？《》“”]{0,60}?${SUBJECT}[^。；，,;《》“”]{0,16}(?:(?:年度|工作|情况)(?:总结)?报告(?:情况)?|年报)(?:[（(][^（）()]{0,20}[)）])?$`,
);

/** A title, and the body that it names, or the line above or below it. */
export interface FoundTitle {
  readonly title: Title;
  readonly organ: Fact<string> | undefined;
}

/** How far from the first section, and from the top, a title is looked for: the rest may be a web page's menus. */
const REACH = 60;
const LAST_CHARS = '告报况）)》】”"*_#';

/** The title above row `limit`, where the first section begins. Of several the one most like a title, of those the last. */
export function findTitle(tree: SyntaxTree, limit: number): FoundTitle | undefined {
  let best: FoundTitle | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < limit; index++) {
    if (index === REACH) index = Math.max(index, limit - REACH);
    const row = tree.rows[index];
    if (!row || !LAST_CHARS.includes(lastCharOf(row) || ' ')) continue;
    const found = titleEndingAt(tree, index, limit);
    if (!found || found.title.text === best?.title.text) continue;
    const score = scoreOf(found);
    if (score < most) continue;
    best = found;
    most = score;
  }
  return best;
}

const MOST_LINES = 3;

/** The fewest lines up to this one that are a title together. */
function titleEndingAt(tree: SyntaxTree, last: number, limit: number): FoundTitle | undefined {
  let lines: readonly Line[] = [];
  for (let first = last; first > last - MOST_LINES; first--) {
    const line = lineAt(tree, first);
    if (!line || line.text === '') return undefined;
    lines = [line, ...lines];
    const text = clean(lines);
    if (TITLE.test(text)) return endsAbove(lines) ? undefined : complete(tree, { lines, text, first, last }, limit);
  }
  return undefined;
}

/** Whether the last line is not of the title, but a date or a note in brackets below it. */
function endsAbove(lines: readonly Line[]): boolean {
  return lines.length > 1 && TITLE.test(clean(lines.slice(0, -1)));
}

interface Found {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** A title without a year may have it on the line above or below. */
function complete(tree: SyntaxTree, { lines, text, first, last }: Found, limit: number): FoundTitle {
  const hasYear = yearInTitle(text) !== undefined;
  const above = hasYear ? undefined : yearAbove(tree, first);
  const below = hasYear || above ? undefined : yearBelow(tree, last, limit);
  const all = [above, ...lines, below].filter((line) => line !== undefined);
  const title = toTitle(all, above || below ? clean(all) : text);
  const organ =
    organIn(title) ?? organAbove(tree, above ? first - 1 : first) ?? organBelow(tree, below ? last + 1 : last, limit);
  return { title, organ };
}

const YEAR_AT_END = new RegExp(`^[^。；，,;：:]{0,50}${YEAR}年度?$`);
const YEAR_ALONE = new RegExp(`^(?:[（(]${YEAR}(?:年度?)?[)）]|${YEAR}年度?)$`);

/** Several years one under the other are a menu. */
function yearAbove(tree: SyntaxTree, first: number): Line | undefined {
  const line = lineAt(tree, first - 1);
  if (!line || !YEAR_AT_END.test(line.text)) return undefined;
  return YEAR_ALONE.test(lineAt(tree, first - 2)?.text ?? '') ? undefined : line;
}

function yearBelow(tree: SyntaxTree, last: number, limit: number): Line | undefined {
  const line = lineAt(tree, last + 1, limit);
  return line && YEAR_ALONE.test(line.text) ? line : undefined;
}

const LEAD = /^(?:[#*_>]|(?:标题|名称|文件名称|信息名称)[:：]|(?:当前位置|您的位置).{0,80}[>＞»›])+/;
const TRAIL = /[#*_]+$/;
const PAIRS = new Map([
  ['《', '》'],
  ['【', '】'],
  ['“', '”'],
  ['"', '"'],
]);

/** The text of the lines without what sets it off: Markdown, 《》, the name of the field that it stands in. */
function clean(lines: readonly Line[]): string {
  const text = lines
    .map((line) => line.text.replace(LEAD, '').replace(TRAIL, ''))
    .join('')
    .slice(0, 200);
  return PAIRS.get(text.charAt(0)) === text.at(-1) ? text.slice(1, -1) : text;
}

function toTitle(lines: readonly Line[], text: string): Title {
  const { start, end } = lines.reduce<Span>(cover, lines[0] ?? { start: 0, end: 0 });
  return { start, end, text, year: yearInTitle(text)?.year ?? null };
}

const TRAIL_OF_LINKS = /[>＞»›:：|｜/]/;
const PROSE = /公布|发布|印发|编制|根据|按照|要求|撰写|形成|现将|本报告|条例/;

function scoreOf({ title: { text, year }, organ }: FoundTitle): number {
  return (
    (TRAIL_OF_LINKS.test(text) ? 0 : 4) +
    (PROSE.test(text) ? 0 : 4) +
    (year === null ? 0 : 2) +
    (organ ? 1 : 0) +
    (text.includes('工作年度报告') ? 1 : 0)
  );
}
