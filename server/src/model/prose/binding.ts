import type { TableId } from '../../form/index.ts';
import type { WordId } from './role-words.ts';
import { ROLES } from './roles.ts';

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
  /** The sentence speaks of 全市 or the like. */
  readonly isWide: boolean;
  /** The sentence names the year of the report. */
  readonly hasYear: boolean;
  /** The whole sentence. */
  readonly text: string;
}

/** The same while a sentence is read, clause by clause. */
export type Chain = { -readonly [K in keyof ChainState]: ChainState[K] };

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
  isWide: false,
  hasYear: false,
  text: '',
};

/** What a clause leaves for the next ones. */
export interface Next {
  readonly topic?: ChainState['topic'];
  readonly isAlive?: boolean;
  readonly review?: readonly WordId[];
  readonly document?: WordId | undefined;
  readonly act?: WordId;
  readonly hasReceived?: boolean;
}

export function advance(chain: Chain, next: Next): void {
  if (next.topic) chain.topic = next.topic;
  if (next.isAlive !== undefined) chain.isAlive = next.isAlive;
  if (next.review) chain.review = next.review;
  if (next.document) chain.document = next.document;
  if (next.act) chain.act = next.act;
  if (next.hasReceived) chain.hasReceived = true;
}

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
      readonly next: Next;
    }
  | { readonly kind: 'neutral' | 'unknown'; readonly next: Next };

export const NEUTRAL: Binding = { kind: 'neutral', next: {} };
export const UNKNOWN: Binding = { kind: 'unknown', next: { isAlive: false } };

/** A figure that is any of the roles. */
export function anyOf(roles: readonly WordId[], next: Next): Binding {
  const specs = roles.flatMap((id) => ROLES[id] ?? []);
  const [first] = specs;
  if (!first) return UNKNOWN;
  const readings = [...new Set(specs.flatMap((spec) => spec.readings))];
  return { kind: 'bound', table: first.table, readings, key: roles.join(), next };
}

/** A figure that is all of the roles together. */
export function sumOf(roles: readonly WordId[], next: Next): Binding {
  const specs = roles.flatMap((id) => ROLES[id] ?? []);
  const [first] = specs;
  if (!first) return UNKNOWN;
  const readings = specs
    .map((spec) => spec.readings)
    .reduce((sums, own) => sums.flatMap((sum) => own.map((reading) => `${sum} + ${reading}`)));
  return { kind: 'bound', table: first.table, readings, key: roles.join('+'), next };
}

/** Whether one of the words is there. */
export function has(ids: ReadonlySet<WordId>, wanted: ReadonlySet<WordId>): boolean {
  for (const id of ids) if (wanted.has(id)) return true;
  return false;
}
