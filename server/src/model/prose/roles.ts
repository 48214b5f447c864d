import type { TableId } from '../../form/index.ts';
import type { WordId } from './role-words.ts';

/**
 * What a figure of the text may be in the tables: any of the readings. A reading is a sum of `row` or `row/column`; the column
 * is 总计 or the only one where none is given, and `*` stands for any end of a row's id.
 */
export interface RoleSpec {
  readonly table: TableId;
  readonly readings: readonly string[];
}

/** 收到 may be the new ones alone, or those carried in as well; 答复 need not count those that were given up. */
export const ROLES: Readonly<Partial<Record<WordId, RoleSpec>>> = {
  received: applications('received', 'received + carried-in'),
  new: applications('received'),
  accepted: applications('received', 'received + carried-in', 'total'),
  request: applications('received', 'received + carried-in', 'total', 'granted', 'granted + partially-granted'),
  answered: applications('total', 'total - other*', 'received - carried-out'),
  finished: applications('total', 'received - carried-out'),
  handled: applications('total', 'received + carried-in', 'received', 'received - carried-out'),
  publish: applications('granted', 'granted + partially-granted'),
  'carried-in': applications('carried-in'),
  'carried-out': applications('carried-out'),
  carried: applications('carried-in', 'carried-out'),
  granted: applications('granted'),
  'partially-granted': applications('partially-granted'),
  refused: applications('refused.*'),
  unavailable: applications('unavailable.*'),
  'not-processed': applications('not-processed.*'),
  'other-handling': applications('other*'),
  'state-secret': applications('refused.state-secret'),
  'third-party': applications('refused.third-party-rights'),
  internal: applications('refused.internal-affairs'),
  process: applications('refused.process-information'),
  'enforcement-file': applications('refused.enforcement-file'),
  inquiry: applications('refused.administrative-inquiry'),
  'not-held': applications('unavailable.not-held'),
  'needs-creation': applications('unavailable.needs-creation'),
  'still-unclear': applications('unavailable.still-unclear'),
  petition: applications('not-processed.petition'),
  duplicate: applications('not-processed.duplicate'),
  publication: applications('not-processed.publication'),
  'not-corrected': applications('other.not-corrected'),
  'natural-person': applicants('natural-person'),
  organizations: applicants('business', 'research', 'social-welfare', 'legal-service', 'other'),
  business: applicants('business'),
  research: applicants('research'),
  'social-welfare': applicants('social-welfare'),
  'legal-service': applicants('legal-service'),
  review: reviews('reconsideration'),
  litigation: reviews('litigation-direct + litigation-after-reconsideration'),
  direct: reviews('litigation-direct'),
  'after-review': reviews('litigation-after-reconsideration'),
  license: disclosed('license/decisions'),
  penalty: disclosed('penalty/decisions'),
  coercion: disclosed('coercion/decisions'),
  fee: disclosed('fee/amount'),
};

/** What is said of a document, and the columns of its row that may be it, on the form of 2021 and that of 2019. */
export const DOCUMENT_COLUMNS: Readonly<Partial<Record<WordId, readonly string[]>>> = {
  issued: ['issued', 'made', 'published'],
  repealed: ['repealed'],
  'in-force': ['in-force', 'total-published'],
};

/** The rows of documents, and the columns of outcomes. */
export const DOCUMENT_ROWS: Readonly<Partial<Record<WordId, string>>> = {
  regulation: 'regulation',
  normative: 'normative-document',
};
export const OUTCOME_COLUMNS: Readonly<Partial<Record<WordId, string>>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  'other-result': 'other',
  pending: 'pending',
};

function applications(...readings: string[]): RoleSpec {
  return { table: 'applications', readings };
}

/** Among those received, with or without those carried in, or among those finished. */
function applicants(...columns: string[]): RoleSpec {
  const sum = (row: string): string => columns.map((column) => `${row}/${column}`).join(' + ');
  return applications(sum('received'), `${sum('received')} + ${sum('carried-in')}`, sum('total'));
}

function reviews(reading: string): RoleSpec {
  return { table: 'review-and-litigation', readings: [reading] };
}

function disclosed(reading: string): RoleSpec {
  return { table: 'proactive-disclosure', readings: [reading] };
}
