import { oncePer } from '../../text/remember.ts';
import { type ProseParagraph, proseOf } from '../prose.ts';
import type { Report } from '../report.ts';
import { type ChainState, NO_CHAIN } from './binding.ts';
import type { Claim } from './claim.ts';
import { type Context, readSentence } from './read-sentence.ts';
import { readProse } from './reading.ts';
import { TOPICS } from './role-words.ts';

/**
 * What the running text says that the tables say as well. Silent on every clause that is not understood to the last word.
 * Read once for a report: rules, hovers and references ask.
 */
export const claimsOf = oncePer((report: Report): readonly Claim[] => {
  if (report.tables.length === 0) return [];
  const claims: Claim[] = [];
  const readings = readProse(report)[Symbol.iterator]();
  let read = readings.next().value;
  let item = '';
  let section: ProseParagraph['section'];
  for (const paragraph of proseOf(report)) {
    if (paragraph.section !== section) item = '';
    section = paragraph.section;
    // A heading on a line of its own has no figure, and so no reading.
    item = headingOf(paragraph.text) ?? item;
    if (read?.paragraph !== paragraph) continue;
    readClaims({ report, read, item: item + (POINT.exec(read.text)?.[1] ?? '') }, claims);
    read = readings.next().value;
  }
  return claims;
});

function readClaims(context: Context, claims: Claim[]): void {
  if (!TOPICS.test(context.read.text)) return;
  let chain: ChainState = NO_CHAIN;
  for (const sentence of context.read.sentences) chain = readSentence(context, sentence, chain, claims);
}

const ITEM =
  /^(?:#{1,6}\s*|\*{1,3})?(?:[（(]\s*[一二三四五六七八九十]+\s*[）)]|[一二三四五六七八九十\d]+[、.．])([^。：，]{2,30})/;
/** What a point is about holds for its own paragraph only. */
const POINT = /^[一二三四五六七八九十]是([^。：，；]{2,30})[。：]/;

/** The heading of an item, as far as it tells its subject; undefined where none begins. */
function headingOf(text: string): string | undefined {
  return ITEM.exec(text)?.[1];
}
