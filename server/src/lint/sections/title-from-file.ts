import { findTitle } from '../../model/facts/title.ts';
import type { Report } from '../../model/report.ts';
import { parse } from '../../syntax/parse.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fileStyle, insertBefore } from '../skeleton/index.ts';

/** The title that the name of the file gives: one with organ and year, and not of another year. Undefined for others. */
export function titleInFileName({ fileName = '', year }: Report): string | undefined {
  const found = findTitle(parse(fileName.replace(/\.[^.]*$/, '').trim()), 1);
  if (!found?.organ || found.title.year === null) return undefined;
  return year === null || year === found.title.year ? found.title.text : undefined;
}

/** The edits that put a title above the text, as a heading where the file has Markdown ones; undefined for a web page. */
export function insertTitle(report: Report, title: string): readonly TextEdit[] | undefined {
  const [first] = report.tree.rows;
  const { heading, gaps, markup } = fileStyle(report);
  if (!first || markup === 'html') return undefined;
  const mark = heading.before.trimStart().startsWith('##') ? '# ' : '';
  return [insertBefore(report, first, mark + title, gaps.above)];
}
