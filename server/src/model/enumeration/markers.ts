import { Candidates } from '../../text/candidates.ts';
import { parseOrdinal } from '../../text/numeral.ts';
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
const STARTS = new Candidates(`${CHINESE}第其（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`);

/** The markers in the paragraphs, in the order of the text. They stand at the beginning of a paragraph, or behind a stop. */
export function findMarkers(paragraphs: readonly ProseParagraph[]): readonly Marker[] {
  return paragraphs.flatMap(markersIn);
}

function markersIn(paragraph: ProseParagraph, index: number): readonly Marker[] {
  const { text } = paragraph;
  const markers: Marker[] = [];
  for (let at = STARTS.next(text, 0); at >= 0; at = STARTS.next(text, at + 1)) {
    const stop = stopBefore(text, at);
    if (!ANY_STOP.includes(stop)) continue;
    MARKER.lastIndex = at;
    const match = MARKER.exec(text);
    const numeral = match && readNumeral(match, stop);
    if (!numeral) continue;
    const { 0: found } = match;
    markers.push({ ...numeral, paragraph, index, from: at, to: at + found.length, text: found });
  }
  return markers;
}

function readNumeral(match: RegExpExecArray, stop: string): Pick<Marker, 'style' | 'ordinal'> | undefined {
  const at = STYLES.findIndex((_, i) => match[i + 1] !== undefined);
  const style = STYLES[at];
  return style && STOPS[style].includes(stop) ? { style, ordinal: toOrdinal(match[at + 1] ?? '') } : undefined;
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
  while (before >= 0 && ' \u00a0\u3000\t'.includes(text.charAt(before))) before--;
  return before < 0 || (before < 8 && /^[#*\s]*$/.test(text.slice(0, at))) ? '' : text.charAt(before);
}

function toOrdinal(numeral: string): number {
  const circled = numeral.charCodeAt(0) - 0x245f;
  if (circled > 0 && circled <= 20) return circled;
  return /^\d+$/.test(numeral) ? Number(numeral) : (parseOrdinal(numeral) ?? 0);
}

/** Whether the marker begins its paragraph. */
export function isAtStart({ from, paragraph: { text } }: Marker): boolean {
  return from === 0 || /^[#*\s\u3000]*$/.test(text.slice(0, from));
}
