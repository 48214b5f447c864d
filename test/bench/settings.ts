/** How much is measured. */
export interface Settings {
  /** How many turns each engine and each server takes. */
  readonly rounds: number;
  /** Whether linters of others are measured too; they are installed on demand. */
  readonly peers: boolean;
}

/** A part of the benchmark: prints its tables, and says of each target whether it was met. */
export type Part = (settings: Settings) => Promise<readonly string[]>;

/** One line of the summary. */
export function verdict(isMet: boolean, text: string): string {
  return `${isMet ? 'met   ' : 'MISSED'} ${text}`;
}
