import type { CompletionItemKind } from 'vscode-languageserver-types';
import { initialsOf } from '../../form/initials.ts';

/** Something that can be written at the cursor. */
export interface Proposal {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly kind: CompletionItemKind;
  /** What the typed word is compared with. */
  readonly filter: string;
  readonly text: string;
  /** The same with tab stops; undefined where there is nothing to fill in. */
  readonly snippet?: string | undefined;
}

// Module, Field, Snippet and File: the kinds decide the icons.
export const KINDS = { heading: 9, label: 5, table: 15, report: 17 } as const satisfies Record<
  string,
  CompletionItemKind
>;

/**
 * What a wording of the form is found by: itself, with and without its numeral, and the initials of its reading. What the
 * word begins like comes first, for editors that only look at the beginning.
 */
export function filterFor(word: string, text: string, wording: string): string {
  const initials = initialsOf(wording);
  if (/^[a-z]/i.test(word)) return `${initials} ${wording} ${text}`;
  if (/^[（(\d一二三四五六七八九十]/.test(word)) return `${text} ${wording} ${initials}`;
  return `${wording} ${initials} ${text}`;
}
