import { FORMS, rowsOf } from '../form/index.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import { lineAt } from './facts/line.ts';
import type { Report, Section, Table, Title } from './report.ts';

/** What of a text shows whether it is a report. */
export type Evidence = Pick<Report, 'tree' | 'title' | 'year' | 'sections' | 'tables'>;

const ENOUGH = 5;

/**
 * Whether the text is a report, by what it has of one: its title, its headings in the form's words, its tables.
 * A title and a heading are enough, and so are a heading and its table, or the whole table of section 三; a notice or an
 * article that speaks of reports has none of them.
 */
export function isReport(evidence: Evidence): boolean {
  const { tree, title, sections, tables } = evidence;
  const own = sections.filter((section) => !isListed(sections, section));
  const headings = new Set(own.map(({ id }) => id)).size * 2;
  const score = headings + weightOfTitle(title) + tables.reduce((sum, table) => sum + weightOf(table), 0);
  if (score < ENOUGH || !hasSubject(title, own, tables) || precedesForms(evidence)) return false;
  return title !== undefined || tables.length > 0 || !isHeadedOtherwise(tree, sections);
}

/** Whether the text reports on a year before there was a form, and does not use one all the same. */
export function precedesForms({ year, tables }: Pick<Evidence, 'year' | 'tables'>): boolean {
  return year !== null && year < FORMS['2019'].since && !tables.some(({ rows }) => rows.length > 0);
}

/** 政务公开 is a wider subject, on which there are reports of other kinds. */
const OWN_TITLE = /信息公开.{0,16}(?:年度报告|年报)/;

function weightOfTitle(title: Title | undefined): number {
  if (!title) return 0;
  return OWN_TITLE.test(title.text) ? 3 : 2;
}

/** Only the table of section 三 has labels enough to be told for sure when it stands alone. */
function weightOf({ id, spec, rows, unreadable }: Table): number {
  if (rows.length === 0 && !unreadable) return 0;
  return id === 'applications' && rows.length * 2 > rowsOf(spec).length ? ENOUGH : 3;
}

/** 总体情况 and 存在的问题 head other yearly reports as well; one sign must be of this one alone. */
function hasSubject(title: Title | undefined, sections: readonly Section[], tables: readonly Table[]): boolean {
  return (
    (title !== undefined && OWN_TITLE.test(title.text)) ||
    tables.length > 0 ||
    sections.some(({ spec: { table }, heading }) => table !== undefined && heading.match !== 'near')
  );
}

const SHORTEST_LIST = 3;

/** Whether the heading is an item of a list （一）（二）（三）, line under line, that only says what a report has. */
function isListed(sections: readonly Section[], section: Section): boolean {
  if (!/^[（(]/.test(section.heading.numeral?.text ?? '')) return false;
  const at = sections.indexOf(section);
  let first = at;
  let last = at;
  while (first > 0 && isEmpty(sections[first - 1])) first--;
  while (last + 1 < sections.length && isEmpty(sections[last])) last++;
  return last - first + 1 >= SHORTEST_LIST;
}

function isEmpty(section: Section | undefined): boolean {
  return section !== undefined && section.first >= section.end;
}

const OTHER_TITLE = /^[^。；，,;！!？?]{4,60}(?:通知|通报|报告|总结|公函|的函|意见|方案|办法)$/;
const MOST_LINES_ABOVE = 20;

/** Whether a line above the first section is the title of a document of another kind. */
function isHeadedOtherwise(tree: SyntaxTree, [first]: readonly Section[]): boolean {
  const end = first?.headingRow ?? 0;
  for (let index = Math.max(0, end - MOST_LINES_ABOVE); index < end; index++) {
    if (OTHER_TITLE.test(lineAt(tree, index)?.text ?? '')) return true;
  }
  return false;
}
