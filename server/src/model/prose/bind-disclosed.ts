import { anyOf, type Binding, type ChainState, has, sumOf, UNKNOWN } from './binding.ts';
import type { Quantity } from './quantities.ts';
import { PUBLICATION, type WordId } from './role-words.ts';
import { DOCUMENT_COLUMNS, DOCUMENT_ROWS } from './roles.ts';

export const POWERS = new Set<WordId>(['license', 'penalty', 'coercion']);
export const DOCUMENTS = new Set<WordId>(['regulation', 'normative']);
export const ACTS = new Set<WordId>(['issued', 'repealed', 'in-force']);
export const MONEY = /元$/;

/** 行政事业性收费, an amount. */
export function bindFee(ids: ReadonlySet<WordId>, quantity: Quantity | undefined): Binding {
  const isClear = !has(ids, POWERS) && !ids.has('processing-fee') && !ids.has('publish');
  if (!isClear || (quantity && !MONEY.test(quantity.unit))) return UNKNOWN;
  return anyOf(['fee'], {});
}

/** Decisions, not what was published of them. */
export function bindPowers(ids: ReadonlySet<WordId>, chain: ChainState): Binding {
  const others: readonly WordId[] = [
    'publish',
    'request',
    'received',
    'accepted',
    'issued',
    'repealed',
    'in-force',
    'channel',
  ];
  const isClear = !others.some((id) => ids.has(id)) && !has(ids, DOCUMENTS);
  const lead = chain.text.replaceAll('信息公开', '');
  if (!isClear || PUBLICATION.test(lead)) return UNKNOWN;
  return sumOf(
    [...POWERS].filter((id) => ids.has(id)),
    {},
  );
}

export function bindDocument(ids: ReadonlySet<WordId>, chain: ChainState): Binding {
  const own = [...DOCUMENTS].filter((id) => ids.has(id));
  const subjects = own.length > 0 ? own : chain.document ? [chain.document] : [];
  const acts = [...ACTS].filter((id) => ids.has(id));
  const act = acts.length > 0 ? acts : chain.isAlive && chain.topic === 'documents' && chain.act ? [chain.act] : [];
  const [subject] = subjects;
  const [only] = act;
  const others: readonly WordId[] = [
    'publish',
    'request',
    'received',
    'accepted',
    'answered',
    'finished',
    'handled',
    'decision',
    'channel',
  ];
  if (!subject || !only || act.length > 1 || others.some((id) => ids.has(id)))
    return { kind: 'unknown', next: { isAlive: false, document: subject } };
  const columns = DOCUMENT_COLUMNS[only] ?? [];
  return {
    kind: 'bound',
    table: 'proactive-disclosure',
    readings: columns.map((column) => subjects.map((id) => `${DOCUMENT_ROWS[id]}/${column}`).join(' + ')),
    key: [...subjects, only].join(),
    next: { topic: 'documents', isAlive: true, document: subject, act: only },
  };
}
