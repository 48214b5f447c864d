import { anyOf, type Binding, type ChainState, NEUTRAL, type Next, sumOf, UNKNOWN } from './binding.ts';
import type { Quantity } from './quantities.ts';
import type { WordId } from './role-words.ts';

const VERBS: readonly WordId[] = ['received', 'new', 'accepted', 'answered', 'finished', 'handled'];
const KINDS = new Set<WordId>([
  'natural-person',
  'organizations',
  'business',
  'research',
  'social-welfare',
  'legal-service',
]);
const TERMS: readonly WordId[] = [
  'carried-in',
  'carried-out',
  'carried',
  'granted',
  'partially-granted',
  'refused',
  'unavailable',
  'not-processed',
  'other-handling',
  'state-secret',
  'third-party',
  'internal',
  'process',
  'enforcement-file',
  'inquiry',
  'not-held',
  'needs-creation',
  'still-unclear',
  'petition',
  'duplicate',
  'publication',
  'not-corrected',
];

/** Applications by their way from 新收 to 结转下年度. A clause without their name goes on about those before it. */
export function bindApplications(ids: ReadonlySet<WordId>, quantity: Quantity | undefined, chain: ChainState): Binding {
  const isOwn = ids.has('request') && chain.isDisclosure;
  const isNext = chain.topic === 'applications' && chain.isAlive;
  const others: readonly WordId[] = ['issued', 'repealed', 'in-force', 'decision', 'charged', 'processing-fee'];
  if ((!isOwn && !isNext) || others.some((id) => ids.has(id))) return UNKNOWN;
  if (quantity && (ids.has('channel') || ids.has('some-applicants'))) return isOwn || isNext ? NEUTRAL : UNKNOWN;
  const next: Next = { topic: 'applications', isAlive: true };
  const verbs = VERBS.filter((id) => ids.has(id));
  const terms = TERMS.filter((id) => ids.has(id));
  const kinds = [...KINDS].filter((id) => ids.has(id));
  if (!quantity) return deny(verbs, terms, kinds, ids, next);
  if (kinds.length > 0) return terms.length > 0 ? NEUTRAL : sumOf(kinds, next);
  if (terms.length > 0) return bindTerms(terms, verbs, next);
  if (ids.has('accepted') && chain.hasReceived) return NEUTRAL;
  if ((ids.has('answered') || ids.has('finished')) && !verbs.includes('received') && /延期|逾期|超期/.test(chain.text))
    return NEUTRAL;
  const hasReceived = chain.hasReceived || verbs.includes('received') || verbs.includes('new');
  if (verbs.length > 0) return anyOf(verbs, { ...next, hasReceived });
  // What is counted in 条 is what was disclosed without being asked for.
  if (ids.has('publish') && quantity.unit === '条') return NEUTRAL;
  if (ids.has('publish')) return chain.text.includes('部分公开') ? anyOf(['granted'], next) : anyOf(['publish'], next);
  // `其中1件依申请公开` names a part of what was told before, and not what became of it.
  return ids.has('request') && !ids.has('part') ? anyOf(['request'], next) : NEUTRAL;
}

/** 新收和上年结转 add up; 答复上年结转 is a part of it that no cell holds. */
function bindTerms(terms: readonly WordId[], verbs: readonly WordId[], next: Next): Binding {
  const isCarried = terms.some((id) => id.startsWith('carried'));
  if (isCarried && verbs.some((id) => id === 'answered' || id === 'finished' || id === 'handled'))
    return { kind: 'neutral', next };
  const added: readonly WordId[] = verbs.includes('new') || (isCarried && verbs.includes('received')) ? ['new'] : [];
  return sumOf([...added, ...narrowest(terms)], next);
}

/** `因本机关不掌握相关信息无法提供` is a row of its group, and not both of them. */
function narrowest(terms: readonly WordId[]): readonly WordId[] {
  return terms.filter((group) => !terms.some((term) => GROUP_OF[term] === group));
}

const GROUP_OF: Readonly<Partial<Record<WordId, WordId>>> = {
  'state-secret': 'refused',
  'third-party': 'refused',
  internal: 'refused',
  process: 'refused',
  'enforcement-file': 'refused',
  inquiry: 'refused',
  'not-held': 'unavailable',
  'needs-creation': 'unavailable',
  'still-unclear': 'unavailable',
  petition: 'not-processed',
  duplicate: 'not-processed',
  publication: 'not-processed',
  'not-corrected': 'other-handling',
};

/** 未收到申请, 无上年结转. What was not answered or not disclosed is no figure of a table. */
function deny(
  verbs: readonly WordId[],
  terms: readonly WordId[],
  kinds: readonly WordId[],
  ids: ReadonlySet<WordId>,
  next: Next,
): Binding {
  const isReceiving = verbs.every((id) => id === 'received' || id === 'accepted' || id === 'new');
  if (!isReceiving || kinds.length > 0 || ids.has('channel') || ids.has('some-applicants'))
    return { kind: 'neutral', next: {} };
  if (terms.length > 0) return terms.every((id) => id.startsWith('carried')) ? sumOf(terms, next) : NEUTRAL;
  return ids.has('request') ? anyOf(['new'], next) : NEUTRAL;
}
