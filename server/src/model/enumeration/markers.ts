import { isBlankUnit } from '../../text/blank.ts';
import { charSet, nextOf } from '../../text/char-set.ts';
import { parseOrdinal } from '../../text/numeral.ts';
import { perPassage } from '../../text/passage.ts';
import type { ProseParagraph } from '../prose.ts';

/** How the items of a list are numbered: 一是, 第一，, 其一，, （一）, 一、, （1）, 1. and ①. */
export type MarkerStyle = 'point' | 'ordinal' | 'each' | 'item' | 'chinese' | 'bracket' | 'arabic' | 'circle';

/** The numeral that an item of a list begins with. */
export interface Marker {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly paragraph: ProseParagraph;
  /** Index of the paragraph among those that were looked through. */
  readonly index: number;
  /** Its place in the text of the paragraph. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const CHINESE = '一二三四五六七八九十';
const NUMERAL = `[${CHINESE}]`;
const MARKER = new RegExp(
  [
    `(${NUMERAL}{1,3})[是要]`,
    `第(${NUMERAL}{1,2})(?=[，,、：:])`,
    `其(${NUMERAL})(?=[，,、：:是])`,
    `[（(]\\s?(${NUMERAL}{1,3})\\s?[)）]`,
    `(${NUMERAL}{1,2})、`,
    '[（(]\\s?(\\d{1,2})\\s?[)）]',
    '(\\d{1,2})[.．、](?!\\d)',
    '([①-⑳])',
  ].join('|'),
  'y',
);
const STARTS = charSet(`${CHINESE}第其（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`);

/** The markers in the paragraphs, in the order of the text. They stand at the beginning of a paragraph, or behind a stop. */
export function findMarkers(paragraphs: readonly ProseParagraph[]): readonly Marker[] {
  return paragraphs.flatMap((paragraph, index) =>
    markersIn(paragraph).map(({ style, ordinal, from, to, text }) => ({
      style,
      ordinal,
      paragraph,
      index,
      from,
      to,
      text,
    })),
  );
}

type Numeral = Omit<Marker, 'paragraph' | 'index'>;

const markersIn = perPassage(readMarkers);

function readMarkers(text: string): readonly Numeral[] {
  const markers: Numeral[] = [];
  for (let from = nextOf(STARTS, text, 0); from < text.length; from = nextOf(STARTS, text, from + 1)) {
    const stop = stopBefore(text, from);
    if (stop !== '' && !ANY_STOP.includes(stop)) continue;
    MARKER.lastIndex = from;
    const match = MARKER.exec(text);
    if (!match) continue;
    const group = match.findIndex((found, i) => i > 0 && found !== undefined);
    const style = STYLES[group - 1];
    if (!style || !STOPS[style].includes(stop)) continue;
    const ordinal = toOrdinal(match[group] ?? '');
    markers.push({ style, ordinal, from, to: MARKER.lastIndex, text: match[0] });
  }
  return markers;
}

/** In the order of the groups of the expression. */
const STYLES: readonly MarkerStyle[] = ['point', 'ordinal', 'each', 'item', 'chinese', 'bracket', 'arabic', 'circle'];

const STOPS: Readonly<Record<MarkerStyle, string>> = {
  point: '。；;：:，,、！!？?”）)',
  ordinal: '。；;：:，,！!？?',
  each: '。；;：:，,！!？?',
  item: '。；;：:，,',
  chinese: '。；;：:',
  bracket: '。；;：:，,、',
  arabic: '。；;：:，,',
  circle: '。；;：:，,、',
};

const ANY_STOP = '。；;：:，,、！!？?”）)';

/** The character before the place, blanks left out; empty at the beginning of the paragraph, Markdown's marks aside. */
function stopBefore(text: string, at: number): string {
  let before = at - 1;
  while (before >= 0 && isBlankUnit(text.charCodeAt(before))) before--;
  if (before < 0) return '';
  const stop = text.charAt(before);
  return (stop === '*' || stop === '#') && MARKS.test(text.slice(0, at)) ? '' : stop;
}

const MARKS = /^[#*\s]{1,12}$/;

function toOrdinal(numeral: string): number {
  const first = numeral.charCodeAt(0);
  if (first < 0x80) return Number(numeral);
  return first < FIRST_HAN ? first - FIRST_CIRCLED + 1 : (parseOrdinal(numeral) ?? 0);
}

const FIRST_CIRCLED = 0x2460;
const FIRST_HAN = 0x4e00;

/** Whether the marker begins its paragraph. */
export function isAtStart({ from, paragraph: { text } }: Marker): boolean {
  return from === 0 || /^[#*\s\u3000]*$/.test(text.slice(0, from));
}
