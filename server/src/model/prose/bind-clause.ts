import type { TableId } from '../../form/index.ts';
import type { Report } from '../report.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Quantity } from './quantities.ts';
import { JUDGES, PUBLICATION, type WordId } from './role-words.ts';
import { DOCUMENT_COLUMNS, DOCUMENT_ROWS, OUTCOME_COLUMNS, ROLES, type RoleSpec } from './roles.ts';

/** What the clauses before say of the next one. */
export interface ChainState {
  readonly topic: 'applications' | 'review' | 'documents' | undefined;
  /** The last figure was understood, so that a clause without subject goes on about the same. */
  readonly isAlive: boolean;
  readonly isOtherYear: boolean;
  /** The sentence has turned to another body or field. */
  readonly isMuted: boolean;
  /** The sentence, or what stands round it, is about disclosure; `isExplicit`: says so itself. */
  readonly isDisclosure: boolean;
  readonly isExplicit: boolean;
  /** 行政复议 or 行政诉讼, whose outcomes follow. */
  readonly review: readonly WordId[];
  readonly document: WordId | undefined;
  readonly act: WordId | undefined;
  readonly hasReceived: boolean;
  /** The whole sentence. */
  readonly text: string;
}

export const NO_CHAIN: ChainState = {
  topic: undefined,
  isAlive: false,
  isOtherYear: false,
  isMuted: false,
  isDisclosure: false,
  isExplicit: false,
  review: [],
  document: undefined,
  act: undefined,
  hasReceived: false,
  text: '',
};

/**
 * `bound`: the clause's figure is one of the readings of a table. `neutral`: it divides the last one in a way that the tables
 * do not know. `unknown`: it counts something else, and so may the clauses behind it.
 */
export type Binding =
  | {
      readonly kind: 'bound';
      readonly table: TableId;
      readonly readings: readonly string[];
      readonly key: string;
      readonly next: Partial<ChainState>;
    }
  | { readonly kind: 'neutral' | 'unknown'; readonly next: Partial<ChainState> };

const NEUTRAL: Binding = { kind: 'neutral', next: {} };
const UNKNOWN: Binding = { kind: 'unknown', next: { isAlive: false } };

/** What the figure of a clause counts. `quantity` is undefined where the clause denies, so that the figure is 0. */
export function bindClause(
  { ids, rest }: ClauseWords,
  quantity: Quantity | undefined,
  chain: ChainState,
  report: Report,
): Binding {
  if (quantity && (quantity.isChange || quantity.unit === '%' || quantity.unit === '百分点')) return NEUTRAL;
  if (rest !== '' || (ids.has('area') && report.body !== 'government')) return UNKNOWN;
  if (ids.has('fee')) return bindFee(ids, quantity);
  if (quantity && MONEY.test(quantity.unit)) return NEUTRAL;
  if (quantity && !COUNTED.test(quantity.unit)) return NEUTRAL;
  const subjects = [...REVIEWS].filter((id) => ids.has(id));
  const outcomes = Object.keys(OUTCOME_COLUMNS).filter((id) => ids.has(id as WordId)) as WordId[];
  if (subjects.length > 0 || (outcomes.length > 0 && chain.topic === 'review' && chain.isAlive))
    return bindReview(ids, subjects, outcomes, chain, report);
  if (outcomes.length > 0) return UNKNOWN;
  if (has(ids, POWERS)) return bindPowers(ids, chain);
  if (has(ids, DOCUMENTS) || (chain.topic === 'documents' && chain.isAlive && has(ids, ACTS)))
    return bindDocument(ids, chain);
  return bindApplications(ids, quantity, chain);
}

const MONEY = /元$/;
const COUNTED = /^(?:件|宗|份|起|个|项|条|例|封|次|部|)$/;
const REVIEWS = new Set<WordId>(['review', 'litigation', 'direct', 'after-review']);
const POWERS = new Set<WordId>(['license', 'penalty', 'coercion']);
const DOCUMENTS = new Set<WordId>(['regulation', 'normative']);
const ACTS = new Set<WordId>(['issued', 'repealed', 'in-force']);
const HANDLING = new Set<WordId>(['answered', 'handled', 'accepted', 'new', 'publish', 'decision']);
const VERBS: readonly WordId[] = ['received', 'new', 'accepted', 'answered', 'handled'];
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

function has(ids: ReadonlySet<WordId>, wanted: ReadonlySet<WordId>): boolean {
  for (const id of ids) if (wanted.has(id)) return true;
  return false;
}

function bindFee(ids: ReadonlySet<WordId>, quantity: Quantity | undefined): Binding {
  const isClear = !has(ids, POWERS) && !ids.has('processing-fee') && !ids.has('publish');
  if (!isClear || (quantity && !MONEY.test(quantity.unit))) return UNKNOWN;
  return bound(['fee'], ROLES.fee, {});
}

