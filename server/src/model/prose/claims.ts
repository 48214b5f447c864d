import { perPassage } from '../../text/passage.ts';
import { oncePer } from '../../text/remember.ts';
import { type ProseParagraph, proseOf } from '../prose.ts';
import type { Report } from '../report.ts';
import { type ChainState, NO_CHAIN } from './binding.ts';
import type { Claim, ToldClaim } from './claim.ts';
import { type Context, readSentence, type Speaker } from './read-sentence.ts';
import { type Reading, type ReadParagraph, readProse } from './reading.ts';
import { resolveReading } from './resolve-reading.ts';
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
    item = headingOf(paragraph) ?? item;
    if (read?.paragraph !== paragraph) continue;
    for (const told of toldIn(report, read, item)) claims.push(...resolve(report, read, told));
    read = readings.next().value;
  }
  return claims;
});

/** None where the tables have no cell that it may be. */
function resolve(report: Report, read: ReadParagraph, told: ToldClaim): readonly Claim[] {
  const { from, to, quantity, key, isWide } = told;
  const readings = told.readings.flatMap((reading) => resolveReading(report, told.table, reading) ?? []);
  return readings.length > 0 ? [{ read, from, to, quantity, readings, key, isWide }] : [];
}

/** What was read of a paragraph, and by what: `report`, section and item stay as they are at most keystrokes. */
interface Remembered {
  by: string;
  told: readonly ToldClaim[];
}

const rememberedOf = perPassage((): Remembered => ({ by: '', told: [] }));

function toldIn(report: Speaker, read: ReadParagraph, item: string): readonly ToldClaim[] {
  const { section } = read.paragraph;
  const by = `${report.year} ${report.body} ${report.organ?.value} ${section} ${item}`;
  const remembered = rememberedOf(read.paragraph);
  if (remembered.by !== by) {
    remembered.told = readClaims(read, { report, section, item, text: read.text });
    remembered.by = by;
  }
  return remembered.told;
}

function readClaims({ text, sentences }: Reading, context: Context): readonly ToldClaim[] {
  if (!TOPICS.test(text)) return [];
  const claims: ToldClaim[] = [];
  const inPoint = { ...context, item: context.item + (POINT.exec(text)?.[1] ?? '') };
  let chain: ChainState = NO_CHAIN;
  for (const sentence of sentences) chain = readSentence(inPoint, sentence, chain, claims);
  return claims;
}

const ITEM =
  /^(?:#{1,6}\s*|\*{1,3})?(?:[（(]\s*[一二三四五六七八九十]+\s*[）)]|[一二三四五六七八九十\d]+[、.．])([^。：，]{2,30})/;
/** What a point is about holds for its own paragraph only. */
const POINT = /^[一二三四五六七八九十]是([^。：，；]{2,30})[。：]/;

/** The heading of an item, as far as it tells its subject; null where none begins. */
const headingOf = perPassage((text) => ITEM.exec(text)?.[1] ?? null);
