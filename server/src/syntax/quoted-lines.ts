import type { ShapedLine } from './segment.ts';

const MOST_LINES = 6;
const OPENS = /(?:^|\t)"[^"\t]*$/;
const CLOSES = /^[^"\t]*"(?:\t|$)/;

/**
 * Puts lines together that one quoted cell spans, as spreadsheets copy a cell with a line break in it: `"商业⏎企业"`.
 * A quotation mark that nothing closes within a few lines is a mark like any other.
 */
export function joinQuoted(text: string, lines: readonly ShapedLine[]): readonly ShapedLine[] {
  if (!lines.some((line) => text.slice(line.from, line.to).includes('"'))) return lines;
  const out: ShapedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const last = OPENS.test(text.slice(line.from, line.to)) ? closingLine(text, lines, at) : undefined;
    if (last === undefined) out.push(line);
    else {
      const end = lines[last] ?? line;
      out.push({ index: line.index, start: line.start, end: end.end, from: line.from, to: end.to, shape: 'tabs' });
      at = last;
    }
  }
  return out;
}

function closingLine(text: string, lines: readonly ShapedLine[], first: number): number | undefined {
  for (let at = first + 1; at < lines.length && at <= first + MOST_LINES; at++) {
    const content = text.slice(lines[at]?.from, lines[at]?.to);
    if (CLOSES.test(content))
      return OPENS.test(content.replace(CLOSES, '')) ? (closingLine(text, lines, at) ?? at) : at;
    if (content.includes('"')) return undefined;
  }
  return undefined;
}
