import type { Range, SymbolInformation } from 'vscode-languageserver-types';
import type { Locale } from '../../lint/text.ts';
import type { Report } from '../../model/report.ts';
import { hasInOrder } from '../../text/has-in-order.ts';
import { flattenSymbols, toDocumentSymbols } from '../document-symbols.ts';

/**
 * The parts of a report whose names have the characters of the query in them, in their order, blanks left out; titles and
 * headings of sections alone for an empty query. Each part names its report, so that those of several can be told apart.
 */
export function toWorkspaceSymbols(report: Report, uri: string, query: string, locale: Locale): SymbolInformation[] {
  const wanted = fold(query);
  const all = flattenSymbols(uri, toDocumentSymbols(report, locale));
  const container = report.title?.text ?? report.fileName;
  return all
    .filter(({ kind, name }) => (wanted === '' ? HEADINGS.has(kind) : hasInOrder(fold(name), wanted)))
    .map((symbol) => ({
      ...symbol,
      ...(container !== undefined && symbol.name !== container && { containerName: container }),
    }));
}

/** A report that is not open, by its title. */
export interface ListedReport {
  readonly uri: string;
  readonly title: string;
  readonly fileName: string;
  readonly range: Range;
}

/** The reports whose titles, or else the names of their files, have the characters of the query. Editors show the files beside them. */
export function toReportSymbols(reports: readonly ListedReport[], query: string): SymbolInformation[] {
  const wanted = fold(query);
  return reports
    .filter(({ title, fileName }) => hasInOrder(fold(title), wanted) || hasInOrder(fold(fileName), wanted))
    .map(({ uri, title, range }) => ({ name: title, kind: 1, location: { uri, range } }));
}

// File and Module: reports and sections.
const HEADINGS: ReadonlySet<number> = new Set([1, 2]);

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
}
