import { type ProseParagraph, proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import { passageOf, perPassage } from '../../text/passage.ts';
import { formatOf } from '../text-format.ts';

/** What shows that something was to be filled in. */
export type BlankKind = 'mask' | 'brackets' | 'count' | 'note';

/** A place of the running text that was left to be filled in, its unit with it. */
export interface Unfilled {
  readonly kind: BlankKind;
  readonly paragraph: ProseParagraph;
  readonly from: number;
  readonly to: number;
}

/** All places that were left to be filled in, in the order of the text. Those side by side are one. */
export function* unfilledBlanks(report: Report): Generator<Unfilled> {
  for (const paragraph of proseOf(report)) {
    if (mayHaveBlanks(paragraph)) yield* merge(findIn(report, paragraph));
  }
}

const BLANK = '[ \\u3000\\u00a0]';
const MASK = 'XxＸｘ×✕＊○◯〇□';
const COUNTER = '(?:条(?!例)|件|次(?!序)|项(?!目)|个(?!人|别)|篇|份|期(?!间)|场(?!所)|人次|万元|元(?!旦)|[%％])';
const BODY =
  '(?:省|自治区|市(?!场|民)|县|区(?!域)|镇|乡(?!村)|街道|局|委(?!托)|办(?!理|事|案|法)|厅|部门|单位|机关|人民政府|政府|年(?!均)|月|日(?!报|常))';

const MAYBE = new RegExp(
  `[${MASK}_＿*]|[（(《〈【“]${BLANK}*[）)》〉】”]|待[填补定核]|T(?:BD|ODO)|[\\u4e00-\\u9fff]${BLANK}+[条件次项个篇份期场人万元月号款%％]|20${BLANK}{2,}年|共计?[条件次项篇份]`,
);

const PATTERNS: readonly (readonly [BlankKind, RegExp])[] = [
  // Behind a letter, a digit or a dot it hides part of a number: a licence plate, a telephone.
  [
    'mask',
    new RegExp(`(?<![A-Za-z0-9·*\\-—一二三四五六七八九十〇○零${MASK}])[${MASK}]{2,}\\s?(?:${BODY}|${COUNTER})`, 'g'),
  ],
  ['mask', /(?<!\d)(?:19|20)(?:\d[XxＸ×＊*_＿○?？]|[XxＸ×＊*_＿○?？]{1,2})年/g],
  ['mask', /(?<![A-Za-z0-9XxＸ×])(?<=[\u4e00-\u9fff，、。；：（(]|^)[XxＸ×](?:[月日](?!报)|年(?!均)|条(?!例)|件|次)/g],
  ['mask', new RegExp(`(?<=[\\u4e00-\\u9fff：:（(]\\s?)[_＿]{2,}(?![_＿\\s]*\\d)(?:${COUNTER}|[年月日])?`, 'g')],
  ['mask', new RegExp(`(?<![*])\\*{2,}(?:${COUNTER}|[县区镇乡局])`, 'g')],
  [
    'brackets',
    /(?<![A-Za-z0-9_\])])(?:（[ \u3000\u00a0]*）|\([ \u3000\u00a0]*\)|【[ \u3000\u00a0]*】|《[ \u3000\u00a0]*》|〈[ \u3000\u00a0]*〉|“[ \u3000\u00a0]*”)/g,
  ],
  [
    'count',
    new RegExp(
      `(?<=(?:(?<!${BLANK})[共计达为约]|信息|申请|公开|发布|收到|受理|办理|制发|答复|办结|收取|处理费|建议|提案|留言|文件|解读|公报|累计))${BLANK}{1,20}${COUNTER}(?=$|[，。；、：）,.;)]|以上|左右)`,
      'g',
    ),
  ],
  // Two blanks behind any word, unless the unit ends a word with it or blanks stretch the whole line.
  [
    'count',
    new RegExp(
      `(?<=(?<!${BLANK})[\\u4e00-\\u9fff])(?<![一二三四五六七八九十百千万几数两多首每层文事案条信附稿邮证要整各头款选奖单年月身股部日近定学现市立农广会])${BLANK}{2,20}${COUNTER}(?=[，。；、）])`,
      'g',
    ),
  ],
  ['count', /共计?[条件次项篇份](?=[，。；])/g],
  ['count', new RegExp(`(?<=年)${BLANK}+月(?:${BLANK}*日)?`, 'g')],
  ['count', new RegExp(`(?<![\\d近过约达满超])20${BLANK}{2,}年(?![来间内以])`, 'g')],
  ['count', new RegExp(`第${BLANK}+(?:条(?!例)|款|项(?!目)|号)`, 'g')],
  ['note', /[【（(〔[](?:待(?:填|补|定|核|完善|更新|插入)|TBD|TODO)[^】）)〕\]]{0,12}[】）)〕\]]/g],
  ['note', /(?<![A-Za-z])(?:TBD|TODO)(?![A-Za-z])/g],
  ['note', /(?<=[：:])\s*待(?:填[写报]?|补充|定)(?=$|[，。；])/g],
  ['note', /^待(?:填[写报]?|补充|定)(?=[。.]?$)/g],
];

function findIn(report: Report, paragraph: ProseParagraph): readonly Unfilled[] {
  const text = withoutEmphasis(report, paragraph.text);
  const blanks = blanksIn(text === paragraph.text ? paragraph : passageOf(text));
  const found = blanks.map(({ kind, from, to }): Unfilled => ({ kind, paragraph, from, to }));
  return [...found, ...namesInTitle(paragraph, text)].sort((a, b) => a.from - b.from || b.to - a.to);
}

const mayHaveBlanks = perPassage((text) => MAYBE.test(text));

const blanksIn = perPassage((text): readonly Omit<Unfilled, 'paragraph'>[] =>
  PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      kind,
      from: index + (match.length - match.trimStart().length) * (kind === 'note' ? 1 : 0),
      to: index + match.length,
    })),
  ),
);

// `共**条，其中**件` is no emphasis.
const EMPHASIS = /(\*{2,3}|__)(?=\S)(?![条件次项个篇份期场][，。、；])([^*_\n]{1,200}?)(?<=\S)\1/g;

/** Marks that Markdown sets round a word are no blanks; their places are kept. */
function withoutEmphasis(report: Report, text: string): string {
  if (!text.includes('**') && !(text.includes('__') && formatOf(report).kind === 'markdown')) return text;
  return text.replace(EMPHASIS, (_, mark: string, word: string) => {
    const space = '\u2060'.repeat(mark.length);
    return `${space}${word}${space}`;
  });
}

/** Above the first section no name is hidden on purpose. */
function namesInTitle(paragraph: ProseParagraph, text: string): readonly Unfilled[] {
  if (paragraph.section || text.length > LONGEST_TITLE) return [];
  return [...text.matchAll(NAME)].map(({ 0: match, index }) => ({
    kind: 'mask',
    paragraph,
    from: index,
    to: index + match.length,
  }));
}

const LONGEST_TITLE = 60;
const NAME = /(?<![A-Za-z0-9XxＸ×])[XxＸ×]{2,}(?=[\u4e00-\u9fff（(])/g;

/** Those side by side as one. */
function* merge(found: readonly Unfilled[]): Generator<Unfilled> {
  let open: Unfilled | undefined;
  for (const next of found) {
    if (!open) open = next;
    else if (next.from <= open.to) {
      open = { ...open, to: Math.max(open.to, next.to) };
    } else {
      yield open;
      open = next;
    }
  }
  if (open) yield open;
}
