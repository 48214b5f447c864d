import type { Report, Section } from '../../model/report.ts';
import { htmlRegions } from '../../syntax/layouts/html-table.ts';
import { isBlankUnit } from '../../text/blank.ts';
import { oncePer } from '../../text/remember.ts';
import { mostFrequent } from './most-frequent.ts';

/** How a file writes its lines and headings, so that what is inserted looks like the rest of it. */
export interface FileStyle {
  readonly lineEnd: string;
  /** What stands before and after a heading on its line: blanks, `## `, `**`, `<h2>` and `</h2>`. */
  readonly heading: { readonly before: string; readonly after: string };
  /** Blank lines above a section heading, and between it and what follows. */
  readonly gaps: { readonly above: number; readonly below: number };
  readonly markup: Markup;
}

export type Markup = 'plain' | 'markdown' | 'html';

/** Reads the habits of the file from its section headings; usual ones where it has none. Read once for a report. */
export const fileStyle = oncePer((report: Report): FileStyle => {
  const { text, sections } = report;
  const markup = markupOf(text);
  const above = sections.flatMap((section) => gapAbove(report, section));
  const below = sections.flatMap((section) => gapBelow(report, section));
  const usual = markup === 'html' || !/\S[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*[\n\r]\s*\S/.test(text) ? 0 : 1;
  return {
    lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    heading: mostFrequent(
      sections.map((section) => frameOf(text, section)),
      ({ before, after }) => `${before}\n${after}`,
    ) ?? { before: markup === 'html' ? '<p>' : '', after: markup === 'html' ? '</p>' : '' },
    gaps: { above: mostFrequent(above) ?? usual, below: mostFrequent(below) ?? usual },
    markup,
  };
});

function markupOf(text: string): Markup {
  const [region] = htmlRegions(text);
  if (region?.start === 0 && region.end === text.length) return 'html';
  return /^#{1,6}\s|^\s*\|.*\|\s*$|\*\*[^*\n]+\*\*/m.test(text) ? 'markdown' : 'plain';
}

const TAGS_BEFORE = /<(?:p|div|h[1-6]|li)\b[^<>]*>(?:\s|&nbsp;|<(?:span|strong|b|em|i|u|font)\b[^<>]*>)*$/i;
const TAGS_AFTER = /^(?:\s|&nbsp;)*(?:<\/(?:span|strong|b|em|i|u|font|p|div|h[1-6]|li)>)+/i;
const LONGEST_FRAME = 400;

/** The marks round the heading, as far as they only mark it; text on the same line is left out. */
function frameOf(text: string, { heading: { start, end } }: Section): FileStyle['heading'] {
  const tags = TAGS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_FRAME), start))?.[0];
  if (tags !== undefined) {
    const after = TAGS_AFTER.exec(text.slice(end, end + LONGEST_FRAME))?.[0] ?? '';
    return { before: tags.replace(/\sid=(?:"[^"]*"|'[^']*'|\S+?(?=[\s>]))/gi, ''), after };
  }
  const line =
    text
      .slice(Math.max(0, start - LONGEST_FRAME), start)
      .split(/[\n\r]/)
      .at(-1) ?? '';
  const before = /^\ufeff?([^\S\ufeff]*(?:#{1,6}\s*)?)(\*{0,3})$/.exec(line);
  const bold = before?.[2] ?? '';
  const isClosed = bold !== '' && text.startsWith(bold, end);
  return { before: `${before?.[1] ?? ''}${isClosed ? bold : ''}`, after: isClosed ? bold : '' };
}

/** Blank lines above the heading; nothing where only blank lines are. */
function gapAbove({ text, tree: { lines } }: Report, { heading }: Section): readonly number[] {
  const line = lines.lineAt(heading.start);
  let above = line - 1;
  while (above >= 0 && isBlank(text, lines.line(above))) above--;
  return above < 0 ? [] : [line - above - 1];
}

/** Blank lines between the heading and what follows it in its section; nothing where nothing follows on a line below. */
function gapBelow({ tree: { lines, rows } }: Report, { heading, first, end }: Section): readonly number[] {
  const next = rows[first];
  const line = lines.lineAt(heading.end);
  return next && first < end && next.line > line ? [next.line - line - 1] : [];
}

function isBlank(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (let at = start; at < end; at++) if (!isBlankUnit(text.charCodeAt(at))) return false;
  return true;
}
