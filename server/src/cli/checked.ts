import type { Finding } from '../lint/finding.ts';
import type { Report } from '../model/report.ts';

/** One file, checked. */
export interface Checked {
  readonly path: string;
  readonly text: string;
  /** Undefined for a configuration file, which is never read as a report. */
  readonly report: Report | undefined;
  /** In the order of the text; none where facts were asked for or the text is not a report. */
  readonly findings: readonly Finding[];
}
