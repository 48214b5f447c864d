import type { Report } from '../report.ts';
import { type ChainState, NO_CHAIN } from './binding.ts';
import type { Claim } from './claim.ts';
import { readSentence } from './read-sentence.ts';
import { type ReadParagraph, readProse } from './reading.ts';
import { TOPICS } from './role-words.ts';

/** What the running text says that the tables say as well. Silent on every clause that is not understood to the last word. */
export function claimsOf(report: Report): readonly Claim[] {
  if (report.tables.length === 0) return [];
  const claims: Claim[] = [];
  let item = '';
  let before: ReadParagraph | undefined;
  for (const read of readProse(report)) {
    if (read.paragraph.section !== before?.paragraph.section) item = '';
    before = read;
    item = headingOf(read.text) ?? item;
    if (!TOPICS.test(read.text)) continue;
    let chain: ChainState = NO_CHAIN;
    for (const sentence of read.sentences) chain = readSentence({ report, read, item }, sentence, chain, claims);
  }
  return claims;
}

const ITEM = /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十\d]+[、.])([^。：，]{2,30})/;

/** The heading of an item, as far as it tells its subject; undefined where none begins. */
function headingOf(text: string): string | undefined {
  return ITEM.exec(text)?.[1];
}
