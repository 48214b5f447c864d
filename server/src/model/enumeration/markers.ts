import { parseOrdinal } from '../../text/numeral.ts';
import type { ProseParagraph } from '../prose.ts';

/** How the items of a list are numbered: 一是, 第一，, 其一，, （一）, 一、, （1）, 1. and ①. */
export type MarkerStyle = 'point' | 'ordinal' | 'each' | 'item' | 'chinese' | 'bracket' | 'arabic' | 'circle';

/** The numeral that an item of a list begins with. */
export interface Marker {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  /** Index of its paragraph among those that were looked through, and its place in the text of that. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const CHINESE = '[一二三四五六七八九十]';
const MARKER = new RegExp(
  [
    `(?<point>${CHINESE}{1,3})[是要]`,
    `第(?<ordinal>${CHINESE}{1,2})(?=[，,、：:])`,
    `其(?<each>${CHINESE})(?=[，,、：:是])`,
    `[（(]\\s?(?<item>${CHINESE}{1,3})\\s?[)）]`,
    `(?<chinese>${CHINESE}{1,2})、`,
    '[（(]\\s?(?<bracket>\\d{1,2})\\s?[)）]',
    '(?<arabic>\\d{1,2})[.．、](?!\\d)',
    '(?<circle>[①-⑳])',
  ].join('|'),
  'g',
);

/** The markers in the paragraphs, in the order of the text. They stand at the beginning of a paragraph, or behind a stop. */
export function findMarkers(paragraphs: readonly ProseParagraph[]): readonly Marker[] {
  return paragraphs.flatMap(({ text }, paragraph) => markersIn(text, paragraph));
}

function markersIn(text: string, paragraph: number): readonly Marker[] {
  const markers: Marker[] = [];
  for (const { groups = {}, index, 0: found } of text.matchAll(MARKER)) {
    const [style, numeral] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (!isStyle(style) || numeral === undefined || !beginsAt(text, index, style)) continue;
    markers.push({ style, ordinal: toOrdinal(numeral), paragraph, from: index, to: index + found.length, text: found });
  }
  return markers;
}

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

function isStyle(style: string | undefined): style is MarkerStyle {
  return style !== undefined && style in STOPS;
}

/** Behind a stop of the style, blanks between them aside, or at the beginning of the paragraph, Markdown's marks aside. */
function beginsAt(text: string, at: number, style: MarkerStyle): boolean {
  let before = at - 1;
  while (before >= 0 && ' \u00a0\u3000\t'.includes(text.charAt(before))) before--;
  return (
    before < 0 || STOPS[style].includes(text.charAt(before)) || (before < 8 && /^[#*\s]*$/.test(text.slice(0, at)))
  );
}

function toOrdinal(numeral: string): number {
  const circled = numeral.charCodeAt(0) - 0x245f;
  if (circled > 0 && circled <= 20) return circled;
  return /^\d+$/.test(numeral) ? Number(numeral) : (parseOrdinal(numeral) ?? 0);
}

/** Whether the marker begins its paragraph. */
export function isAtStart({ from }: Marker, { text }: ProseParagraph): boolean {
  return /^[#*\s\u3000]*$/.test(text.slice(0, from));
}
