import { findNodeAtOffset, getNodePath, type Node } from 'jsonc-parser';
import type { Span } from '../../text/span.ts';
import { parseJson } from './parse-json.ts';
import { spanOf } from './parts.ts';

/** The name of a rule in the text of a configuration file: a key of `rules`, or the `rule` of a suppression. */
export interface RuleName extends Span {
  readonly name: string;
}

/** The one that the offset is in; undefined where none is. It need not be the name of a rule that exists. */
export function ruleAt(text: string, offset: number): RuleName | undefined {
  const { root } = parseJson(text);
  const node = root && findNodeAtOffset(root, offset, true);
  if (node?.type !== 'string' || typeof node.value !== 'string' || !isRuleName(node)) return undefined;
  return { name: node.value, ...spanOf(node) };
}

function isRuleName(node: Node): boolean {
  const path = getNodePath(node);
  const isKey = node.parent?.type === 'property' && node.parent.children?.[0] === node;
  if (isKey) return path.length === 2 && path[0] === 'rules';
  return path.length === 3 && path[0] === 'suppressions' && path[2] === 'rule';
}
