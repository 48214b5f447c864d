import type { Report } from '../report.ts';
import { DOCUMENTS, POWERS } from './bind-disclosed.ts';
import { type Binding, type ChainState, has, UNKNOWN } from './binding.ts';
import { JUDGES, type WordId } from './role-words.ts';
import { OUTCOME_COLUMNS, ROLES } from './roles.ts';

export const REVIEWS: readonly WordId[] = ['review', 'litigation', 'direct', 'after-review'];
const HANDLING = new Set<WordId>([
  'answered',
  'finished',
  'handled',
  'accepted',
  'new',
  'publish',
  'decision',
  'channel',
]);

/** Reviews of disclosure only: a body that decides on those of others counts these as well. */
export function bindReview(
  ids: ReadonlySet<WordId>,
  subjects: readonly WordId[],
  outcomes: readonly WordId[],
  chain: ChainState,
  report: Pick<Report, 'body' | 'organ'>,
): Binding {
  if (has(ids, HANDLING) || has(ids, POWERS) || has(ids, DOCUMENTS) || outcomes.length > 1) return UNKNOWN;
  const isTheirTask = JUDGES.test(report.organ?.value ?? '') || report.body === 'government';
  if (!chain.isExplicit && (isTheirTask || !chain.isDisclosure) && chain.topic !== 'review') return UNKNOWN;
  const about = subjects.length > 0 ? subjects : chain.review;
  const column = OUTCOME_COLUMNS[outcomes[0] ?? 'filler'] ?? 'total';
  const rows = about.flatMap((id) => ROLES[id]?.readings[0]?.split(' + ') ?? []);
  if (rows.length === 0) return UNKNOWN;
  return {
    kind: 'bound',
    table: 'review-and-litigation',
    readings: [rows.map((row) => `${row}/${column}`).join(' + ')],
    key: [...about, column].join(),
    next: { topic: 'review', isAlive: true, review: about },
  };
}
