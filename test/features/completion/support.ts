import type { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocument as Document } from 'vscode-languageserver-textdocument';
import type { CompletionItem, CompletionList, Range } from 'vscode-languageserver-types';
import type { CompletionSupport } from '../../../server/src/features/completion/index.ts';
import { createLanguageService, LANGUAGE_ID } from '../../../server/src/language-service.ts';
import { parseMarkers } from '../../support/markers.ts';
import { documentOf } from '../support.ts';

export const service = createLanguageService({ rules: [] });

export const MODERN: CompletionSupport = { snippets: true, sharedRange: true, labelDetails: true, asIs: true };
export const PLAIN: CompletionSupport = { snippets: false, sharedRange: false, labelDetails: false, asIs: false };

/** What an editor got at the `$0` of a document. */
export interface Completed {
  readonly document: TextDocument;
  readonly list: CompletionList;
  readonly labels: readonly string[];
  /** The labels whose filter text has the typed word at its beginning or behind a blank, as editors look for it. */
  readonly matching: readonly string[];
  /** What is left of an item in the text once it was picked, tab stops included. */
  accept(label: string, detail?: string): string;
}

export function complete(marked: string, support = MODERN, languageId = LANGUAGE_ID): Completed {
  const { text, cursor } = parseMarkers(marked);
  const document = documentOf(text, languageId);
  const position = document.positionAt(cursor ?? 0);
  const list = service.getCompletions(document, position, support);
  const rangeOf = ({ textEdit }: CompletionItem): Range => {
    const range = textEdit && 'range' in textEdit ? textEdit.range : list.itemDefaults?.editRange;
    if (!range || !('start' in range)) throw new Error('no range');
    return range;
  };
  const word = (item: CompletionItem): string => document.getText({ start: rangeOf(item).start, end: position });
  return {
    document,
    list,
    labels: list.items.map(({ label }) => label),
    matching: list.items
      .filter((item) => (item.filterText ?? item.label).split(' ').some((each) => each.startsWith(word(item))))
      .map(({ label }) => label),
    accept(label, detail) {
      const item = list.items.find((each) => each.label === label && (!detail || detailOf(each) === detail));
      if (!item) throw new Error(`no item ${label}`);
      const newText = item.textEdit?.newText ?? item.textEditText ?? item.label;
      return Document.applyEdits(document, [{ range: rangeOf(item), newText }]);
    },
  };
}

/** A snippet with what its tab stops hold from the beginning. */
export function withoutStops(snippet: string): string {
  return snippet.replace(/\$0|\$\{\d+(?::((?:[^}\\]|\\.)*))?\}/gu, (_, hint = '') => hint).replace(/\\([\\$}])/g, '$1');
}

/** What an item says beside its label, in either of the two ways. */
export function detailOf({ detail, labelDetails }: CompletionItem): string | undefined {
  return labelDetails?.description ?? detail;
}
