import type { FoundLabel, LabelPiece, Report } from '../../model/report.ts';
import { sourceSpan } from '../../syntax/source-span.ts';
import { escapeHtml } from '../../syntax/writers/write-html-table.ts';
import type { TextEdit } from '../../text/edit.ts';
import { isHan } from '../../text/key.ts';
import type { Fix } from '../finding.ts';

/**
 * The safe fix that gives a label the form's text and leaves alone what is right in it. None where it would have to cross
 * from one cell to another, or a tag.
 */
export function correctLabel(report: Report, { pieces }: Pick<FoundLabel, 'pieces'>, expected: string): readonly Fix[] {
  const edit = labelEdit(report.text, pieces, expected);
  if (!edit) return [];
  return [
    {
      title: { zh: `改为“${expected}”`, en: `Change it to “${expected}”` },
      safety: 'safe',
      edits: () => [edit],
    },
  ];
}

function labelEdit(source: string, pieces: readonly LabelPiece[], expected: string): TextEdit | undefined {
  const found = pieces.map(({ text }) => text).join('');
  const { from, to, newText } = difference(found, expected);
  let start = 0;
  for (const [i, { cell, from: base, text }] of pieces.entries()) {
    const end = start + text.length;
    if (start <= from && to <= end && (from < end || i === pieces.length - 1 || to === end)) {
      const span = sourceSpan(source, cell, base + from - start, base + to - start);
      if (source.slice(span.start, span.end).includes('<')) return undefined;
      return { span, newText: cell.pieces ? escapeHtml(newText) : newText };
    }
    start = end;
  }
  return undefined;
}

interface Difference {
  readonly from: number;
  readonly to: number;
  readonly newText: string;
}

/** The part of the found text that must be replaced; what matters not in a label may differ on either side of it. */
function difference(found: string, expected: string): Difference {
  const own = weigh(found);
  const form = weigh(expected);
  const most = Math.min(own.length, form.length);
  let head = 0;
  while (head < most && own[head]?.char === form[head]?.char) head++;
  let tail = 0;
  while (tail < most - head && own.at(-1 - tail)?.char === form.at(-1 - tail)?.char) tail++;
  return {
    from: endOf(own, head),
    to: startOf(own, tail, found),
    newText: expected.slice(endOf(form, head), startOf(form, tail, expected)),
  };
}

interface Weighed {
  readonly char: string;
  readonly at: number;
}

/** The characters that matter, with their offsets. */
function weigh(text: string): readonly Weighed[] {
  const weighed: Weighed[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    // Nearly all of a label is; the general test is slow.
    if (isHan(text.charCodeAt(at)) || /[\p{L}\p{N}]/u.test(char)) weighed.push({ char, at });
  }
  return weighed;
}

function endOf(chars: readonly Weighed[], head: number): number {
  return head === 0 ? 0 : (chars[head - 1]?.at ?? 0) + 1;
}

function startOf(chars: readonly Weighed[], tail: number, text: string): number {
  return tail === 0 ? text.length : (chars[chars.length - tail]?.at ?? text.length);
}
