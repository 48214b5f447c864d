import { FAULTS_ACROSS_FILES } from './across-files.ts';
import type { Recipe } from './plant.ts';
import { PROSE_FAULTS } from './prose.ts';
import { STRUCTURE_FAULTS } from './structure.ts';
import { TABLE_FAULTS } from './tables.ts';

export type { Planted, Recipe, Site } from './plant.ts';

/** For each rule the fault that it is there for, by the rule's id. */
export const FAULTS: ReadonlyMap<string, Recipe> = new Map(
  Object.entries({ ...STRUCTURE_FAULTS, ...TABLE_FAULTS, ...FAULTS_ACROSS_FILES, ...PROSE_FAULTS }),
);
