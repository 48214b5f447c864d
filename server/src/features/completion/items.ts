import type {
  CompletionItem,
  CompletionList,
  InsertTextFormat,
  InsertTextMode,
  Range,
} from 'vscode-languageserver-types';
import type { Proposal } from './proposal.ts';

/** What an editor can do with items. */
export interface CompletionSupport {
  readonly snippets: boolean;
  /** Items can share the range that they take the place of. */
  readonly sharedRange: boolean;
  /** Details can be shown beside every label, not only beside the one that is chosen. */
  readonly labelDetails: boolean;
  /** A text can be inserted without its blanks being changed. */
  readonly asIs: boolean;
}

const SNIPPET: InsertTextFormat = 2;
const AS_IS: InsertTextMode = 1;

/** The proposals in their order, each for the same range. */
export function toCompletionList(
  proposals: readonly Proposal[],
  range: Range,
  { snippets, sharedRange, labelDetails, asIs }: CompletionSupport,
): CompletionList {
  const items = proposals.map(({ label, detail, kind, filter, text, snippet }, i): CompletionItem => {
    const newText = (snippets ? snippet : undefined) ?? text;
    return {
      label,
      kind,
      ...(detail !== undefined && (labelDetails ? { labelDetails: { description: detail } } : { detail })),
      sortText: String(i).padStart(3, '0'),
      filterText: filter,
      ...(sharedRange ? newText !== label && { textEditText: newText } : { textEdit: { range, newText } }),
      ...(snippets && snippet !== undefined && { insertTextFormat: SNIPPET }),
      // Tabs at the beginning of a line are empty cells; an editor would make blanks of them.
      ...(asIs && newText.includes('\n') && { insertTextMode: AS_IS }),
    };
  });
  return { isIncomplete: false, ...(sharedRange && { itemDefaults: { editRange: range } }), items };
}
