import { coverAll, type Span } from '../text/span.ts';

/** A part of a report. Its span holds its heading and all its children. */
export interface OutlineNode {
  readonly kind: 'report' | 'section' | 'item' | 'point' | 'table' | 'group' | 'row';
  /** As written in the text; never empty. */
  readonly name: string;
  readonly detail?: string | undefined;
  readonly span: Span;
  readonly heading: Span;
  readonly children: readonly OutlineNode[];
}

/** Widens the span until it holds the heading and all children, whatever the text put where. */
export function enclose(node: OutlineNode): OutlineNode {
  const { start, end } = coverAll([node.span, node.heading, ...node.children.map(({ span }) => span)]) ?? node.span;
  return { ...node, span: { start, end } };
}

export function inOrder(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return [...nodes].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
