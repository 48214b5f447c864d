import type { Section, Table, Title } from './report.ts';

const ENOUGH = 5;

/**
 * Whether the text is a report, by what it has of one: its title, its headings in the form's words, its tables.
 * A title and a heading are enough, and so are a heading and its table; a notice or an article that speaks of reports has neither.
 */
export function isReport(title: Title | undefined, sections: readonly Section[], tables: readonly Table[]): boolean {
  const headings = new Set(sections.map(({ id }) => id)).size;
  const read = tables.filter(({ rows, unreadable }) => rows.length > 0 || unreadable).length;
  return (title ? 3 : 0) + headings * 2 + read * 3 >= ENOUGH && hasSubject(title, sections, tables);
}

/** 总体情况 and 存在的问题 head other yearly reports as well; one sign must be of this one alone. */
function hasSubject(title: Title | undefined, sections: readonly Section[], tables: readonly Table[]): boolean {
  return (
    title !== undefined ||
    tables.length > 0 ||
    sections.some(({ spec: { table }, heading }) => table !== undefined && heading.match !== 'near')
  );
}
