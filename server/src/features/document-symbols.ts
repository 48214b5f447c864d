import type { DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Locale } from '../lint/text.ts';
import type { Report } from '../model/report.ts';
import type { LineIndex } from '../text/line-index.ts';
import { toRange } from './convert.ts';
import { outlineOf } from './outline.ts';
import type { OutlineNode } from './outline-node.ts';

/** The outline as a tree of symbols; empty for a text that is no report. */
export function toDocumentSymbols(report: Report, locale: Locale): DocumentSymbol[] {
  return outlineOf(report, locale).map((node) => toSymbol(report.tree.lines, node));
}

/** The same symbols in a list, for clients that know no tree. */
export function flattenSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  container?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(container === undefined ? {} : { containerName: container }) },
    ...flattenSymbols(uri, children, name),
  ]);
}

// File, Module, Namespace, String, Array, Enum and EnumMember: the kinds decide the icons.
const KINDS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  report: 1,
  section: 2,
  item: 3,
  point: 15,
  table: 18,
  group: 10,
  row: 22,
};

function toSymbol(lines: LineIndex, { kind, name, detail, span, heading, children }: OutlineNode): DocumentSymbol {
  return {
    name,
    ...(detail === undefined ? {} : { detail }),
    kind: KINDS[kind],
    range: toRange(lines, span),
    selectionRange: toRange(lines, heading),
    ...(children.length > 0 && { children: children.map((child) => toSymbol(lines, child)) }),
  };
}
