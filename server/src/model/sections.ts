import type { SyntaxTree } from '../syntax/tree.ts';
import { withoutItems, withoutNamesakes } from './choose-headings.ts';
import { withoutContents } from './contents-list.ts';
import { withFreeHeadings } from './free-headings.ts';
import { findCandidates } from './heading-candidates.ts';
import type { Section } from './report.ts';

/** Finds the sections by the wording of their headings, in the order of the text. */
export function findSections(tree: SyntaxTree): readonly Section[] {
  const listed = withoutItems(findCandidates(tree));
  const headings = withFreeHeadings(tree, withoutNamesakes(withoutContents(tree, listed)));
  return headings.map(({ spec, heading, row, next: first }, i) => {
    const next = headings[i + 1];
    const end = next?.heading.start ?? tree.text.length;
    const last = next?.row ?? tree.rows.length;
    return {
      id: spec.id,
      spec,
      heading,
      headingRow: row,
      span: { start: heading.start, end },
      body: { start: heading.end, end },
      first,
      end: last,
    };
  });
}
