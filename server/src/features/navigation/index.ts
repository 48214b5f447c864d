import type { TextDocument } from 'vscode-languageserver-textdocument';
import type {
  DocumentHighlight,
  Location,
  LocationLink,
  Position,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver-types';
import type { Locale } from '../../lint/text.ts';
import type { Report } from '../../model/report.ts';
import { definitionAt, toLocationLinks, toLocations } from './definition.ts';
import { highlightsAt } from './highlights.ts';
import { referencesAt } from './references.ts';
import { selectionRangesAt } from './selection-ranges.ts';
import { toWorkspaceSymbols } from './workspace-symbols.ts';

/** Ways through a report: from figures to what they count or are counted in, and from a place to what it is part of. */
export interface Navigation<Options> {
  /** From an addend to its totals, from a figure of the text to its cells; empty where no figure stands. */
  getDefinition(document: TextDocument, position: Position, options?: Options): LocationLink[];
  /** From a total to its addends, from a cell to the figures of the text about it. */
  getReferences(
    document: TextDocument,
    position: Position,
    context: { readonly includeDeclaration: boolean },
    options?: Options,
  ): Location[];
  /** The cells of the equations that the figure at the place is in. */
  getDocumentHighlights(document: TextDocument, position: Position, options?: Options): DocumentHighlight[];
  /** One for each of the positions, in their order. */
  getSelectionRanges(document: TextDocument, positions: readonly Position[], options?: Options): SelectionRange[];
  /** The parts of the report that the query names; empty for a text that is no report. */
  getWorkspaceSymbols(document: TextDocument, query: string, options?: Options): SymbolInformation[];
}

export function createNavigation<Options>(
  read: (document: TextDocument, options?: Options) => Report,
  locale: Locale,
): Navigation<Options> {
  return {
    getDefinition(document, position, options) {
      const report = read(document, options);
      const definition = definitionAt(report, report.tree.lines.offset(position));
      return definition ? toLocationLinks(report, document.uri, definition) : [];
    },
    getReferences(document, position, { includeDeclaration }, options) {
      const report = read(document, options);
      const spans = referencesAt(report, report.tree.lines.offset(position), includeDeclaration);
      return toLocations(report, document.uri, spans);
    },
    getDocumentHighlights(document, position, options) {
      const report = read(document, options);
      return highlightsAt(report, report.tree.lines.offset(position));
    },
    getSelectionRanges(document, positions, options) {
      const report = read(document, options);
      return selectionRangesAt(
        report,
        positions.map((position) => report.tree.lines.offset(position)),
        locale,
      );
    },
    getWorkspaceSymbols: (document, query, options) =>
      toWorkspaceSymbols(read(document, options), document.uri, query, locale),
  };
}
