import type { Finding, Fix } from '../lint/finding.ts';
import { isPageChrome } from '../lint/leftover/page-chrome.ts';
import { placeOf, replaceTexts } from '../lint/prose-place.ts';
import { type DoubledMarks, doubledMarks } from '../lint/punctuation/doubled.ts';
import type { PairMark } from '../lint/punctuation/marks.ts';
import { type Pair, pairedIn } from '../lint/punctuation/pair-paragraph.ts';
import { type PairFault, pairFaults } from '../lint/punctuation/pairing.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { LocalizedText } from '../lint/text.ts';
import { type ProseParagraph, proseOf } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import { perPassage } from '../text/passage.ts';

/** Brackets and quotation marks stand in pairs, and other marks stand alone. */
export default defineRule({
  meta: {
    id: 'unpaired-punctuation',
    category: 'prose',
    severity: 'warning',
    title: {
      zh: '括号、引号不成对，或标点重复',
      en: 'A bracket or quotation mark lacks its partner, or a mark is doubled',
    },
    basis: {
      zh: '《标点符号用法》（GB/T 15834—2011）',
      en: 'The national standard on punctuation, GB/T 15834—2011',
    },
    messages: {
      open: {
        zh: '{name}后面没有与它配对的符号。请在应当结束的地方补上，或者删去多余的这一个。',
        en: 'Nothing closes the {name}. Add its partner where it belongs, or delete this one.',
      },
      close: {
        zh: '{name}前面没有与它配对的符号。请在应当开始的地方补上，或者删去多余的这一个。',
        en: 'Nothing opens the {name}. Add its partner where it belongs, or delete this one.',
      },
      reversed: {
        zh: '引号的方向反了：这里应为「{expected}」，现为「{mark}」。请改正。',
        en: 'The quotation mark looks the wrong way: {expected} belongs here, not {mark}. Correct it.',
      },
      mixed: {
        zh: '这对引号一个是弯引号，一个是直引号：这里应为「{expected}」，现为「{mark}」。请改成一致。',
        en: 'One of these quotation marks is curly and one straight: {expected} belongs here, not {mark}. Make them match.',
      },
      crossed: {
        zh: '两对符号交叉了：「{open}」在另一对里面开始，「{mark}」却在它外面。请调整先后。',
        en: 'Two pairs cross: {open} begins inside the other pair, but {mark} stands outside it. Put them in order.',
      },
      doubled: {
        zh: '标点“{marks}”连用了。请只保留一个，这里多半是“{expected}”。',
        en: 'The marks “{marks}” follow each other. Keep one of them, most likely “{expected}”.',
      },
    },
    docs: {
      why: {
        zh: '括号、引号缺了一半，读者不知道引用或说明到哪里为止；标点重复多是修改时留下的。',
        en: 'With half a pair missing nobody can tell how far the quotation or note goes; doubled marks are mostly left by editing.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '改正引号的方向，把一弯一直的引号改成一致，去掉多余的重复标点。',
            en: 'Turns quotes that face the wrong way, makes the two of a pair alike, and drops marks that were typed twice.',
          },
        },
        {
          safety: 'unsafe',
          text: {
            zh: '重复的标点不能断定留哪一个的，由您选择。',
            en: 'Where two marks meet and either could be meant, one of them is kept; which is for you to choose.',
          },
        },
      ],
      incorrect:
        '一、总体情况\n\n我局遵循公正、公平、合法、便民的原则«”»，及时公开政府信息«。。»\n（一）主动公开«（»含转载。通过网站公开信息。\n',
      correct:
        '一、总体情况\n\n我局遵循“公正、公平、合法、便民的原则”，及时公开政府信息。\n（一）主动公开（含转载）。通过网站公开信息。\n',
    },
  },
  *check(report) {
    for (const fault of pairFaults(report)) {
      if (!isPageChrome(report, placeOfMark(fault.paragraph, fault.mark).span)) yield toFault(report, fault);
    }
    for (const paragraph of proseOf(report)) {
      for (const pair of mixedIn(paragraph)) yield toMixed(report, paragraph, pair);
    }
    for (const doubled of doubledMarks(report)) {
      if (!isPageChrome(report, placeOf(doubled.paragraph, doubled.from, doubled.from + 1).span))
        yield toDoubled(report, doubled);
    }
  },
});

