import { charSet, nextOf } from '../../text/char-set.ts';
import { parseOrdinal } from '../../text/numeral.ts';
import { perPassage } from '../../text/passage.ts';

/** Words that say how many things are listed next to them, such as 四个方面. */
export interface Announcement {
  /** From the number to the noun that it counts. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** The number as it is written, from `from` on. */
  readonly numeral: string;
  /** 方面, 部分 and the like, which may as well be counted behind a list in the same sentence. */
  readonly isPart: boolean;
  /** Whether the words themselves promise a list; others need a colon before it. */
  readonly isExpress: boolean;
}

const NUMERAL = '(?:十[一二三四五六七八九]?|[两二三四五六七八九]|[1-9]\\d?)';
const NOUN = '(?:问题|不足|困难|短板|措施|举措|工作|任务|环节|渠道|方式|内容|重点)?';
const ANNOUNCEMENT = new RegExp(
  `(${NUMERAL})\\s?((?:个|大)?(?:主要|重点|具体)?(?:方面|部分|板块)|点(?:问题|不足|建议|要求|意见)?|[个项大类种步招条件](?:主要|突出|重点|具体)?${NOUN})`,
  'y',
);
const STARTS = charSet('两二三四五六七八九十123456789');
/** The number is then part of another one or of a name in quotes, as in “三个一”, or none at all. */
const NOT_BEFORE = '“"‘「一二两三四五六七八九十百千万几多第0123456789.';
const EXPRESS = /(?:以下|如下|下列|下面)[的这]?$/;
/** They count what was named before, or a part of something. */
const BACKWARD =
  /(?:以上|上述|前述|前面|前|后|上|下|这|那|该|其中|等|其他|其余|另|每|各|近|约|超过?|至少|不少于|达到?|同比|增加|减少|共计?发布)$/;
/** Figures of work done, which no list need follow. */
const COUNTS_WORK = /^[条件]/;

/** Every announcement in the passage, in its order. */
export const announcementsIn = perPassage(readAnnouncements);

function readAnnouncements(text: string): readonly Announcement[] {
  const found: Announcement[] = [];
  for (let index = nextOf(STARTS, text, 0); index < text.length; index = nextOf(STARTS, text, index + 1)) {
    if (index > 0 && NOT_BEFORE.includes(text.charAt(index - 1))) continue;
    ANNOUNCEMENT.lastIndex = index;
    const [all = '', numeral = '', unit = ''] = ANNOUNCEMENT.exec(text) ?? [];
    if (all === '') continue;
    const before = text.slice(Math.max(0, index - 6), index);
    const isBelow = EXPRESS.test(before);
    if ((BACKWARD.test(before) && !isBelow) || (COUNTS_WORK.test(unit) && !isBelow)) continue;
    const isPart = /方面|部分|板块/.test(unit);
    found.push({
      from: index,
      to: index + all.length,
      count: toCount(numeral),
      numeral,
      isPart,
      isExpress: isBelow || isPart || unit.startsWith('点'),
    });
  }
  return found.filter(({ count }) => count > 1);
}

function toCount(numeral: string): number {
  if (numeral === '两') return 2;
  return /^\d/.test(numeral) ? Number(numeral) : (parseOrdinal(numeral) ?? 0);
}
