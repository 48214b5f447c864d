import type { Fix } from '../lint/finding.ts';
import { type Leftover, leftoversOf } from '../lint/markup/leftovers.ts';
import type { LeftoverKind } from '../lint/markup/patterns.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { LocalizedText } from '../lint/text.ts';
import { type Group, groupBy } from '../text/group-by.ts';
import { quoted } from '../text/shorten.ts';

/** Nothing of another format is left in the text. The same leftover at several places is one finding. */
export default defineRule({
  meta: {
    id: 'leftover-markup',
    category: 'prose',
    severity: 'warning',
    title: { zh: '留有其他格式的标记或不可见字符', en: 'Marks of another format, or invisible characters, are left' },
    basis: {
      zh: '常见做法：公布的报告只含报告本身的内容（未见成文规定）',
      en: 'Practice: a published report holds its own content only (no official text says so)',
    },
    messages: {
      bookmark: {
        zh: '“{text}”是 Word 的书签，共 {count} 处，不是报告的内容。请删去。',
        en: '“{text}” is a bookmark of Word ({count} in all) and no part of the report. Delete it.',
      },
      field: {
        zh: '“{text}”是 Word 的域代码，共 {count} 处，读者不应看到。请删去。',
        en: '“{text}” is a field code of Word ({count} in all), which readers should not see. Delete it.',
      },
      error: {
        zh: '“{text}”是 Word 的出错提示，共 {count} 处：引用的内容已经找不到。请写上原来的页码或内容。',
        en: '“{text}” is an error message of Word ({count} in all): what was referred to is gone. Write the page number or text that belongs here.',
      },
      style: {
        zh: '“{text}”是 Word 或网页的样式代码，共 {count} 处，不是报告的内容。请删去。',
        en: '“{text}” is style code of Word or a web page ({count} in all) and no part of the report. Delete it.',
      },
      tag: {
        zh: '“{text}”是网页标签，共 {count} 处，在这里会照原样显示。请删去。',
        en: '“{text}” is a tag of a web page ({count} in all) and is shown as it stands here. Delete it.',
      },
      entity: {
        zh: '“{text}”是网页的字符代码，共 {count} 处，在这里会照原样显示。请改为它所代表的字符。',
        en: '“{text}” is a character code of web pages ({count} in all) and is shown as it stands here. Write the character.',
      },
      escape: {
        zh: '“{text}”是程序里的换行或制表代码，共 {count} 处，在这里会照原样显示。请改为换行或空格。',
        en: '“{text}” is a program’s code for a line end or tab ({count} in all) and is shown as it stands here. Use a line end or blank.',
      },
      markdown: {
        zh: '“{text}”是 Markdown 标记，共 {count} 处，在这里会照原样显示。请去掉标记。',
        en: '“{text}” is Markdown ({count} in all) and is shown as it stands here. Remove the marks.',
      },
      invisible: {
        zh: '有 {count} 个看不见的字符 {code}（{name}），多为复制时带入的，会妨碍查找和读取。请删去。',
        en: '{count} invisible characters {code} ({name}) stand here, mostly copied along; they mislead searches and programs. Delete them.',
      },
    },
    docs: {
      why: {
        zh: '这些标记发布后会照原样显示出来；看不见的字符会让查找、统计和读取出错。',
        en: 'Such marks are published as they stand; invisible characters make searches and programs go wrong.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '删去标记，或改为它所代表的字符；文字和数字不变。',
            en: 'Deletes the marks, or writes the character they stand for; words and figures stay.',
          },
        },
      ],
      incorrect:
        '一、总体情况\n\n«[bookmark: _GoBack]»2023年，我局«&nbsp;»及时公开政府信息，详见«HYPERLINK "http://example.invalid"»公开指南。\n',
      correct: '一、总体情况\n\n2023年，我局及时公开政府信息，详见公开指南。\n',
    },
  },
  *check(report) {
    for (const group of groupBy(leftoversOf(report), ({ key }) => key).values()) yield toFinding(group);
  },
});

const LONGEST_QUOTE = 30;

function toFinding(group: Group<Leftover>): RuleFinding<LeftoverKind> {
  const [first, ...others] = group;
  const { start, end, kind, text } = first;
  return {
    message: kind,
    span: { start, end },
    data: {
      text: quoted(text.replace(/[{}]/g, ' '), LONGEST_QUOTE),
      count: group.length,
      code: `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
      name: nameOf(text.charCodeAt(0)),
    },
    related: others.map((each) => ({
      span: { start: each.start, end: each.end },
      message: { zh: '同类标记', en: 'A mark of the same kind' },
    })),
    fixes: clean(group),
  };
}

function nameOf(unit: number): LocalizedText {
  if (unit < 0x20 || unit === 0x7f) return { zh: '控制字符', en: 'control character' };
  if (unit === 0xad) return { zh: '软连字符', en: 'soft hyphen' };
  if (unit === 0xfffc) return { zh: '图片或对象的占位符', en: 'place of a picture or object' };
  if (unit >= 0xf000 && unit <= 0xf0ff) return { zh: 'Word 符号字体的字符', en: 'character of Word’s symbol fonts' };
  if (unit >= 0x202a && unit <= 0x202e) return { zh: '书写方向控制符', en: 'mark of writing direction' };
  return { zh: '零宽字符', en: 'zero-width character' };
}

function clean(group: readonly Leftover[]): readonly Fix[] {
  if (group.some(({ plain }) => plain === undefined)) return [];
  const count = group.length;
  return [
    {
      title:
        count === 1
          ? { zh: '清除这处标记', en: 'Remove the mark' }
          : { zh: `清除这 ${count} 处标记`, en: `Remove the ${count} marks` },
      safety: 'safe',
      edits: () => group.map(({ start, end, plain = '' }) => ({ span: { start, end }, newText: plain })),
    },
  ];
}