type Found = RuleFinding<'open' | 'close' | 'reversed' | 'mixed' | 'crossed' | 'doubled'>;

const NAMES: Readonly<Record<PairMark['kind'], LocalizedText>> = {
  round: { zh: '括号', en: 'bracket' },
  square: { zh: '方括号', en: 'square bracket' },
  lenticular: { zh: '方头括号', en: 'lenticular bracket' },
  title: { zh: '书名号', en: 'title mark' },
  'inner-title': { zh: '书名号', en: 'title mark' },
  corner: { zh: '引号', en: 'quotation mark' },
  'white-corner': { zh: '引号', en: 'quotation mark' },
  double: { zh: '引号', en: 'quotation mark' },
  single: { zh: '单引号', en: 'single quotation mark' },
};

function nameOf({ kind, char }: PairMark): LocalizedText {
  const { zh, en } = NAMES[kind];
  return { zh: `${zh} ${char} `, en: `${en} ${char}` };
}

const PARTNER = { zh: '与它配对的符号', en: 'Its partner' };

function toFault(report: Report, { kind, paragraph, mark, other }: PairFault): Found {
  const { char } = mark;
  const expected = char === '“' ? '”' : '“';
  const fixes =
    kind === 'reversed'
      ? replaceMark(report, paragraph, mark, expected)
      : kind === 'crossed'
        ? swap(report, paragraph, mark)
        : [];
  return {
    message: kind,
    ...placeOfMark(paragraph, mark),
    data: { name: nameOf(mark), mark: char, expected, open: other?.char ?? '' },
    related: other ? [relatedTo(paragraph, other)] : [],
    fixes,
  };
}

/** `“…"`. */
const mixedIn = perPassage((text, passage): readonly Pair[] =>
  text.includes('"')
    ? pairedIn(passage).pairs.filter(
        ({ open, close }) => open.kind === 'double' && (open.char === '"') !== (close.char === '"'),
      )
    : [],
);

function toMixed(report: Report, paragraph: ProseParagraph, { open, close }: Pair): Found {
  const [straight, curly, expected] = open.char === '"' ? [open, close, '“'] : [close, open, '”'];
  return {
    message: 'mixed',
    ...placeOfMark(paragraph, straight),
    data: { mark: straight.char, expected },
    related: [relatedTo(paragraph, curly)],
    fixes: replaceMark(report, paragraph, straight, expected),
  };
}

function placeOfMark(paragraph: ProseParagraph, { at }: PairMark): ReturnType<typeof placeOf> {
  return placeOf(paragraph, at, at + 1);
}

function relatedTo(paragraph: ProseParagraph, mark: PairMark): Finding['related'][number] {
  return { span: placeOfMark(paragraph, mark).span, message: PARTNER };
}

function replaceMark(report: Report, paragraph: ProseParagraph, mark: PairMark, newText: string): readonly Fix[] {
  return replaceTexts(report, [{ span: placeOfMark(paragraph, mark).span, old: mark.char, newText }], {
    title: { zh: `改为「${newText}」`, en: `Change it to ${newText}` },
  });
}

/** Two closing marks side by side only have to change places. */
function swap(report: Report, paragraph: ProseParagraph, { at, char }: PairMark): readonly Fix[] {
  const before = paragraph.text.charAt(at - 1);
  if (!/[）)〕\]］】》〉」』”’]/.test(before)) return [];
  return replaceTexts(
    report,
    [{ span: paragraph.spanOf(at - 1, at + 1), old: before + char, newText: char + before }],
    {
      title: { zh: `改为「${char}${before}」`, en: `Change it to ${char}${before}` },
    },
  );
}

function toDoubled(report: Report, { paragraph, from, text, single, isSure }: DoubledMarks): Found {
  const place = placeOf(paragraph, from, from + text.length);
  return {
    message: 'doubled',
    ...place,
    data: { marks: text, expected: single },
    fixes: replaceTexts(report, [{ span: place.span, old: text, newText: single }], {
      title: { zh: `只保留“${single}”`, en: `Keep “${single}” only` },
      safety: isSure ? 'safe' : 'unsafe',
    }),
  };
}
