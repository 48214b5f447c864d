import type { SemanticTokensEdit } from 'vscode-languageserver-types';

/** Numbers of one token in the protocol. */
const SIZE = 5;

/** The one edit that makes the later tokens of the former; none where they are the same. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  head -= head % SIZE;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  tail -= tail % SIZE;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}
