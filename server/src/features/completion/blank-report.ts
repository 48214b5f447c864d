import { newReport } from '../../lint/skeleton/index.ts';
import type { Locale, LocalizedText } from '../../lint/text.ts';
import type { Report } from '../../model/report.ts';
import type { LayoutId } from '../../syntax/tree.ts';
import { filterFor, KINDS, type Proposal } from './proposal.ts';
import { type Stop, toSnippet } from './snippet.ts';
import type { Typed } from './typed.ts';

const LABEL = '空白年度报告';
const LAYOUTS: readonly (readonly [LayoutId, LocalizedText])[] = [
  ['tab-rows', { zh: '表格一行占一行，格间用制表符', en: 'A table row on a line, tabs between its cells' }],
  ['cell-lines', { zh: '表格一格占一行', en: 'A table cell on a line' }],
];

/** Whether nothing stands in the text but the word that is being typed. */
export function isEmptyBut({ text }: Report, { span }: Typed): boolean {
  return text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '';
}

/** A whole report, on the form of the year that the file name tells, else on the one in force; its name and year are left open. */
export function* proposeReports(
  { year, body = 'department' }: Report,
  { word }: Typed,
  locale: Locale,
): Generator<Proposal> {
  for (const [layout, detail] of LAYOUTS) {
    const { text } = newReport({ organ: ORGAN, year: year ?? NO_YEAR, body, layout });
    yield {
      label: LABEL,
      detail: detail[locale],
      kind: KINDS.report,
      filter: filterFor(word, LABEL, LABEL),
      text: text.replaceAll(String(NO_YEAR), YEAR),
      snippet: toSnippet(text, [{ mark: new RegExp(ORGAN), hint: same, isOne: true }, ...STOPS]),
    };
  }
}

const ORGAN = '【待填：机关全称】';
const YEAR = '【待填：年份】';
/** Stands for a year that is not known; on the form in force, and in no text. */
const NO_YEAR = 9999;
const same = (found: string): string => found;
const STOPS: readonly Stop[] = [
  { mark: new RegExp(String(NO_YEAR)), hint: () => YEAR, isOne: true },
  { mark: /【待填：[^】]*】/, hint: same },
];
