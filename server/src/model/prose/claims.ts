import type { Report } from '../report.ts';
import { type Binding, bindClause, type ChainState, NO_CHAIN } from './bind-clause.ts';
import { type ClauseWords, withRelativeYears, wordsOf } from './clause-words.ts';
import { withoutOwnName } from './own-name.ts';
import type { Quantity } from './quantities.ts';
import { type ReadParagraph, readProse, type Sentence } from './reading.ts';
import { type CellSum, resolveReading } from './resolve-reading.ts';
import { DISCLOSURE, NEGATION, OTHER_BODY, OTHER_INCIDENTS, OTHER_TIME } from './role-words.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A figure of the running text of which is known what it counts. */
export interface Claim {
  readonly read: ReadParagraph;
  /** Where it stands in the plain text. */
  readonly from: number;
  readonly to: number;
  /** Undefined where the text says in words that there was none. */
  readonly quantity: Quantity | undefined;
  /** What it may be in the tables; all of them can be told, one at least. */
  readonly readings: readonly CellSum[];
  /** The same for figures that count the same thing. */
  readonly key: string;
  /** It speaks of 全市 or the like, which may be more than the tables are about. */
  readonly isWide: boolean;
}

/** What the running text says that the tables say as well. Silent on every clause that is not understood to the last word. */
export function claimsOf(report: Report): readonly Claim[] {
  if (report.tables.length === 0) return [];
  const claims: Claim[] = [];
  let item = '';
  for (const read of readProse(report)) {
    item = ITEM.exec(read.text)?.[1] ?? item;
    if (!TOPICS.test(read.text)) continue;
    let chain = NO_CHAIN;
    for (const sentence of read.sentences) {
      const context = { report, read, item, lead: '' };
      chain = readSentence(context, sentence, chain, claims);
    }
  }
  return claims;
}

/** The heading of an item, as far as it tells its subject. */
const ITEM = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十\d]+[、.])([^。：，]{2,30})/;
const TOPICS = /申请|复议|诉讼|规范性文件|规章|行政许可|行政处罚|行政强制|收费|处理费/;

interface Context {
  readonly report: Report;
  readonly read: ReadParagraph;
  readonly item: string;
}

function readSentence(context: Context, sentence: Sentence, before: ChainState, claims: Claim[]): ChainState {
  const { read, item } = context;
  const text = read.text.slice(sentence.from, sentence.to);
  if (OTHER_TIME.test(text)) return NO_CHAIN;
  if (sentence.quantities.length === 0 && !NEGATION.test(text)) return before;
  const isApplications = item.includes('依申请') || read.paragraph.section === 'applications';
  const isReview = read.paragraph.section === 'review-and-litigation';
  let chain: ChainState = {
    ...before,
    text,
    isDisclosure: DISCLOSURE.test(text) || isApplications || isReview || before.isAlive,
    isExplicit: DISCLOSURE.test(text) || isReview,
    topic: before.topic ?? (isApplications ? 'applications' : undefined),
    isAlive: before.isAlive || isApplications,
    isMuted: false,
  };
  for (const segment of segmentsOf(read.text, sentence)) chain = readSegment(context, segment, chain, claims);
  return { ...chain, isAlive: chain.isAlive && !chain.isMuted };
}

function readSegment(context: Context, segment: Segment, chain: ChainState, claims: Claim[]): ChainState {
  const { report } = context;
  const { quantity } = segment;
  const negation = quantity ? null : NEGATION.exec(segment.words);
  const plain = negation ? segment.words.replace(negation[0], '').replace(OTHER_INCIDENTS, '') : segment.words;
  const said = withRelativeYears(withoutOwnName(plain.replace(NUMERAL, ''), report.organ?.value), report.year);
  const words = wordsOf(said);
  const year = yearOf(words, said, chain);
  if (!quantity && !negation) return readWords({ ...chain, isOtherYear: year }, segment, words, report);
  const state = { ...chain, isOtherYear: year };
  const bound = bindClause(words, quantity, state, report);
  if (bound.kind !== 'bound') return { ...state, ...bound.next };
  const claim = toClaim(context, segment, negation, bound, words);
  if (claim && !year && !state.isMuted) claims.push(claim);
  return { ...state, ...bound.next };
}

/** Where an item or a point begins. */
const NUMERAL = /^[一二三四五六七八九十\d]+(?:是|、|\.(?!\d))/;

/** Whether a clause speaks of another year: its own word decides, else the clause before it. */
function yearOf({ ids, rest }: ClauseWords, said: string, { isOtherYear }: ChainState): boolean {
  if (ids.has('year')) return false;
  if (/[较比]|同期|持平/.test(said)) return isOtherYear;
  return /[上下他]年/.test(rest) || isOtherYear;
}

/** A clause without a figure may turn to another subject. */
function readWords(
  chain: ChainState,
  { words: text }: Segment,
  { ids, rest }: ClauseWords,
  report: Report,
): ChainState {
  const isOther = rest !== '' && OTHER_BODY.test(withoutOwnName(text, report.organ?.value)) && !/申请|公开/.test(text);
  const document = ids.has('normative') ? 'normative' : ids.has('regulation') ? 'regulation' : chain.document;
  const isRequest = ids.has('request') && rest === '';
  return {
    ...chain,
    document,
    isMuted: chain.isMuted || isOther,
    ...(isRequest && { topic: 'applications', isAlive: true }),
  };
}

function toClaim(
  { report, read }: Context,
  { from, to, quantity, words }: Segment,
  negation: RegExpExecArray | null,
  { readings, table, key }: Extract<Binding, { kind: 'bound' }>,
  { ids }: ClauseWords,
): Claim | undefined {
  const resolved = readings.flatMap((reading) => resolveReading(report, table, reading) ?? []);
  if (resolved.length === 0 || (quantity && !quantity.isExact)) return undefined;
  const start = from + (negation?.index ?? 0);
  const end = words.length === to - from ? from + words.replace(/[。！？]$/, '').length : to;
  return {
    read,
    from: quantity?.from ?? start,
    to: quantity?.to ?? end,
    quantity,
    readings: resolved,
    key,
    isWide: ids.has('area'),
  };
}
