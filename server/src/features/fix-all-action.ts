import type { Finding } from '../lint/finding.ts';
import { fixAll, safeEdits } from '../lint/fix-all.ts';
import type { LocalizedText } from '../lint/text.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

export const FIX_ALL_KIND = 'source.fixAll.disclosureReport';

export const FIX_ALL_TITLE: LocalizedText = {
  zh: '修复本文件所有可安全修复的问题',
  en: 'Fix all problems in this file that can be fixed safely',
};

/**
 * The edits that run every safe fix. They are the fixes' own where one pass is enough, so that cursors and folds stay;
 * otherwise one edit of what differs in the end. None where there is nothing to fix.
 */
export function fixAllEdits(text: string, findingsOf: (text: string) => readonly Finding[]): readonly TextEdit[] {
  const edits = safeEdits(findingsOf(text));
  if (edits.length === 0) return [];
  const fixed = fixAll(text, findingsOf);
  return applyEdits(text, edits) === fixed ? edits : difference(text, fixed);
}

/** One edit that leaves out what both texts begin and end with; none where they are equal. */
function difference(from: string, to: string): readonly TextEdit[] {
  if (from === to) return [];
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  while (start > 0 && (isInside(from, start) || isInside(to, start))) start--;
  let same = 0;
  while (same < shorter - start && from.charCodeAt(from.length - same - 1) === to.charCodeAt(to.length - same - 1))
    same++;
  while (same > 0 && (isInside(from, from.length - same) || isInside(to, to.length - same))) same--;
  return [{ span: { start, end: from.length - same }, newText: to.slice(start, to.length - same) }];
}

/** Whether the offset lies between the halves of a pair: a CRLF, or an astral character. */
function isInside(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return (before === 13 && after === 10) || (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000);
}
