import type { Report } from '../report.ts';
import { bindApplications } from './bind-applications.ts';
import { ACTS, bindDocument, bindFee, bindPowers, DOCUMENTS, MONEY, POWERS } from './bind-disclosed.ts';
import { bindReview, REVIEWS } from './bind-review.ts';
import { type Binding, type ChainState, has, NEUTRAL, UNKNOWN } from './binding.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Quantity } from './quantities.ts';
import type { WordId } from './role-words.ts';
import { OUTCOME_COLUMNS } from './roles.ts';

/** What the figure of a clause counts. `quantity` is undefined where the clause denies, so that the figure is 0. */
export function bindClause(
  words: ClauseWords,
  quantity: Quantity | undefined,
  chain: ChainState,
  report: Pick<Report, 'body' | 'organ'>,
): Binding {
  const { ids } = words;
  if (quantity && (quantity.isChange || quantity.unit === '%' || quantity.unit === '百分点')) return NEUTRAL;
  if (isOfOtherScope(words, chain, report)) return UNKNOWN;
  if (ids.has('fee')) return bindFee(ids, quantity);
  if (quantity && (MONEY.test(quantity.unit) || !COUNTED.test(quantity.unit))) return NEUTRAL;
  const subjects = REVIEWS.filter((id) => ids.has(id));
  const outcomes = Object.keys(OUTCOME_COLUMNS).filter((id) => ids.has(id as WordId)) as WordId[];
  if (subjects.length > 0 || (outcomes.length > 0 && chain.topic === 'review' && chain.isAlive))
    return bindReview(ids, subjects, outcomes, chain, report);
  if (outcomes.length > 0) return UNKNOWN;
  if (has(ids, POWERS)) return bindPowers(ids, chain);
  if (has(ids, DOCUMENTS) || (chain.topic === 'documents' && chain.isAlive && has(ids, ACTS)))
    return bindDocument(ids, chain);
  return bindApplications(ids, quantity, chain);
}

const COUNTED = /^(?:件|宗|份|起|个|项|条|例|封|次|部|)$/;

/** `累计` without the year may count several. */
function isOfOtherScope({ ids, rest }: ClauseWords, { hasYear }: ChainState, report: Pick<Report, 'body'>): boolean {
  if (rest !== '' || (ids.has('cumulative') && !hasYear)) return true;
  return ids.has('area') && report.body !== 'government';
}
