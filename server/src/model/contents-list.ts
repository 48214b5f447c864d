import type { SectionId } from '../form/index.ts';
import type { Row, SyntaxTree } from '../syntax/tree.ts';
import { labelKey } from '../text/key.ts';
import type { PlacedHeading } from './heading-candidates.ts';
import { ordinalOf } from './section-ordinal.ts';

const SHORTEST_CONTENTS = 3;

/**
 * Leaves out tables of contents, above the text or below it: headings in the order of the form with nothing but other
 * entries between them, most of which stand in the text once more.
 */
export function withoutContents(tree: SyntaxTree, candidates: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const left = countSections(candidates);
  if ([...left.values()].every((count) => count === 1)) return candidates;
  const kept: PlacedHeading[] = [];
  for (let at = 0; at < candidates.length; ) {
    const run = candidates.slice(at, endOfRun(tree, candidates, at));
    if (isContents(run, left)) for (const { spec } of run) left.set(spec.id, (left.get(spec.id) ?? 0) - 1);
    else kept.push(...run);
    at += run.length;
  }
  return kept;
}

function countSections(candidates: readonly PlacedHeading[]): Map<SectionId, number> {
  const counts = new Map<SectionId, number>();
  for (const { spec } of candidates) counts.set(spec.id, (counts.get(spec.id) ?? 0) + 1);
  return counts;
}

function isContents(run: readonly PlacedHeading[], left: ReadonlyMap<SectionId, number>): boolean {
  const again = run.filter(({ spec }) => (left.get(spec.id) ?? 0) > 1).length;
  return again >= SHORTEST_CONTENTS && again * 2 > run.length;
}

/** The first heading of the text follows right on the last entry of the list above it, and turns back in the order of the form. */
function endOfRun(tree: SyntaxTree, candidates: readonly PlacedHeading[], first: number): number {
  let end = first + 1;
  for (; end < candidates.length; end++) {
    const above = candidates[end - 1];
    const own = candidates[end];
    if (!above || !own || ordinalOf(own.spec) <= ordinalOf(above.spec) || !areEntries(tree, above, own)) break;
  }
  return end;
}

function areEntries({ text, rows }: SyntaxTree, above: PlacedHeading, own: PlacedHeading): boolean {
  const rest = text.slice(above.heading.end, rows[above.next - 1]?.end ?? above.heading.end);
  if (rest.length > LONGEST_ENTRY || labelKey(rest.replace(/<[^>]*>/g, '')) !== '') return false;
  for (let at = above.next; at < own.row; at++) if (!isEntry(text, rows[at])) return false;
  return true;
}

const LONGEST_ENTRY = 60;
const ENTRY = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|.*[.…·．]{3,}\s*\d*$)/;

/** A numbered line without any stop, or one that dots lead to its page. */
function isEntry(text: string, row: Row | undefined): boolean {
  if (!row || row.end - row.start > LONGEST_ENTRY) return false;
  const line = text.slice(row.start, row.end);
  return ENTRY.test(line) && !/[。；，]/.test(line);
}
