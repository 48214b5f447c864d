import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Finding } from './finding.ts';

const MOST_PASSES = 10;

/**
 * Applies the first safe fix of every finding until nothing is left to fix. Fixes that overlap wait for the next pass.
 * Returns the text after it; the text itself where there is nothing to do.
 */
export function fixAll(text: string, findingsOf: (text: string) => readonly Finding[]): string {
  let fixed = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const edits = safeEdits(findingsOf(fixed));
    if (edits.length === 0) break;
    const next = applyEdits(fixed, edits);
    if (next === fixed) break;
    fixed = next;
  }
  return fixed;
}

/** The edits of one safe fix for each finding, without those that would touch an edit taken before. */
export function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { fixes } of findings) {
    const edits = fixes.find(({ safety }) => safety === 'safe')?.edits() ?? [];
    if (edits.every((edit) => taken.every((other) => isApart(edit, other)))) taken.push(...edits);
  }
  return taken;
}

function isApart({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return (
    a.end < b.start ||
    b.end < a.start ||
    (a.end === b.start && a.start < a.end && b.start < b.end) ||
    (b.end === a.start && a.start < a.end && b.start < b.end)
  );
}
