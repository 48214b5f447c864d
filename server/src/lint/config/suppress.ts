import type { Report } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Finding } from '../finding.ts';
import type { SuppressedPlace, Suppression } from './configuration.ts';
import { comparableValue, suppressionFor } from './suppression-for.ts';

export interface Suppressed {
  /** Those that no entry suppresses, in their order. */
  readonly findings: readonly Finding[];
  /** The entries that suppress nothing, in their order. */
  readonly unused: readonly Suppression[];
}

/** Leaves out what the entries suppress. They must all be about this report's file. */
export function applySuppressions(
  report: Report,
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): Suppressed {
  if (suppressions.length === 0) return { findings, unused: [] };
  const entries = groupBy(suppressions, keyOf);
  const rules = new Set(suppressions.map(({ rule }) => rule));
  const used = new Set<string>();
  const left = findings.filter((finding) => {
    if (!rules.has(finding.rule)) return true;
    const key = keyOf(suppressionFor(report, finding));
    return !entries.has(key) || !used.add(key);
  });
  return { findings: left, unused: [...entries].flatMap(([key, same]) => (used.has(key) ? [] : same)) };
}

function keyOf({ rule, address, section, value }: SuppressedPlace): string {
  return JSON.stringify([rule, address, section, comparableValue(value)]);
}
