import type { ProseParagraph } from '../prose.ts';
import type { Announcement } from './announcements.ts';
import type { Place } from './series.ts';

const LONGEST_TAIL = 36;
const STOP = /[：:。；;]/;
/** The first item in the same sentence, behind a comma. */
const COMMA = /^[^：:。；;]{0,30}?[，,、]\s*(?=一是|一要|第一[，,]|[（(][一1][)）]|1[.、．]|①)/;

/**
 * Where the list that an announcement promises must begin: behind the comma before its first item, or the stop that ends the
 * announcing words. Undefined where they promise none, and where a second number before the list may count it as well.
 */
export function listPlace(
  paragraphs: readonly ProseParagraph[],
  index: number,
  announcement: Announcement,
  next: Announcement | undefined,
): Place | undefined {
  const text = paragraphs[index]?.text ?? '';
  const { to } = announcement;
  const tail = text.slice(to, to + LONGEST_TAIL);
  const comma = announcement.isExpress ? COMMA.exec(tail)?.[0].length : undefined;
  const end = comma ?? endOfWords(tail, text.length - to, announcement);
  if (end === undefined || (next && next.from < to + end)) return undefined;
  const from = skipMarks(text, to + end);
  if (from < text.length) return { index, at: from };
  const following = paragraphs[index + 1];
  return following && { index: index + 1, at: skipMarks(following.text, 0) };
}

/** Behind a colon the list is certain; behind another stop only where few words, without any comma, lead to it. */
function endOfWords(tail: string, length: number, { isExpress }: Announcement): number | undefined {
  const stop = tail.search(STOP);
  if (stop < 0 && length > LONGEST_TAIL) return undefined;
  if (/[：:]/.test(tail.charAt(stop))) return stop + 1;
  const words = stop < 0 ? tail : tail.slice(0, stop);
  return isExpress && !/[，,]/.test(words) ? words.length + 1 : undefined;
}

const MOST_MARKS = 20;

/** Blanks, and the marks that Markdown sets before an item. */
function skipMarks(text: string, from: number): number {
  return from + (/^[#*\s\u3000]*/.exec(text.slice(from, from + MOST_MARKS))?.[0].length ?? 0);
}