/** Reviews of disclosure only: a body that decides on those of others counts these as well. */
function bindReview(
  ids: ReadonlySet<WordId>,
  subjects: readonly WordId[],
  outcomes: readonly WordId[],
  chain: ChainState,
  report: Report,
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

/** Decisions, not what was published of them. */
function bindPowers(ids: ReadonlySet<WordId>, chain: ChainState): Binding {
  const others: readonly WordId[] = ['publish', 'request', 'received', 'accepted', 'issued', 'repealed', 'in-force'];
  const isClear = !others.some((id) => ids.has(id)) && !has(ids, DOCUMENTS);
  const lead = chain.text.replaceAll('信息公开', '');
  if (!isClear || PUBLICATION.test(lead)) return UNKNOWN;
  return sumOf(
    [...POWERS].filter((id) => ids.has(id)),
    {},
  );
}

function bindDocument(ids: ReadonlySet<WordId>, chain: ChainState): Binding {
  const own = [...DOCUMENTS].filter((id) => ids.has(id));
  const subjects = own.length > 0 ? own : chain.document ? [chain.document] : [];
  const acts = [...ACTS].filter((id) => ids.has(id));
  const act = acts.length > 0 ? acts : chain.isAlive && chain.topic === 'documents' && chain.act ? [chain.act] : [];
  const [subject] = subjects;
  const [only] = act;
  const others: readonly WordId[] = ['publish', 'request', 'received', 'accepted', 'answered', 'handled', 'decision'];
  if (!subject || !only || act.length > 1 || others.some((id) => ids.has(id)))
    return { kind: 'unknown', next: { isAlive: false, document: subject } };
  const spec = DOCUMENT_COLUMNS[only];
  const columns = [...(spec?.readings ?? []), ...(spec?.readings2019 ?? [])];
  return {
    kind: 'bound',
    table: 'proactive-disclosure',
    readings: columns.map((column) => subjects.map((id) => `${DOCUMENT_ROWS[id]}/${column}`).join(' + ')),
    key: [...subjects, only].join(),
    next: { topic: 'documents', isAlive: true, document: subject, act: only },
  };
}

function bindApplications(ids: ReadonlySet<WordId>, quantity: Quantity | undefined, chain: ChainState): Binding {
  const isOwn = ids.has('request') && chain.isDisclosure;
  const isNext = chain.topic === 'applications' && chain.isAlive;
  const others: readonly WordId[] = ['issued', 'repealed', 'in-force', 'decision', 'charged', 'processing-fee'];
  if ((!isOwn && !isNext) || others.some((id) => ids.has(id))) return UNKNOWN;
  if (quantity && (ids.has('channel') || ids.has('some-applicants'))) return isOwn || isNext ? NEUTRAL : UNKNOWN;
  const next: Partial<ChainState> = { topic: 'applications', isAlive: true };
  const verbs = VERBS.filter((id) => ids.has(id));
  const terms = TERMS.filter((id) => ids.has(id));
  const kinds = [...KINDS].filter((id) => ids.has(id));
  if (!quantity) return deny(verbs, terms, kinds, ids, next);
  if (kinds.length > 0) return terms.length > 0 ? NEUTRAL : sumOf(kinds, next);
  if (terms.length > 0) return bindTerms(terms, verbs, next);
  if (ids.has('accepted') && chain.hasReceived) return NEUTRAL;
  if (ids.has('answered') && !verbs.includes('received') && /延期|逾期|超期/.test(chain.text)) return NEUTRAL;
  const hasReceived = chain.hasReceived || verbs.includes('received') || verbs.includes('new');
  if (verbs.length > 0) return anyOf(verbs, { ...next, hasReceived });
  if (ids.has('publish')) return chain.text.includes('部分公开') ? anyOf(['granted'], next) : anyOf(['publish'], next);
  return ids.has('request') ? anyOf(['request'], next) : NEUTRAL;
}

/** 新收和上年结转 add up; 答复上年结转 is a part of it that no cell holds. */
function bindTerms(terms: readonly WordId[], verbs: readonly WordId[], next: Partial<ChainState>): Binding {
  const isCarried = terms.some((id) => id.startsWith('carried'));
  if (isCarried && verbs.some((id) => id === 'answered' || id === 'handled')) return { kind: 'neutral', next };
  const added: readonly WordId[] = verbs.includes('new') || (isCarried && verbs.includes('received')) ? ['new'] : [];
  return sumOf([...added, ...terms], next);
}

/** 未收到申请, 无上年结转. What was not answered or not disclosed is no figure of a table. */
function deny(
  verbs: readonly WordId[],
  terms: readonly WordId[],
  kinds: readonly WordId[],
  ids: ReadonlySet<WordId>,
  next: Partial<ChainState>,
): Binding {
  const isReceiving = verbs.every((id) => id === 'received' || id === 'accepted' || id === 'new');
  if (!isReceiving || kinds.length > 0 || ids.has('channel') || ids.has('some-applicants'))
    return { kind: 'neutral', next: {} };
  if (terms.length > 0) return terms.every((id) => id.startsWith('carried')) ? sumOf(terms, next) : NEUTRAL;
  return ids.has('request') ? anyOf(['new'], next) : NEUTRAL;
}

/** A figure that is any of the roles. */
function anyOf(roles: readonly WordId[], next: Partial<ChainState>): Binding {
  const specs = roles.flatMap((id) => ROLES[id] ?? []);
  const [first] = specs;
  if (!first) return UNKNOWN;
  const readings = [...new Set(specs.flatMap((spec) => spec.readings))];
  return { kind: 'bound', table: first.table, readings, key: roles.join(), next };
}

/** A figure that is all of the roles together. */
function sumOf(roles: readonly WordId[], next: Partial<ChainState>): Binding {
  const specs = roles.flatMap((id) => ROLES[id] ?? []);
  const [first] = specs;
  if (!first) return UNKNOWN;
  const readings = specs
    .map((spec) => spec.readings)
    .reduce((sums, own) => sums.flatMap((sum) => own.map((reading) => `${sum} + ${reading}`)));
  return { kind: 'bound', table: first.table, readings, key: roles.join('+'), next };
}

function bound(roles: readonly WordId[], spec: RoleSpec | undefined, next: Partial<ChainState>): Binding {
  return spec ? { kind: 'bound', table: spec.table, readings: spec.readings, key: roles.join(), next } : UNKNOWN;
}
