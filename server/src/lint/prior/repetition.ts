import type { SectionId } from '../../form/index.ts';
import { type ProseParagraph, proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import { labelKey } from '../../text/key.ts';
import { oncePer, remember } from '../../text/remember.ts';

/** How far the running text of a section is that of another report. */
export interface Repetition {
  /** The first paragraph with a sentence that the other report has. */
  readonly first: ProseParagraph;
  /** How many sentences it has as well. */
  readonly sentences: number;
  /** Their length without blanks, marks and figures. */
  readonly length: number;
  /** The part of the section that they are, from 0 to 1. */
  readonly share: number;
}

/**
 * Compares a section sentence by sentence. Two are the same where only figures, blanks and marks differ. Standing phrases,
 * which every report has, and short sentences count neither way. Undefined where nothing is repeated.
 */
export function repetitionOf(report: Report, other: Report, section: SectionId): Repetition | undefined {
  const known = keysOf(other).get(section);
  if (!known) return undefined;
  let first: ProseParagraph | undefined;
  let sentences = 0;
  let length = 0;
  let all = 0;
  for (const paragraph of proseOf(report)) {
    if (paragraph.section !== section) continue;
    for (const key of keysIn(paragraph.text)) {
      all += key.length;
      if (!known.has(key)) continue;
      first ??= paragraph;
      sentences++;
      length += key.length;
    }
  }
  return first && { first, sentences, length, share: length / all };
}

/** Of a report that others are compared with, at every keystroke in them. */
const keysOf = oncePer((report: Report): ReadonlyMap<ProseParagraph['section'], ReadonlySet<string>> => {
  const bySection = new Map<ProseParagraph['section'], Set<string>>();
  for (const { section, text } of proseOf(report)) {
    const keys = bySection.get(section) ?? new Set();
    for (const key of keysIn(text)) keys.add(key);
    bySection.set(section, keys);
  }
  return bySection;
});

const STOPS = /[。！？!?；;]/;
const SHORTEST = 8;

/** Of a text that is being typed all paragraphs but one are those of the version before. */
const keysIn = remember((text: string): readonly string[] =>
  text
    .split(STOPS)
    .filter((sentence) => sentence.length >= SHORTEST && !STANDING.test(sentence))
    .map(labelKey)
    .filter((key) => key.length >= SHORTEST),
);

/** The law that a report is made by, the fee, where to ask, and that there was nothing: said alike every year, and rightly. */
const STANDING =
  /条例》|〔\d{4}〕|处理费|收费|收取|电话|地址|邮编|邮政编码|网址|电子邮箱|查阅|下载|统计期限|本报告|未(?:收到|发生|产生|出现|涉及)|没有(?:收到|发生|产生|出现|其他|需要)|无(?:其他|需要|行政)|不存在|不涉及/;
