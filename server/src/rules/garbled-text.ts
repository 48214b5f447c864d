import type { Fix } from '../lint/finding.ts';
import { garbledParts } from '../lint/garbled.ts';
import { replaceTexts } from '../lint/prose-place.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Report } from '../model/report.ts';
import type { Garble } from '../text/garbled/scan.ts';
import { quoted } from '../text/shorten.ts';

/** No text is garbled: by a wrong encoding, or by a PDF whose fonts have characters of their own. */
export default defineRule({
  meta: {
    id: 'garbled-text',
    category: 'prose',
    severity: 'error',
    title: { zh: '有乱码', en: 'Text is garbled' },
    basis: {
      zh: '常见做法：公布的文字应当能读（未见成文规定）',
      en: 'Practice: what is published can be read (no official text says so)',
    },
    messages: {
      encoding: {
        zh: '“{text}”是乱码：用错误的编码读取了文字，原文是“{plain}”。请改正，或用正确的编码重新打开文件。',
        en: '“{text}” was read in the wrong encoding; it is “{plain}”. Correct it, or open the file again in the right encoding.',
      },
      unknown: {
        zh: '“{text}”是乱码：用错误的编码读取了文字。请用正确的编码（UTF-8 或 GBK）重新打开，或对照原稿改正。',
        en: '“{text}” was read in the wrong encoding. Open the file again in the right one (UTF-8 or GBK), or correct it from the original.',
      },
      lost: {
        zh: '“{text}”是乱码，原来的文字已经丢失。请对照原稿补上。',
        en: 'The characters at “{text}” are lost. Put them back from the original.',
      },
      private: {
        zh: '有 {count} 个字符只有特定的字体才能显示（如 {code}），别处看到的是空框，多为从 PDF 复制时带入的。请对照原稿改正。',
        en: '{count} characters can be shown by one font only (such as {code}) and are empty boxes elsewhere; mostly copied from a PDF. Correct them from the original.',
      },
      radical: {
        zh: '有 {count} 个字是部首或兼容字符（如 {code}“{text}”），看着像“{plain}”，却不是同一个字，查找和统计时会漏掉。请改为通用的字。',
        en: '{count} characters are radicals or compatibility characters (such as {code}, “{text}”) that only look like “{plain}”; searches and programs miss them. Use the usual characters.',
      },
    },
    docs: {
      why: {
        zh: '乱码读不懂；看着像而编码不同的字，搜索不到，也可能让程序读错标题和表格。',
        en: 'Garbled text cannot be read. Characters that only look right are not found by searches and mislead programs.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '原文可以确定的，还原为原文；部首和兼容字符改为通用的字。',
            en: 'Restores the text where it is certain, and replaces radicals and compatibility characters by the usual ones.',
          },
        },
      ],
      incorrect: '一、总体情况\n\n2023年，«鏀垮簻淇℃伅»公开工作有序开展，«锟斤拷锟斤拷»全部办结。\n',
      correct: '一、总体情况\n\n2023年，政府信息公开工作有序开展，收到的申请全部办结。\n',
    },
  },
  *check(report) {
    const { stretches, privates, radicals } = garbledParts(report);
    for (const stretch of stretches) yield toStretch(report, stretch);
    if (privates.length > 0) yield toCharacters(report, 'private', privates);
    if (radicals.length > 0) yield toCharacters(report, 'radical', radicals);
  },
});

type Found = RuleFinding<'encoding' | 'unknown' | 'lost' | 'private' | 'radical'>;

const LONGEST_QUOTE = 20;

function toStretch(report: Report, { start, end, kind, plain }: Garble): Found {
  const old = report.text.slice(start, end);
  return {
    message: kind === 'lost' ? 'lost' : plain === '' ? 'unknown' : 'encoding',
    span: { start, end },
    data: { text: quote(old), plain: quote(plain) },
    fixes:
      plain === '' ? [] : restore(report, [{ start, end, kind, plain }], `还原为“${quote(plain)}”`, 'Restore the text'),
  };
}

/** Characters of one kind come from one conversion and are one finding. */
function toCharacters(report: Report, message: 'private' | 'radical', characters: readonly Garble[]): Found {
  const [first = { start: 0, end: 0, plain: '' }, ...others] = characters;
  const text = report.text.slice(first.start, first.end);
  return {
    message,
    span: { start: first.start, end: first.end },
    data: {
      count: characters.length,
      text,
      plain: first.plain,
      code: `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    },
    related: others.map(({ start, end }) => ({
      span: { start, end },
      message: { zh: '同类字符', en: 'A character of the same kind' },
    })),
    fixes:
      message === 'radical'
        ? restore(report, characters, `将 ${characters.length} 个字改为通用的字`, 'Use the usual characters')
        : [],
  };
}

function restore(report: Report, garbled: readonly Garble[], zh: string, en: string): readonly Fix[] {
  const replacements = garbled.map(({ start, end, plain }) => ({
    span: { start, end },
    old: report.text.slice(start, end),
    newText: plain,
  }));
  return replaceTexts(report, replacements, { title: { zh, en } });
}

function quote(text: string): string {
  return quoted(text, LONGEST_QUOTE);
}
