import type { FoldingRange } from 'vscode-languageserver-types';
import type { Report } from '../model/report.ts';
import type { LineIndex } from '../text/line-index.ts';
import { outlineOf } from './outline.ts';
import type { OutlineNode } from './outline-node.ts';

/** One range for each part of the outline that takes more than a line; the outer one where two begin in one line. */
export function toFoldingRanges(report: Report): FoldingRange[] {
  const { lines } = report.tree;
  const ranges = new Map<number, FoldingRange>();
  for (const range of outlineOf(report, 'zh').flatMap((node) => fold(lines, node)))
    if (!ranges.has(range.startLine)) ranges.set(range.startLine, range);
  return [...ranges.values()];
}

/** Outer ranges come first. Rows do not fold: those of a table that stands across the page share its lines. */
function fold(lines: LineIndex, { kind, span, children }: OutlineNode): FoldingRange[] {
  if (kind === 'row') return [];
  const startLine = lines.lineAt(span.start);
  const endLine = lines.lineAt(span.end);
  const own = endLine > startLine ? [{ startLine, endLine }] : [];
  return [...own, ...children.flatMap((child) => fold(lines, child))];
}
