import { charSet, nextOf } from '../../text/char-set.ts';
import { perPassage } from '../../text/passage.ts';
import { oncePer } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { type ProseParagraph, proseOf } from '../prose.ts';
import type { Report } from '../report.ts';
import { mayTell } from './may-tell.ts';
import { type PlainText, plainTextOf } from './plain-text.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** A text with its figures. Equal texts share one for as long as they are remembered. */
export interface Reading {
  /** Plain; all offsets of the reading are of this text. */
  readonly text: string;
  readonly quantities: readonly Quantity[];
  /** In order, without gaps. */
  readonly sentences: readonly Sentence[];
}

/** A paragraph of running text with its figures. */
export interface ReadParagraph extends Reading {
  readonly paragraph: ProseParagraph;
  /** What is known of its text alone. */
  readonly reading: Reading;
  /** Where a part of the text stands in the source. */
  spanOf(from: number, to: number): Span;
}

/** Up to a full stop, and the quantities in it. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly Quantity[];
}

/** The paragraphs of the running text that may hold a figure, or say that there was none. Read once for a report. */
export const readProse = oncePer((report: Report): readonly ReadParagraph[] =>
  proseOf(report).flatMap((paragraph) => (mayHaveFigures(paragraph) ? [read(paragraph)] : [])),
);

function read(paragraph: ProseParagraph): ReadParagraph {
  const { plain, reading } = readText(paragraph);
  const { text, quantities, sentences } = reading;
  return {
    paragraph,
    reading,
    text,
    quantities,
    sentences,
    spanOf: (from, to) => spanOf(paragraph, plain, from, to),
  };
}

interface ReadText {
  readonly plain: PlainText;
  readonly reading: Reading;
}

const mayHaveFigures = perPassage(mayTell);

const readText = perPassage((text): ReadText => {
  const plain = plainTextOf(text);
  const quantities = quantitiesOf(plain.text);
  return { plain, reading: { text: plain.text, quantities, sentences: sentencesOf(plain.text, quantities) } };
});

function spanOf(paragraph: ProseParagraph, plain: PlainText, from: number, to: number): Span {
  return paragraph.spanOf(plain.offset(from), to > from ? plain.offset(to - 1) + 1 : plain.offset(from));
}

function sentencesOf(text: string, quantities: readonly Quantity[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  while (from < text.length) {
    const to = Math.min(nextOf(STOPS, text, from) + 1, text.length);
    const first = next;
    while (next < quantities.length && (quantities[next]?.from ?? to) < to) next++;
    sentences.push({ from, to, quantities: quantities.slice(first, next) });
    from = to;
  }
  return sentences;
}

const STOPS = charSet('。！？');
