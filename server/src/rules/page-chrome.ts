import { deleteBlock, deletePageMarks } from '../lint/delete-lines.ts';
import type { Fix } from '../lint/finding.ts';
import { type ChromeBlock, chromeOf } from '../lint/leftover/page-chrome.ts';
import { defineRule, type RuleFinding } from '../lint/rule.ts';
import type { Report } from '../model/report.ts';
import { shorten } from '../text/shorten.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Nothing of the web page or the printed pages that the report was copied from is left in it. */
export default defineRule({
  meta: {
    id: 'page-chrome',
    category: 'prose',
    severity: 'warning',
    title: { zh: '留有网页或页面上的文字', en: 'Texts of a web page or page numbers are left' },
    basis: {
      zh: '常见做法：公布的报告只含报告本身的内容（未见成文规定）',
      en: 'Practice: a published report holds its own content only (no official text says so)',
    },
    messages: {
      web: {
        zh: '“{text}”是网页上的文字，不是报告的内容，多为复制网页时带入的。请删去{lines}。',
        en: '“{text}” belongs to a web page and not to the report; it was copied along with it. Delete {lines}.',
      },
      pageNumbers: {
        zh: '正文中夹有 {count} 处页码（如“{text}”），多为从 PDF 复制时带入的。请删去。',
        en: 'Page numbers stand {count} times in the text (such as “{text}”), mostly copied from a PDF. Delete them.',
      },
    },
    docs: {
      why: {
        zh: '网页的导航、按钮和页码混在正文里，会打断句子和表格，发布后也不美观。',
        en: 'Menus, buttons and page numbers break sentences and tables, and look careless once published.',
      },
      fixes: [
        {
          safety: 'safe',
          text: {
            zh: '删去网页文字或页码；表格和正文不变。',
            en: 'Deletes the texts of the web page, or the page numbers; tables and text stay.',
          },
        },
        {
          safety: 'unsafe',
          text: {
            zh: '要删的文字中有报告可能用到的内容（例如唯一的标题）的，由您决定。',
            en: 'Where what goes may be needed, such as the only title, you decide.',
          },
        },
      ],
      incorrect:
        '«您当前的位置：首页 > 政务公开 > 年报\n发布时间：2024-01-19 浏览次数：36 字体：[大 中 小]»\n云岭县林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n我局认真做好政府信息公开工作。\n',
      correct: '云岭县林业局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n我局认真做好政府信息公开工作。\n',
    },
  },
  *check(report) {
    for (const block of chromeOf(report)) yield toBlock(report, block);
    const { pageMarks } = report.tree;
    if (pageMarks.length > 0) yield toPageNumbers(report, pageMarks);
  },
});

type Found = RuleFinding<'web' | 'pageNumbers'>;

const LONGEST_QUOTE = 24;

function toBlock(report: Report, block: ChromeBlock): Found {
  const { start, end, rows } = block;
  const [first] = rows;
  const text = first ? report.text.slice(first.start, first.end) : '';
  const count = rows.length;
  return {
    message: 'web',
    span: { start, end },
    data: {
      text: shorten(text, LONGEST_QUOTE),
      lines: { zh: `这 ${count} 行`, en: count === 1 ? 'the line' : `the ${count} lines` },
    },
    fixes: [deletion(report, block)],
  };
}

/** A line that dates the report or names its body may be all that says so. */
function deletion(report: Report, block: ChromeBlock): Fix {
  const facts: readonly (Span | undefined)[] = [report.date, report.organ, report.period];
  const isNeeded = facts.some((fact) => fact && overlaps(fact, block));
  return {
    title: { zh: '删去这些网页文字', en: 'Delete these texts of the web page' },
    safety: isNeeded ? 'unsafe' : 'safe',
    edits: () => deleteBlock(report, block),
  };
}

function toPageNumbers(report: Report, marks: readonly Span[]): Found {
  const [first = { start: 0, end: 0 }, ...others] = marks;
  return {
    message: 'pageNumbers',
    span: first,
    data: { text: report.text.slice(first.start, first.end), count: marks.length },
    related: others.map((span) => ({ span, message: { zh: '也是页码', en: 'A page number as well' } })),
    fixes: [
      {
        title: { zh: `删去 ${marks.length} 处页码`, en: `Delete ${marks.length} page numbers` },
        safety: 'safe',
        edits: () => deletePageMarks(report),
      },
    ],
  };
}
