import { FORMS } from '../form/index.ts';
import { OVERVIEW_TOPICS, type TopicSpec } from '../form/topics.ts';
import { withoutBlanks } from '../text/blank.ts';
import { perPassage } from '../text/passage.ts';
import { oncePer } from '../text/remember.ts';
import { ITEM_NUMERAL } from './paragraphs.ts';
import { type ProseParagraph, proseOf } from './prose.ts';
import type { Report } from './report.ts';

/**
 * The topics of 总体情况 that it has neither a sub-heading nor a sentence on, in the order of the notice. None where the
 * section is not there or too short to be judged, and in reports on the trial form. Looked for once for a report.
 */
export const absentTopics = oncePer((report: Report): readonly TopicSpec[] =>
  report.form === '2021' && (report.year ?? FIRST_YEAR) >= FIRST_YEAR ? findAbsent(report) : [],
);

const FIRST_YEAR = FORMS['2021'].since;

function findAbsent(report: Report): readonly TopicSpec[] {
  const pieces = readPieces(proseOf(report).filter(({ section }) => section === 'overview'));
  const headed = new Set(pieces.flatMap(({ topics }) => topics));
  const open = OVERVIEW_TOPICS.filter((topic) => !headed.has(topic));
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (open.length === 0 || (headed.size < ENOUGH_HEADINGS && length < SHORTEST)) return [];
  if (!pieces.some(({ paragraph }) => says(ABOUT)(paragraph))) return [];
  const isStructured = headed.size >= FEWEST_HEADINGS;
  return open.filter((topic) => {
    const free = isStructured ? topic.sentence : topic.sign;
    return !pieces.some(({ paragraph, isInItem }) => says(isStructured && isInItem ? topic.named : free)(paragraph));
  });
}

const ABOUT = /公开/;

/** Whether a sentence of the paragraph fits the pattern. */
const says = oncePer((pattern: RegExp) =>
  perPassage((_, passage) => readPiece(passage).sentences.some((sentence) => pattern.test(sentence))),
);

/** With so many topics under sub-headings of their own, the others are expected there as well. */
const FEWEST_HEADINGS = 2;
const ENOUGH_HEADINGS = 3;
const SHORTEST = 100;

/** A paragraph of the overview, seen by itself. */
interface ReadPiece {
  readonly text: string;
  /** Of which topics it is the sub-heading; several for one like 平台建设和监督保障. */
  readonly topics: readonly TopicSpec[];
  /** Whether it begins an item. */
  readonly isItem: boolean;
  /** Its sentences, but for those that only name the topics. */
  readonly sentences: readonly string[];
}

interface Piece extends Pick<ReadPiece, 'text' | 'topics'> {
  readonly paragraph: ProseParagraph;
  /** Whether it stands under the sub-heading of a topic, and so speaks of that. */
  readonly isInItem: boolean;
}

function readPieces(paragraphs: readonly ProseParagraph[]): readonly Piece[] {
  let isInItem = false;
  return paragraphs.map((paragraph) => {
    const { text, topics, isItem } = readPiece(paragraph);
    if (isItem) isInItem = topics.length > 0;
    return { paragraph, text, topics, isInItem };
  });
}

const readPiece = perPassage((text): ReadPiece => {
  const heading = headingOf(text);
  const topics = heading ? OVERVIEW_TOPICS.filter(({ heading: pattern }) => pattern.test(heading.text)) : [];
  const packed = withoutBlanks(text);
  const sentences = packed.split(/[。；;！!]/).filter((sentence) => !isList(sentence));
  return { text: packed, topics, isItem: heading?.isItem ?? false, sentences };
});

const LONGEST_HEADING = 30;
const POINT = /^(?:#{1,6}\s*|\*{1,3})?(?:[一二三四五]是|第[一二三四五][，,、])\s*/;
const ITEM = /^(?:#{1,6}\s*|\*{1,3})?(?:\d{1,2}[.．、]|[一二三四五]、)\s*/;

const PLAIN_HEADING = /^(?:#{1,6}\s*|\*{1,3})?[\u4e00-\u9fff、]{4,20}[*#\s]*$/;

/** What stands up to the first stop of a numbered paragraph; a short line of nothing but words is a heading without a numeral. */
function headingOf(text: string): { readonly text: string; readonly isItem: boolean } | undefined {
  const item = ITEM_NUMERAL.exec(text) ?? ITEM.exec(text);
  const numeral = item ?? POINT.exec(text);
  const rest = text.slice(numeral?.[0].length ?? 0);
  const [first = ''] = rest.split(/[。：:；;，,]/, 1);
  if (first.length > LONGEST_HEADING || (!numeral && !PLAIN_HEADING.test(text))) return undefined;
  return { text: withoutBlanks(first), isItem: item !== null || !numeral };
}

/** A sentence that only names the topics one after the other, as introductions do. */
function isList(sentence: string): boolean {
  if (!sentence.includes('、')) return false;
  return (
    OVERVIEW_TOPICS.filter(({ name }) => sentence.includes(name.replace('政府信息公开', ''))).length >= FEWEST_NAMED
  );
}

const FEWEST_NAMED = 3;
