import { type ProseParagraph, proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import { perPassage } from '../../text/passage.ts';

/** Punctuation marks that stand directly behind each other where there is to be one. */
export interface DoubledMarks {
  readonly paragraph: ProseParagraph;
  readonly from: number;
  readonly text: string;
  /** The one that is likely meant. */
  readonly single: string;
  /** Whether it can be no other. */
  readonly isSure: boolean;
}

const DOUBLED = /[。，、；：]{2,}|[，。、；][,.;]|[,.;][，。、；]|,{2,}|;{2,}/g;
const CHINESE = /[\u4e00-\u9fff”’）》]/;

/** All of them, in the order of the text. */
export function* doubledMarks(report: Report): Generator<DoubledMarks> {
  for (const paragraph of proseOf(report)) {
    for (const { from, text } of doubledIn(paragraph)) {
      yield { paragraph, from, text, ...meantBy(text, from + text.length === paragraph.text.length) };
    }
  }
}

const doubledIn = perPassage((text): readonly Pick<DoubledMarks, 'from' | 'text'>[] =>
  [...text.matchAll(DOUBLED)]
    .map(({ 0: marks, index: from }) => ({ from, text: marks }))
    .filter((found) => !/[,.;]/.test(found.text) || CHINESE.test(text.charAt(found.from - 1))),
);

const STRENGTH = '、，：；。';
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', '.': '。' };

/** The strongest of them. At the end of a paragraph a full stop is meant; a row of three or more may stand for dots. */
function meantBy(text: string, isLast: boolean): Pick<DoubledMarks, 'single' | 'isSure'> {
  const marks = [...text].map((mark) => WIDE[mark] ?? mark);
  const single = marks.reduce((best, mark) => (STRENGTH.indexOf(mark) > STRENGTH.indexOf(best) ? mark : best));
  const isOneMark = marks.every((mark) => mark === single);
  const mayBeDots = marks.length > 2 && (single === '。' || single === '、');
  return { single, isSure: !mayBeDots && (isOneMark || (isLast && single === '。')) };
}
