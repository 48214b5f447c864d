import type { Report } from '../model/report.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** Whole lines: the first and the last one, by index. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Where lines are to stand: right before a line, or right behind one. */
export type Place = { readonly before: number } | { readonly behind: number };

/** The lines that a span of the text touches. */
export function linesOf({ tree: { lines } }: Report, { start, end }: Span): Lines {
  return { first: lines.lineAt(start), last: lines.lineAt(end) };
}

/**
 * The edits that take whole lines to another place, together with the blank lines on one side of them, so that they stand
 * as far from their new neighbours as from that old one.
 */
export function moveLines(report: Report, moved: Lines, place: Place, side: Side): readonly TextEdit[] {
  const { lines } = report.tree;
  const own = { start: lines.startOf(moved.first), end: lines.endOf(moved.last) };
  const removal = withBlanks(report, moved, side);
  const content = report.text.slice(own.start, own.end);
  const blanks =
    side === 'below' ? report.text.slice(own.end, removal.end) : report.text.slice(removal.start, own.start);
  const at = 'before' in place ? lines.startOf(place.before) : lines.endOf(place.behind);
  const newText = 'before' in place ? content + blanks : blanks + content;
  return [
    { span: removal, newText: '' },
    { span: { start: at, end: at }, newText },
  ];
}

export type Side = 'above' | 'below';

/** The lines with their blank lines and line ends up to the next text on one side. */
export function withBlanks({ text, tree: { lines } }: Report, { first, last }: Lines, side: Side): Span {
  const isBlank = (line: number): boolean => text.slice(lines.startOf(line), lines.endOf(line)).trim() === '';
  if (side === 'below') {
    let next = last + 1;
    while (next < lines.count && isBlank(next)) next++;
    return { start: lines.startOf(first), end: lines.startOf(next) };
  }
  let previous = first - 1;
  while (previous > 0 && isBlank(previous)) previous--;
  return { start: previous < 0 ? 0 : lines.endOf(previous), end: lines.endOf(last) };
}
