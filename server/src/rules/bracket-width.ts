import type { Fix, Related } from '../lint/finding.ts';
import { isPageChrome } from '../lint/leftover/page-chrome.ts';
import { placeOf, replaceTexts } from '../lint/prose-place.ts';
import { type Narrow, narrowMarks, type OddBrackets, oddBrackets } from '../lint/punctuation/narrow.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { ProseParagraph } from '../model/prose.ts';
import type { Report } from '../model/report.ts';

/** Chinese text has brackets and punctuation of full width. A few slips are reported one by one, a habit once. */
export default defineRule({
  meta: {
    id: 'bracket-width',
    category: 'prose',
    severity: 'information',
    title: { zh: '括号或标点全角、半角混用', en: 'A bracket or punctuation mark is of half width' },
    basis: {
      zh: '《标点符号用法》（GB/T 15834—2011）',
      en: 'The national standard on punctuation, GB/T 15834—2011',
    },
    messages: {
      mixed: {
        zh: '“{text}”的括号一个全角、一个半角。请统一为全角“（）”。',
        en: 'One bracket of “{text}” is of full width and one of half width. Use “（）”.',
      },
      brackets: {
        zh: '“{text}”用了半角括号。中文里请用全角“（）”。',
        en: '“{text}” has brackets of half width. Use “（）” in Chinese text.',
      },
      mark: {
        zh: '中文后面用了半角标点“{char}”。请改为全角“{wide}”。',
        en: 'A punctuation mark of half width, “{char}”, follows Chinese characters. Change it to “{wide}”.',
      },
      allBrackets: {
        zh: '全文有 {count} 对半角括号（如“{text}”）。中文里请用全角“（）”，可一次改正。',
        en: '{count} pairs of brackets are of half width (such as “{text}”). Use “（）” in Chinese text; all can be corrected at once.',
      },
      allMarks: {
        zh: '全文有 {count} 处中文后面用了半角标点（如“{char}”）。请改为全角，可一次改正。',
        en: '{count} punctuation marks behind Chinese characters are of half width (such as “{char}”). Use full width; all can be corrected at once.',
      },
    },
    docs: {
      why: {
        zh: '全角、半角混用时排版参差不齐，也不符合国家标准；按符号查找时还会漏掉。',
        en: 'Mixed widths look uneven, differ from the standard, and are missed when somebody searches for a mark.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '把全文同类的半角括号或标点一次改为全角。',
            en: 'Makes all brackets or marks of the kind full-width, in the whole text at once.',
          },
        },
      ],
      incorrect: `一、总体情况

«(五）»监督保障。落实各项制度«,»确保公开及时。
`,
      correct: `一、总体情况

（五）监督保障。落实各项制度，确保公开及时。
`,
    },
  },
  *check(report) {
    const isOwn = (paragraph: ProseParagraph, at: number): boolean =>
      !isPageChrome(report, paragraph.spanOf(at, at + 1));
    const brackets = oddBrackets(report).filter(({ paragraph, pair }) => isOwn(paragraph, pair.open.at));
    for (const each of brackets) if (each.kind === 'mixed') yield toBrackets(report, 'mixed', [each]);
    const narrow = brackets.filter(({ kind }) => kind === 'narrow');
    for (const group of slipsOrHabit(narrow)) {
      yield toBrackets(report, group.length > 1 ? 'allBrackets' : 'brackets', group);
    }
    const marks = narrowMarks(report).filter(({ paragraph, at }) => isOwn(paragraph, at));
    for (const group of slipsOrHabit(marks)) yield toMarks(report, group);
  },
});

type Found = RuleFinding<'mixed' | 'brackets' | 'mark' | 'allBrackets' | 'allMarks'>;

const MOST_SLIPS = 3;

/** Each one by itself as long as they are few, else all together. */
function slipsOrHabit<T>(places: readonly T[]): readonly (readonly T[])[] {
  return places.length > MOST_SLIPS ? [places] : places.map((place) => [place]);
}

const LONGEST_MARKED = 10;

function toBrackets(report: Report, message: Found['message'], group: readonly OddBrackets[]): Found {
  const [first, ...others] = group;
  return {
    message,
    ...(first ? placeOf(first.paragraph, ...marked(first)) : { span: { start: 0, end: 0 } }),
    data: {
      text: first ? quote(first.paragraph.text.slice(first.pair.open.at, first.pair.close.at + 1)) : '',
      count: group.length,
    },
    related: others.map((each) => alsoNarrow(each.paragraph.spanOf(...marked(each)))),
    fixes: widen(
      report,
      group.flatMap(({ paragraph, narrow }) => narrow.map(({ at, char, wide }) => ({ paragraph, at, char, wide }))),
    ),
  };
}

/** A short pair is marked as a whole, of a long one the narrow bracket. */
function marked({ pair: { open, close }, narrow: [first] }: OddBrackets): readonly [from: number, to: number] {
  if (close.at - open.at < LONGEST_MARKED) return [open.at, close.at + 1];
  const from = first?.at ?? open.at;
  return [from, from + 1];
}

function toMarks(report: Report, group: readonly Narrow[]): Found {
  const [first, ...others] = group.map(({ paragraph, at }) => placeOf(paragraph, at, at + 1));
  return {
    message: group.length > 1 ? 'allMarks' : 'mark',
    ...(first ?? { span: { start: 0, end: 0 } }),
    data: { char: group[0]?.char ?? '', wide: group[0]?.wide ?? '', count: group.length },
    related: others.map(({ span }) => alsoNarrow(span)),
    fixes: widen(report, group),
  };
}

function alsoNarrow(span: Related['span']): Related {
  return { span, message: { zh: '也是半角', en: 'Of half width as well' } };
}

const LONGEST_QUOTE = 16;

function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 4)}…${text.slice(-3)}` : text;
}

function widen(report: Report, narrow: readonly Narrow[]): readonly Fix[] {
  const replacements = narrow.map(({ paragraph, at, char, wide }) => ({
    span: paragraph.spanOf(at, at + 1),
    old: char,
    newText: wide,
  }));
  return replaceTexts(report, replacements, { title: { zh: '改为全角', en: 'Change to full width' } });
}
