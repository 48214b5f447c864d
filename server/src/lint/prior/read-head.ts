import { buildReport } from '../../model/build-report.ts';
import { identityOf } from '../../model/identity.ts';
import type { Report } from '../../model/report.ts';

/** How much of a text is looked at first; title, period and two headings stand in it as a rule. */
const USUAL = 6_000;
/** Web pages may have as much as this above the report. */
export const LONGEST_HEAD = 48_000;

/**
 * The beginning of a text read as a report, which is enough to tell whose it is; undefined where it does not tell. The same
 * question to the whole report comes first: its date may speak against the year of its title.
 */
export function readHead(text: string): Report | undefined {
  const short = readAs(text.slice(0, USUAL));
  if (short || text.length <= USUAL) return short;
  return readAs(text.slice(0, LONGEST_HEAD));
}

function readAs(head: string): Report | undefined {
  // A notice that speaks of reports has their words, but hardly one of their headings.
  if (!head.includes('公开')) return undefined;
  const report = buildReport(head);
  const told = { ...report, isReport: report.isReport || (report.title !== undefined && report.sections.length > 0) };
  return identityOf(told) && told;
}
