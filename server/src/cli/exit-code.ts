import type { Finding } from '../lint/finding.ts';

/** 0 good, 1 findings, 2 wrong usage or unreadable input, 3 internal failure. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a run has met so far. */
export interface Tally {
  reports: number;
  errors: number;
  warnings: number;
  notes: number;
  /** Findings that `--fix` would correct. */
  fixable: number;
  /** Files that `--fix` wrote. */
  fixed: number;
  /** Inputs that could not be read, or not be written back. */
  problems: number;
  /** Rules or files that the program itself failed on. */
  failures: number;
}

export function createTally(): Tally {
  return { reports: 0, errors: 0, warnings: 0, notes: 0, fixable: 0, fixed: 0, problems: 0, failures: 0 };
}

/** Adds the findings of one report. */
export function count(tally: Tally, findings: readonly Finding[]): void {
  for (const { severity, fixes } of findings) {
    if (severity === 'error') tally.errors++;
    else if (severity === 'warning') tally.warnings++;
    else tally.notes++;
    if (fixes.some(({ safety }) => safety === 'safe')) tally.fixable++;
  }
}

/** The gravest of what was met decides. */
export function exitCodeOf({ failures, problems, errors, warnings }: Tally, maxWarnings: number): ExitCode {
  if (failures > 0) return 3;
  if (problems > 0) return 2;
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}
