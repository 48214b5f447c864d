import { KNOWN_DOCUMENTS, type KnownDocument, REGULATION } from '../form/documents.ts';
import type { Citation, CitedPart } from '../model/citations.ts';
import { type ProseParagraph, proseOf } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import { labelKey } from '../text/key.ts';
import { perPassage } from '../text/passage.ts';

/** The known document that a citation gives the number of, whatever brackets it has; undefined for any other. */
export function documentOf({ sign, year, serial }: Citation): KnownDocument | undefined {
  return KNOWN_DOCUMENTS.find((known) => sign.endsWith(known.sign) && known.year === year && known.serial === serial);
}

/** The known document that a title is of: the one with the longest of its titles in it. */
export function documentTitled(title: string): KnownDocument | undefined {
  const key = labelKey(title);
  return TITLES.find((each) => key.includes(each.key))?.known;
}

/** The longest first. */
const TITLES = KNOWN_DOCUMENTS.flatMap((known) => known.titles.map((text) => ({ known, key: labelKey(text) }))).sort(
  (a, b) => b.key.length - a.key.length,
);

/** Offices whose documents may be taken for one another; a local office that passes a document on has a number of its own. */
const FAMILY = /国(?:办公开办函|办公开函|办函|办发|发|函)$/;

/** A number and a title that do not belong together: the document that the title, or else the number, is really of. */
export interface WrongPair {
  readonly kind: 'title' | 'number';
  readonly known: KnownDocument;
  readonly title: string;
}

export function wrongPair(citation: Citation): WrongPair | undefined {
  const { title, sign } = citation;
  if (!title || !FAMILY.test(sign)) return undefined;
  const numbered = documentOf(citation);
  const titled = documentTitled(title.text);
  if (titled) return titled === numbered ? undefined : { kind: 'title', known: titled, title: title.text };
  if (!numbered || numbered.subject.some((word) => title.text.includes(word))) return undefined;
  return { kind: 'number', known: numbered, title: title.text };
}

/** A decree beside the title of the 条例 that is not one of its own. */
export interface WrongDecree {
  readonly paragraph: ProseParagraph;
  readonly title: string;
  /** The whole number, such as 国务院令第771号, and the figure in it. */
  readonly number: CitedPart;
  readonly figure: CitedPart;
}

const DECREE = new RegExp(
  `《((?:中华人民共和国)?${REGULATION.title})》[（(]((?:中华人民共和国)?(?:国令|国务院令|国务院)[ \\u00a0]?第?[ \\u00a0]?(\\d{1,4})[ \\u00a0]?号令?)`,
  'dg',
);

export function wrongDecrees(report: Report): readonly WrongDecree[] {
  return proseOf(report).flatMap((paragraph) => wrongDecreesIn(paragraph).map((wrong) => ({ ...wrong, paragraph })));
}

const wrongDecreesIn = perPassage((text): readonly Omit<WrongDecree, 'paragraph'>[] => {
  if (!text.includes(REGULATION.title)) return [];
  return [...text.matchAll(DECREE)].flatMap(({ indices, 1: title = '', 2: number = '', 3: figure = '' }) => {
    if (REGULATION.decrees.some((decree) => decree === Number(figure))) return [];
    const part = (group: number, text: string): CitedPart => {
      const [from = 0, to = 0] = indices?.[group] ?? [];
      return { from, to, text };
    };
    return [{ title, number: part(2, number), figure: part(3, figure) }];
  });
});
