import type { SectionSpec } from '../../form/schema.ts';
import { SECTIONS } from '../../form/sections.ts';
import { hasKeywords } from '../heading-wording.ts';
import { sentenceAt } from '../sentences.ts';
import type { Announcement } from './announcements.ts';

/** What is wrong with a list that stands in the sentence of its number. */
export interface WrongList {
  /** How many things are listed; at most so many where `isMost`. */
  readonly count: number;
  readonly isMost: boolean;
  /** What is listed twice, where the number would be right otherwise. */
  readonly repeated: string | undefined;
}

/**
 * A list without numerals that does not come to the number beside it: 由总体情况、……六部分组成, or 从制度、培训三个方面.
 * Undefined where it does, where 等 leaves it open, and where its items cannot be told apart for sure.
 */
export function wrongListAt(text: string, announcement: Announcement): WrongList | undefined {
  if (!announcement.isPart || !hasListNear(text, announcement)) return undefined;
  const sentence = sentenceAt(text, announcement.from);
  const before = text
    .slice(sentence.from, announcement.from)
    .replace(/[，,]?(?:共|总共|一共|共计|合计|这)?(?:分为?|有)?$/, '');
  if (/等[，,]?$/.test(before)) return undefined;
  const behind = /^(?:内容|组成|构成|组合)?(?:而成)?[：:，,、]?(?:即|分别[是为]|包括|依次[是为])?[：:]?([^：:]+)$/.exec(
    text.slice(announcement.to, sentence.to),
  )?.[1];
  return (
    wrongParts(before, announcement.count) ??
    (behind === undefined ? undefined : wrongParts(behind, announcement.count)) ??
    tooFew(before, announcement.count)
  );
}

const NEAR = 100;

function hasListNear(text: string, { from, to }: Announcement): boolean {
  return text.slice(Math.max(0, from - NEAR), to + NEAR).includes('、');
}

const FEWEST_PARTS = 4;

/** The list of the sections of a report, which are known, so that 行政复议、行政诉讼 is one of them. */
function wrongParts(list: string, count: number): WrongList | undefined {
  if (/等[，,]?$/.test(list)) return undefined;
  const parts = list
    .replace(/[一二三四五六七八]、|[（(][一二三四五六七八1-8][)）]/g, '')
    .replace(/复议[、，,和及与]?(?:提起|被提起)?(?:的)?(?:行政)?诉讼/g, '复议诉讼')
    .replace(/(?:以及|[和及与])(?=其[他它])/g, '、')
    .split(/[、，；,;]+/)
    .filter((part) => part.trim() !== '');
  const specs = parts.map(sectionIn);
  const known = specs.filter((spec) => spec !== undefined);
  if (known.length < parts.length || new Set(known).size < FEWEST_PARTS) return undefined;
  const repeated = known.find((spec, i) => known.indexOf(spec) !== i);
  if (parts.length === count && !repeated) return undefined;
  return {
    count: repeated && parts.length === count ? new Set(known).size : parts.length,
    isMost: false,
    repeated: repeated?.heading,
  };
}

function sectionIn(text: string): SectionSpec | undefined {
  return SECTIONS.find(({ heading }) => text.includes(heading)) ?? SECTIONS.find((spec) => hasKeywords(text, spec));
}

const LIST = /从([^从，,；《》“”"（）()：:\d]{4,80})$/;
/** What stands before the number is then no longer the list, but what is done about it. */
const NO_ITEM =
  /出发|入手|着手|(?:做好|抓好|抓实|开展|推进|落实|突出|着力|重点|主要|做到|采取|实施|以下|如下|下列|抓)$/;

/** Items may have 和 in them, so that only a list with too few even so is certain. */
function tooFew(before: string, count: number): WrongList | undefined {
  const list = LIST.exec(before)?.[1];
  if (!list?.includes('、') || NO_ITEM.test(list) || /[一二两三四五六七八九十](?:个|大|项|种|类|级)/.test(list))
    return undefined;
  const most = (list.match(/、|以及|和|及|与|并/g)?.length ?? 0) + 1;
  return most < count ? { count: most, isMost: true, repeated: undefined } : undefined;
}
