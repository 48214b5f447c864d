import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { TextEdit } from '../../text/edit.ts';
import type { Suppression } from './configuration.ts';

/** Edits of the configuration's text that take the entry out; none where no entry stands at its place. */
export function removeSuppression(text: string, { span }: Pick<Suppression, 'span'>): readonly TextEdit[] {
  const root = parseTree(text);
  const entries = root && findNodeAtLocation(root, ['suppressions'])?.children;
  const index = entries?.findIndex(({ offset }) => offset === span.start) ?? -1;
  if (index < 0) return [];
  return modify(text, ['suppressions', index], undefined, {}).map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    newText: content,
  }));
}
