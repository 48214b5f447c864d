import { type ProseParagraph, proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';

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
    for (const { 0: text, index: from } of paragraph.text.matchAll(DOUBLED)) {
      if (/[,.;]/.test(text) && !CHINESE.test(paragraph.text.charAt(from - 1))) continue;
      yield { paragraph, from, text, ...meantBy(text, from + text.length === paragraph.text.length) };
    }
  }
}

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
