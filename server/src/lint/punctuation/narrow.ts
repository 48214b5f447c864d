import { type ProseParagraph, proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import { perPassage } from '../../text/passage.ts';
import { type Pair, pairedIn } from './pair-paragraph.ts';

/** A character of half width where Chinese text has one of full width. */
export interface Narrow extends NarrowMark {
  readonly paragraph: ProseParagraph;
}

/** The same by itself, at its place in the text of a paragraph. */
interface NarrowMark {
  readonly at: number;
  readonly char: string;
  readonly wide: string;
}

/** A pair of round brackets. `mixed`: one is narrow, one wide; `narrow`: both are narrow and have Chinese between them. */
export interface OddBrackets extends OddPair {
  readonly paragraph: ProseParagraph;
}

interface OddPair {
  readonly kind: 'mixed' | 'narrow';
  readonly pair: Pair;
  readonly narrow: readonly NarrowMark[];
}

const HAN = /[\u4e00-\u9fff]/;

/** The round brackets of the running text whose width is odd. */
export function oddBrackets(report: Report): readonly OddBrackets[] {
  return proseOf(report).flatMap((paragraph) =>
    oddPairsIn(paragraph).map(({ kind, pair, narrow }) => ({ kind, pair, narrow, paragraph })),
  );
}

const oddPairsIn = perPassage((text, passage): readonly OddPair[] => {
  if (!text.includes('(') && !text.includes(')')) return [];
  return pairedIn(passage).pairs.flatMap((pair): readonly OddPair[] => {
    const { open, close } = pair;
    if (open.kind !== 'round' || (open.char === '（' && close.char === '）')) return [];
    const narrow = [
      ...(open.char === '(' ? [{ at: open.at, char: '(', wide: '（' }] : []),
      ...(close.char === ')' ? [{ at: close.at, char: ')', wide: '）' }] : []),
    ];
    if (narrow.length === 1) return [{ kind: 'mixed', pair, narrow }];
    return HAN.test(text.slice(open.at + 1, close.at)) && !isLink(text, pair) ? [{ kind: 'narrow', pair, narrow }] : [];
  });
});

/** `[text](address)` of Markdown. */
function isLink(text: string, { open: { at } }: Pair): boolean {
  return text.charAt(at - 1) === ']';
}

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };
// A full stop also stands in names and addresses: it must be at the end, or what follows must begin a sentence.
const MARK =
  /(?<=[\u4e00-\u9fff][”’）》〉】]?)(?:(?:[,;?]|(?<!错误)!)(?![,;!?，；！？])|:(?!\/\/)|\.(?=$|\s|[”’）)]|下一步|同时|此外|另外|截至|一是|二是|三是|四是|五是|我[局县市区镇乡街委办院]|全年|本年|20\d\d ?年))/g;
const NUMERAL = /^(?:[#*>\s]*)[一二三四五六七八九十]{1,3}$/;

/** Commas, full stops and the like of half width that stand directly behind Chinese characters. */
export function narrowMarks(report: Report): readonly Narrow[] {
  return proseOf(report).flatMap((paragraph) =>
    narrowMarksIn(paragraph).map(({ at, char, wide }) => ({ paragraph, at, char, wide })),
  );
}

const narrowMarksIn = perPassage((text): readonly NarrowMark[] => {
  if (text.includes('\t') || !MAYBE.test(text)) return [];
  return [...text.matchAll(MARK)]
    .filter(({ index }) => !NUMERAL.test(text.slice(0, index)))
    .map(({ 0: char, index: at }) => ({ at, char, wide: WIDE[char] ?? char }));
});

const MAYBE = /[,;:!?.]/;
