import { ORDINAL_CHARS } from '../text/numeral.ts';

const LONGEST_HEADING = 60;
const NUMERAL = new RegExp(`^(?:#{1,6}\\s*|\\*{1,3})?(?:第[${ORDINAL_CHARS}]部分|[（(]?[${ORDINAL_CHARS}][)）、.．])`);
const ENDING = /(?:情况|情況|事项|事項|问题|問題|措施|不足|打算|计划)[*：:。]*$/;

/**
 * Whether a line is numbered as the parts of a text are and ends in a word that names matters rather than a figure. Word
 * indents such lines by a tab, as it does the cells of a table: 一、总体情况 is a heading, 三、本年度办理结果 a cell.
 */
export function looksLikeHeading(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_HEADING || !OPENERS.has(text.charCodeAt(start))) return false;
  const line = text.slice(start, end);
  return NUMERAL.test(line) && ENDING.test(line);
}

const OPENERS = new Set([...`#*（(第${ORDINAL_CHARS}`].map((char) => char.charCodeAt(0)));
