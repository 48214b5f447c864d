import { FORMS, type SectionSpec } from '../form/index.ts';

/** The section's place on the form, from 1. */
export function ordinalOf({ id }: SectionSpec): number {
  return ORDINALS.get(id) ?? 0;
}

const ORDINALS = new Map(FORMS['2021'].sections.map(({ id }, i) => [id, i + 1]));
