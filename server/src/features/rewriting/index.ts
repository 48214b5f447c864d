import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Locale } from '../../lint/text.ts';
import type { Report } from '../../model/report.ts';
import { toSpan, toTextEdits } from '../convert.ts';
import { type ConvertLayout, convertTables } from './convert-tables.ts';
import { formatReport } from './formatting.ts';
import { type Clipboard, pasteTable } from './paste-table.ts';

/** Ways to write the tables of a report anew; whatever is changed was proved to be read as before. */
export interface Rewriting<Options> {
  /** The edits of the canonical layout, of the whole report or of the part in the range. */
  getFormattingEdits(document: TextDocument, options?: Options, range?: Range): TextEdit[];
  /** The edits that write the tables in another layout, all or those in the range, or why there are none. */
  getTableConversion(document: TextDocument, request: ConversionRequest, options?: Options): ConversionAnswer;
  /** What a standard table on the clipboard is pasted as; undefined where it is to be pasted as ever. */
  getTablePaste(document: TextDocument, clipboard: Clipboard, range: Range, options?: Options): string | undefined;
}

export interface ConversionRequest {
  readonly layout: ConvertLayout;
  readonly range?: Range | undefined;
}

export type ConversionAnswer = { readonly edits: readonly TextEdit[] } | { readonly problem: string };

/** How a document is read, and how another text is read as if it stood in it. */
export interface RewritingReader<Options> {
  read(document: TextDocument, options?: Options): Report;
  reread(document: TextDocument, text: string, options?: Options): Report;
}

export function createRewriting<Options>(reader: RewritingReader<Options>, locale: Locale): Rewriting<Options> {
  const prepare = (document: TextDocument, options: Options | undefined) => {
    const report = reader.read(document, options);
    const read = (text: string): Report => reader.reread(document, text, options);
    return { report, read, lines: report.tree.lines };
  };
  return {
    getFormattingEdits(document, options, range) {
      const { report, read, lines } = prepare(document, options);
      return report.isReport ? toTextEdits(lines, formatReport(report, read, range && toSpan(lines, range))) : [];
    },
    getTableConversion(document, { layout, range }, options) {
      const { report, read, lines } = prepare(document, options);
      const conversion = convertTables(report, { layout, span: range && toSpan(lines, range), locale, read });
      return 'problem' in conversion ? conversion : { edits: toTextEdits(lines, conversion.edits) };
    },
    getTablePaste(document, clipboard, range, options) {
      const { report, read, lines } = prepare(document, options);
      return pasteTable(report, clipboard, { span: toSpan(lines, range), read });
    },
  };
}
