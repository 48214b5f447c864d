import type { Rule } from '../lint/rule.ts';

/** All rules in the order of the manual. */
export const RULES: readonly Rule[] = [];
