import type { TextEdit } from '../../text/edit.ts';
import type { Suppression } from './configuration.ts';

/** An entry to be written; it has no place in a text yet. */
export type NewSuppression = Omit<Suppression, 'span'>;

/**
 * Edits of the configuration's text that add the entry and leave everything else as it is; none where the entry is there
 * already, or where the text is broken. For a file that does not exist the text is empty.
 */
export function addSuppression(text: string, entry: NewSuppression): readonly TextEdit[] {
  if (text.trim() !== '') return [];
  return [{ span: { start: 0, end: text.length }, newText: `${JSON.stringify({ suppressions: [entry] }, null, 2)}\n` }];
}
