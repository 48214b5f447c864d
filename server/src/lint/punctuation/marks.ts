export type MarkKind =
  | 'round'
  | 'square'
  | 'lenticular'
  | 'title'
  | 'inner-title'
  | 'corner'
  | 'white-corner'
  | 'double'
  | 'single';

/** A mark that stands in pairs. */
export interface PairMark {
  readonly char: string;
  readonly kind: MarkKind;
  /** A straight quotation mark does not tell its side. */
  readonly side: 'open' | 'close' | 'either';
  /** Index in the text of its paragraph. */
  readonly at: number;
}

type Shape = Pick<PairMark, 'char' | 'kind' | 'side'>;

const PAIRS: readonly (readonly [MarkKind, string])[] = [
  ['round', '（）()'],
  ['square', '〔〕[]［］'],
  ['lenticular', '【】〖〗'],
  ['title', '《》'],
  ['inner-title', '〈〉'],
  ['corner', '「」'],
  ['white-corner', '『』'],
  ['double', '“”'],
  ['single', '‘’'],
];

const SHAPES: readonly Shape[] = [
  ...PAIRS.flatMap(([kind, chars]) =>
    [...chars].map((char, i): Shape => ({ char, kind, side: i % 2 === 0 ? 'open' : 'close' })),
  ),
  { char: '"', kind: 'double', side: 'either' },
];

/** For each unit, one more than the index of its shape; 0 for all that are no marks. */
const INDEXES = new Uint8Array(0x10000);
for (const [i, { char }] of SHAPES.entries()) INDEXES[char.charCodeAt(0)] = i + 1;

/** The marks of a paragraph in order, without those that a document number has: they are not punctuation. */
export function marksIn(text: string): readonly PairMark[] {
  const marks: PairMark[] = [];
  for (let at = 0; at < text.length; at++) {
    const index = INDEXES[text.charCodeAt(at)] ?? 0;
    const shape = index === 0 ? undefined : SHAPES[index - 1];
    if (shape) marks.push({ char: shape.char, kind: shape.kind, side: shape.side, at });
  }
  return marks.length > 0 && text.includes('号') ? withoutDocumentNumbers(text, marks) : marks;
}

/** `〔2023〕12号`, and what is left of it when a bracket is lost or of another shape: a rule of its own looks at it. */
const DOCUMENT_NUMBER = /[（(〔［【[]?\s?(?:19|20)\d\d\s?[）)〕］】\]]?\s?第?\s?\d{1,5}\s?号/g;

/** Marks and numbers are both in order. */
function withoutDocumentNumbers(text: string, marks: readonly PairMark[]): readonly PairMark[] {
  const numbers = [...text.matchAll(DOCUMENT_NUMBER)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  let next = 0;
  return marks.filter(({ at }) => {
    while ((numbers[next]?.end ?? text.length) <= at) next++;
    return at < (numbers[next]?.start ?? text.length);
  });
}
