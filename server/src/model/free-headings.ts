import { FORMS, type SectionSpec } from '../form/index.ts';
import type { SyntaxTree } from '../syntax/tree.ts';
import type { PlacedHeading } from './heading-candidates.ts';
import { readFreeHeadingRow } from './heading-row.ts';
import { usualStyle } from './heading-style.ts';
import { ordinalOf } from './section-ordinal.ts';

const SECTIONS = FORMS['2021'].sections;
const FEWEST_OTHERS = 3;

/**
 * Adds headings in free words, such as 六、其他事项: a section that is not there yet is headed by the one line between its
 * neighbours that has its numeral, marked as the other headings are, and half of what it is about.
 */
export function withFreeHeadings(tree: SyntaxTree, known: readonly PlacedHeading[]): readonly PlacedHeading[] {
  const absent = SECTIONS.filter(({ id }) => known.every(({ spec }) => spec.id !== id));
  const style = usualStyle(known);
  if (absent.length === 0 || absent.length > SECTIONS.length - FEWEST_OTHERS || style === undefined) return known;
  return absent.reduce((headings, spec) => addFreeHeading(tree, headings, spec, style), known);
}

function addFreeHeading(
  tree: SyntaxTree,
  headings: readonly PlacedHeading[],
  spec: SectionSpec,
  style: string,
): readonly PlacedHeading[] {
  const at = headings.findLastIndex((heading) => ordinalOf(heading.spec) < ordinalOf(spec)) + 1;
  const first = headings[at - 1]?.next ?? 0;
  const end = headings[at]?.row ?? tree.rows.length;
  const found: PlacedHeading[] = [];
  for (let row = first; row < end && found.length < 2; row++) {
    const own = tree.rows[row];
    const heading = own && readFreeHeadingRow(tree.text, own, spec);
    if (heading?.style === style) found.push({ ...heading, row, next: row + 1 });
  }
  const [one, other] = found;
  return one && !other ? headings.toSpliced(at, 0, one) : headings;
}
