import { FORMS, type SectionSpec } from '../../form/index.ts';
import type { Report, Section } from '../../model/report.ts';
import { ordinalOf } from '../../model/section-ordinal.ts';
import { oncePer } from '../../text/remember.ts';

/** What the sections of a report have and lack against the form. A section is in one of the lists at most. */
export interface Structure {
  /** Sections of the form that the text does not have, in the order of the form. */
  readonly missing: readonly SectionSpec[];
  /** Sections out of their order: the smallest set without which the others stand in order. */
  readonly misplaced: readonly Section[];
  /** The sections that stand in order. */
  readonly inOrder: readonly Section[];
  /** Sections that stand in the text for the second time. */
  readonly duplicates: readonly Duplicate[];
  /** Sections under the heading of another one, as their numeral and the gap in the form show. */
  readonly mislabelled: readonly Mislabelled[];
}

export interface Duplicate {
  readonly section: Section;
  readonly first: Section;
}

export interface Mislabelled {
  readonly section: Section;
  /** The section that stands under its own heading. */
  readonly other: Section;
  readonly spec: SectionSpec;
}

/** Reads them once for a report: several rules ask. */
export const structureOf = oncePer(({ form, sections }: Report): Structure => {
  const specs = FORMS[form].sections;
  const absent = specs.filter(({ id }) => sections.every((section) => section.id !== id));
  const mislabelled = absent.flatMap((spec) => findMislabelled(sections, spec));
  const own = sections.filter((section) => mislabelled.every((wrong) => wrong.section !== section));
  const firsts = [...new Map(own.toReversed().map((section) => [section.id, section])).values()].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const inOrder = longestInOrder(firsts);
  return {
    missing: absent.filter((spec) => mislabelled.every((wrong) => wrong.spec !== spec)),
    misplaced: firsts.filter((section) => !inOrder.includes(section)),
    inOrder,
    duplicates: own.flatMap((section) => {
      const first = firsts.find(({ id }) => id === section.id);
      return first && first !== section ? [{ section, first }] : [];
    }),
    mislabelled,
  };
});

function findMislabelled(sections: readonly Section[], spec: SectionSpec): readonly Mislabelled[] {
  const section = sections.find(({ heading }) => heading.numeral?.ordinal === ordinalOf(spec));
  const other = sections.find(
    ({ id, spec: own, heading }) => id === section?.id && heading.numeral?.ordinal === ordinalOf(own),
  );
  return section && other ? [{ section, other, spec }] : [];
}

/** The longest rise in the order of the form; of several, the one that keeps what stands further up. */
function longestInOrder(sections: readonly Section[]): readonly Section[] {
  if (sections.every(({ spec }, i) => i === 0 || ordinalOf(spec) > ordinalOf(sections[i - 1]?.spec ?? spec)))
    return sections;
  const from: (readonly Section[])[] = [];
  for (let i = sections.length - 1; i >= 0; i--) {
    const section = sections[i];
    if (!section) continue;
    const tails = from.filter(([head]) => head && ordinalOf(head.spec) > ordinalOf(section.spec));
    from.unshift([section, ...longest(tails)]);
  }
  return longest(from);
}

function longest<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.reduce((best, list) => (list.length > best.length ? list : best), []);
}
