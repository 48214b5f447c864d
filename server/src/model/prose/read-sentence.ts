import type { SectionId } from '../../form/index.ts';
import type { Report } from '../report.ts';
import { bindClause } from './bind-clause.ts';
import { advance, type Binding, type Chain, type ChainState, NO_CHAIN } from './binding.ts';
import type { ToldClaim } from './claim.ts';
import { type ClauseWords, withRelativeYears, wordsOf } from './clause-words.ts';
import { withoutOwnName } from './own-name.ts';
import type { Sentence } from './reading.ts';
import * as words from './role-words.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** Of a report, what its sentences are understood by. */
export type Speaker = Pick<Report, 'year' | 'organ' | 'body'>;

/** A paragraph, and what else its sentences are understood by. */
export interface Context {
  readonly report: Speaker;
  /** Plain. */
  readonly text: string;
  readonly section: SectionId | undefined;
  /** The heading of the item that the paragraph stands in; empty where it is in none. */
  readonly item: string;
}

/** Adds the claims of a sentence; what comes back holds for the next one of its paragraph. */
export function readSentence(
  context: Context,
  sentence: Sentence,
  before: ChainState,
  claims: ToldClaim[],
): ChainState {
  const { section, item, report } = context;
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return NO_CHAIN;
  const text = context.text.slice(sentence.from, sentence.to);
  const isItem = item.includes('依申请') && !item.includes('主动');
  const isApplications = isItem || section === 'applications';
  const isTold = sentence.quantities.length > 0 || words.NEGATION.test(text);
  if (!isTold || !(before.isAlive || isApplications || words.TOPICS.test(text))) return passOver(text, before, report);
  if (words.OTHER_TIME.test(text)) return NO_CHAIN;
  const chain = beginChain(text, before, isApplications, section === 'review-and-litigation');
  for (const segment of segmentsOf(context.text, sentence)) readSegment(context, segment, chain, claims);
  if (chain.isMuted) chain.isAlive = false;
  return chain;
}

/** What never comes to a stop is no sentence, and each clause looks at the whole. */
const LONGEST_SENTENCE = 3000;

/** What a sentence without figures of ours leaves for the next one: its year, and perhaps other matters. */
function passOver(text: string, before: ChainState, { year }: Speaker): ChainState {
  const said = /(20\d\d)年/.exec(text)?.[1];
  const isOtherYear = said === undefined ? before.isOtherYear : Number(said) !== year;
  const chain = words.OTHER_MATTERS.test(text) ? NO_CHAIN : before;
  return chain.isOtherYear === isOtherYear ? chain : { ...chain, isOtherYear };
}

function beginChain(text: string, before: ChainState, isApplications: boolean, isReview: boolean): Chain {
  const goesOn = before.isAlive && before.topic !== 'documents';
  return {
    topic: before.topic ?? (isApplications ? 'applications' : undefined),
    isAlive: before.isAlive || isApplications,
    isOtherYear: before.isOtherYear,
    isMuted: false,
    isDisclosure: isApplications || isReview || goesOn || words.DISCLOSURE.test(text),
    isExplicit: isReview,
    review: before.review,
    document: before.document,
    act: before.act,
    hasReceived: before.hasReceived,
    isWide: false,
    hasYear: false,
    text,
  };
}

/** No list of words that are all known is longer. */
const LONGEST_CLAUSE = 60;

function readSegment(context: Context, segment: Segment, chain: Chain, claims: ToldClaim[]): void {
  const { report } = context;
  const { quantity } = segment;
  if (segment.words.length > LONGEST_CLAUSE) {
    if (quantity) chain.isAlive = false;
    return;
  }
  const negation = quantity ? null : words.NEGATION.exec(segment.words);
  const plain = negation ? segment.words.replace(negation[0], '').replace(words.OTHER_INCIDENTS, '') : segment.words;
  const said = withRelativeYears(withoutOwnName(plain.replace(NUMERAL, ''), report.organ?.value), report.year);
  const clause = wordsOf(said);
  turn(chain, clause, said, isExplicit(context, segment));
  if (!quantity && !negation) {
    readWords(chain, segment, clause, report);
    return;
  }
  const bound = bindClause(clause, quantity, chain, report);
  const claim = bound.kind === 'bound' && !chain.isOtherYear && !chain.isMuted;
  if (claim) addClaim(segment, negation, bound, chain.isWide, claims);
  advance(chain, bound.next);
}

/** Where an item or a point begins. */
const NUMERAL = /^[一二三四五六七八九十\d]+(?:是|、|\.(?!\d))/;
const NEAR = 45;

/** Whether the clause, or what stands right before it, speaks of disclosure. */
function isExplicit({ text, section }: Context, { from, to }: Segment): boolean {
  return section === 'review-and-litigation' || words.DISCLOSURE.test(text.slice(Math.max(0, from - NEAR), to));
}

/** The year and the range that a clause speaks of hold until another one names its own. */
function turn(chain: Chain, { ids, rest }: ClauseWords, said: string, explicit: boolean): void {
  chain.isExplicit = explicit;
  if (ids.has('year')) {
    chain.isOtherYear = false;
    chain.hasYear = true;
  } else if (!/[较比]|同期|持平/.test(said) && /[上下他]年/.test(rest)) {
    chain.isOtherYear = true;
  }
  if (ids.has('area')) chain.isWide = true;
  else if (ids.has('own')) chain.isWide = false;
}

/** A clause without a figure may turn to another subject. */
function readWords(chain: Chain, { words: text }: Segment, { ids, rest }: ClauseWords, report: Speaker): void {
  if (ids.has('normative')) chain.document = 'normative';
  else if (ids.has('regulation')) chain.document = 'regulation';
  if (words.OTHER_MATTERS.test(text)) chain.isAlive = false;
  if (rest !== '' && (isOtherBody(text, report) || words.SOME_ONLY.test(text))) chain.isMuted = true;
  if (rest !== '' || !ids.has('request')) return;
  chain.topic = 'applications';
  chain.isAlive = true;
}

function isOtherBody(text: string, { organ }: Speaker): boolean {
  return words.OTHER_BODY.test(withoutOwnName(text, organ?.value)) && !/申请|公开/.test(text);
}

function addClaim(
  { from, to, quantity, words: said }: Segment,
  negation: RegExpExecArray | null,
  { readings, table, key }: Extract<Binding, { kind: 'bound' }>,
  isWide: boolean,
  claims: ToldClaim[],
): void {
  if (quantity && !quantity.isExact) return;
  const start = from + (negation?.index ?? 0);
  const end = quantity ? to : from + said.replace(/[。！？]$/, '').length;
  claims.push({
    from: quantity?.from ?? start,
    to: quantity?.to ?? end,
    quantity,
    table,
    readings,
    key,
    isWide,
  });
}
