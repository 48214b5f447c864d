import type { Row, SyntaxTree } from '../syntax/tree.ts';
import { parseOrdinal } from '../text/numeral.ts';
import type { HeadingCandidate } from './heading.ts';
import { readHeadingRow } from './heading-row.ts';
import type { Section } from './report.ts';

interface Candidate extends HeadingCandidate {
  /** Index of its row in the tree. */
  readonly row: number;
}

/** Finds the sections by the wording of their headings, in the order of the text. */
export function findSections(tree: SyntaxTree): readonly Section[] {
  const candidates = withoutContents(chooseLevel(findCandidates(tree)));
  return candidates.map(({ spec, heading, row }, i) => {
    const next = candidates[i + 1];
    const end = next?.heading.start ?? tree.text.length;
    const last = next?.row ?? tree.rows.length;
    return {
      id: spec.id,
      spec,
      heading,
      span: { start: heading.start, end },
      body: { start: heading.end, end },
      first: row + 1,
      end: last,
    };
  });
}

const SHORTEST_HEADING = 2;

function findCandidates({ text, rows }: SyntaxTree): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.end - row.start < SHORTEST_HEADING || !mayBeHeading(text, row)) continue;
    const candidate = readHeadingRow(text, row, headingEnd(row));
    if (candidate) candidates.push({ ...candidate, row: index });
  }
  return candidates;
}

/** A heading is alone in its row; tabs that pad a line to the width of a table do not count. */
function mayBeHeading(text: string, { layout, cells, start }: Row): boolean {
  if (layout === 'cell-paragraphs' || layout === 'space-columns' || layout === 'label-lines') return true;
  return (
    cells[0]?.start === start &&
    cells[0].text !== '' &&
    cells.every(({ text: cell }, i) => i === 0 || cell === '') &&
    text.length > 0
  );
}

function headingEnd({ layout, cells, end }: Row): number {
  return layout === 'tab-rows' || layout === 'pipe-table' ? (cells[0]?.end ?? end) : end;
}

/**
 * （二）主动公开政府信息情况 is a heading where the section has no other one and the ordinals agree; inside a section it is
 * an item of it.
 */
function chooseLevel(candidates: readonly Candidate[]): readonly Candidate[] {
  const top = new Set(candidates.filter(({ level }) => level === 'top').map(({ spec }) => spec.id));
  return candidates.filter(
    ({ level, spec, heading }) =>
      level === 'top' || (!top.has(spec.id) && heading.numeral?.ordinal === parseOrdinal(spec.ordinal)),
  );
}

const SHORTEST_CONTENTS = 3;

/** Leaves out a table of contents: headings right under each other that all stand in the text once more. */
function withoutContents(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = candidates;
  if (!first) return candidates;
  let count = 1;
  while (candidates[count]?.row === first.row + count) count++;
  const listed = candidates.slice(0, count);
  const rest = candidates.slice(count);
  const isContents =
    count >= SHORTEST_CONTENTS && listed.every(({ spec }) => rest.some((other) => other.spec === spec));
  return isContents ? rest : candidates;
}
