import { perPassage } from '../text/passage.ts';
import { oncePer } from '../text/remember.ts';
import { type ProseParagraph, proseOf } from './prose.ts';
import type { Report } from './report.ts';

/** A 文号 with a year and a serial number as it stands in the running text, also where its brackets are wrong or lost. */
export interface Citation {
  readonly paragraph: ProseParagraph;
  /** Where it stands in the text of the paragraph, from its 代字 to 号. */
  readonly from: number;
  readonly to: number;
  /** 发文机关代字: the Chinese characters before the year. Words of the sentence may have run into it. */
  readonly sign: string;
  /** What stands before and behind the year: a bracket of any kind, or nothing. */
  readonly open: CitedPart;
  readonly close: CitedPart;
  readonly year: number;
  /** 第 before the serial number, or nothing. */
  readonly ordinal: CitedPart;
  readonly serial: number;
  /** The title that stands directly before or behind it, without its 《》. */
  readonly title: CitedPart | undefined;
}

/** A part of the text of a paragraph. */
export interface CitedPart {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The citations of a report in the order of the text. Read once for a report. */
export const citationsOf = oncePer((report: Report): readonly Citation[] =>
  proseOf(report).flatMap((paragraph) => citationsIn(paragraph).map((citation) => inParagraph(paragraph, citation))),
);

const OPEN = '[〔﹝（(［\\[【〖]';
const CLOSE = '[〕﹞）)］\\]】〗]';
/** The serial number of a house has the same shape. */
const NUMBER = new RegExp(
  `(${OPEN}?)[ \\u00a0]?((?:19|20|１９|２０)[\\d０-９]{2})[ \\u00a0]?(${CLOSE}?)[ \\u00a0]?(第?)[ \\u00a0]?([\\d０-９]{1,4})[ \\u00a0]?号(?![楼院栋地线])`,
  'dg',
);

/** Written out key by key: every report has some. */
function inParagraph(paragraph: ProseParagraph, citation: Omit<Citation, 'paragraph'>): Citation {
  const { from, to, sign, open, close, year, ordinal, serial, title } = citation;
  return { paragraph, from, to, sign, open, close, year, ordinal, serial, title };
}

const citationsIn = perPassage((text) => (text.includes('号') ? [...findCitations(text)] : []));

function* findCitations(text: string): Generator<Omit<Citation, 'paragraph'>> {
  for (const match of text.matchAll(NUMBER)) {
    const sign = signBefore(text, match.index);
    if (!sign || (match[1] === '' && match[3] === '')) continue;
    const from = sign.from;
    const to = match.index + match[0].length;
    yield {
      from,
      to,
      sign: sign.text,
      open: partOf(match, 1),
      close: partOf(match, 3),
      year: toNumber(match[2]),
      ordinal: partOf(match, 4),
      serial: toNumber(match[5]),
      title: titleBefore(text, from) ?? titleBehind(text, to),
    };
  }
}

function partOf(match: RegExpExecArray, group: number): CitedPart {
  const [from = 0, to = 0] = match.indices?.[group] ?? [];
  return { from, to, text: match[group] ?? '' };
}

function toNumber(digits = ''): number {
  return Number(digits.normalize('NFKC'));
}

const SIGN = /[\u4e00-\u9fff]{2,}[ \u00a0]?$/;
const LONGEST_SIGN = 16;
const VERBS =
  /^(?:[\u4e00-\u9fff]*(?:按照|根据|依据|依照|遵照|参照|对照|执行|印发|转发|下发|落实|贯彻|学习|出台|制定|通知|文件|见|以及|[的以和与及即在按依据由经]))(?=[\u4e00-\u9fff]{2})/;
/** Licences, letters to applicants and the like have numbers of their own kind. */
const NO_SIGN = /[书表单证备案号楼路街村牌卡年月日期次第]$/;

function signBefore(text: string, at: number): CitedPart | undefined {
  const found = SIGN.exec(text.slice(Math.max(0, at - LONGEST_SIGN), at))?.[0];
  if (found === undefined) return undefined;
  const sign = found.trimEnd().replace(VERBS, '');
  if (NO_SIGN.test(sign)) return undefined;
  const to = at - (found.length - found.trimEnd().length);
  return { from: to - sign.length, to, text: sign };
}

const LONGEST_TITLE = 120;
const BEFORE = /》(?:的(?:通知|函))?[（(]?$/;

/** `《…》（国办函…` and `关于印发《…》的通知（国办函…`. */
function titleBefore(text: string, at: number): CitedPart | undefined {
  const lead = BEFORE.exec(text.slice(Math.max(0, at - 6), at))?.[0];
  if (lead === undefined) return undefined;
  const to = at - lead.length;
  let depth = 1;
  for (let from = to - 1; from >= 0 && from > to - LONGEST_TITLE; from--) {
    if (text[from] === '》') depth++;
    else if (text[from] === '《' && --depth === 0) return { from: from + 1, to, text: text.slice(from + 1, to) };
  }
  return undefined;
}

/** `国办函〔2020〕109号《…》`. */
function titleBehind(text: string, at: number): CitedPart | undefined {
  const found = /^(?:文件)?《([^《》]{2,100})》/.exec(text.slice(at, at + LONGEST_TITLE));
  if (!found?.[1]) return undefined;
  const to = at + found[0].length - 1;
  return { from: to - found[1].length, to, text: found[1] };
}
