import type { SelectionRange } from 'vscode-languageserver-types';
import type { Locale } from '../../lint/text.ts';
import { placeAt } from '../../model/place-at.ts';
import { type ProseParagraph, proseOf } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import { sentenceAt } from '../../model/sentences.ts';
import { type Span, touches } from '../../text/span.ts';
import { wordAt } from '../../text/word-at.ts';
import { toRange } from '../convert.ts';
import { outlineOf } from '../outline.ts';
import type { OutlineNode } from '../outline-node.ts';

/**
 * What a selection grows to at each of the offsets: a figure or a word of a label, the cell, the row, its groups, the
 * table, the section, the document; in running text the word, the sentence, the paragraph, the point or item, the
 * section. Empty for a text that is no report.
 */
export function selectionRangesAt(report: Report, offsets: readonly number[], locale: Locale): SelectionRange[] {
  if (!report.isReport) return [];
  const outline = outlineOf(report, locale);
  return offsets.map((offset) => toSelectionRange(report, spansAt(report, outline, offset), offset));
}

function toSelectionRange({ tree: { lines } }: Report, spans: readonly Span[], offset: number): SelectionRange {
  return (
    nest(spans)
      .reverse()
      .reduce<SelectionRange | undefined>(
        (parent, span) => ({ range: toRange(lines, span), ...(parent && { parent }) }),
        undefined,
      ) ?? { range: toRange(lines, { start: offset, end: offset }) }
  );
}

function spansAt(report: Report, outline: readonly OutlineNode[], offset: number): readonly Span[] {
  const whole = { start: 0, end: report.text.length };
  const place = placeAt(report, offset);
  const prose = place ? undefined : proseAt(report, offset);
  return [
    ...wordsAt(report, offset),
    ...(place ? [place] : []),
    ...(place?.kind === 'label' ? [place.label] : []),
    ...(place?.kind === 'heading' ? [place.section.heading.wording] : []),
    ...(prose ? [sentenceIn(prose, offset), prose] : []),
    ...partsAt(outline, offset),
    whole,
  ];
}

function wordsAt({ text, tree: { lines } }: Report, offset: number): readonly Span[] {
  const word = wordAt(text, lines.line(lines.lineAt(offset)), offset);
  return word ? [word] : [];
}

function proseAt(report: Report, offset: number): ProseParagraph | undefined {
  return pick(proseOf(report), offset);
}

/** The sentence with its closing mark. */
function sentenceIn({ text, spanOf }: ProseParagraph, offset: number): Span {
  const { from, to } = sentenceAt(text, indexIn(text, spanOf, offset));
  return spanOf(from, Math.max(Math.min(to + 1, text.length), from + 1));
}

/** Where the character stands in the text of a paragraph, the last one for what stands behind it. */
function indexIn(text: string, spanOf: ProseParagraph['spanOf'], offset: number): number {
  let low = 0;
  let high = text.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spanOf(middle, middle + 1).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The parts of the outline that hold the offset, from outside in. */
function partsAt(nodes: readonly OutlineNode[], offset: number): readonly Span[] {
  const node = pick(
    nodes.map(({ span, children }) => ({ ...span, children })),
    offset,
  );
  return node ? [node, ...partsAt(node.children, offset)] : [];
}

/** What holds the character behind the offset, else what ends there. */
function pick<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  const near = spans.filter((span) => touches(span, offset));
  return near.find(({ start, end }) => start <= offset && offset < end) ?? near[0];
}

/** From inside out, each one larger than the last and around it; what crosses another is left out. */
function nest(spans: readonly Span[]): Span[] {
  const nested: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = nested.at(-1);
    if (!last || (span.start <= last.start && last.end <= span.end && span.end - span.start > last.end - last.start))
      nested.push(span);
  }
  return nested;
}
