import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { createLanguageService, type LanguageService } from '../../../server/src/language-service.ts';
import { parseMarkers } from '../../support/markers.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { documentOf } from '../support.ts';

export const service: LanguageService = createLanguageService({ rules: [] });

/** A document and the place of the `$0` in it. */
export interface Asked {
  readonly document: TextDocument;
  readonly position: Position;
}

export function ask(marked: string, languageId?: string): Asked {
  const { text, cursor } = parseMarkers(marked);
  const document = documentOf(text, languageId);
  return { document, position: document.positionAt(cursor ?? 0) };
}

/** A report in which every figure of the third table is another number, with the cursor in one of its cells. */
export function askAt(address: string, options: Parameters<typeof sampleReport>[0] = {}): Asked {
  const document = documentOf(sampleReport(options));
  const span = cellSpan(document, address);
  return { document, position: document.positionAt(span.start) };
}

export function cellSpan(document: TextDocument, address: string): { readonly start: number; readonly end: number } {
  const cells = service.getReport(document).tables.flatMap(({ allCells }) => allCells);
  const span = cells.find((cell) => cell.address === address)?.span;
  if (!span) throw new Error(`no cell ${address}`);
  return span;
}

/** What stands at ranges: the addresses of cells, the text of anything else. */
export function nameRanges(document: TextDocument, ranges: readonly Range[]): readonly string[] {
  const cells = service.getReport(document).tables.flatMap(({ allCells }) => allCells);
  return ranges.map((range) => {
    const start = document.offsetAt(range.start);
    const cell = cells.find(({ span }) => span?.start === start);
    return cell?.address ?? document.getText(range);
  });
}
