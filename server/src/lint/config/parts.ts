import { getNodeValue, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { nearest } from '../../text/distance.ts';
import type { Span } from '../../text/span.ts';
import type { ConfigurationProblem } from './configuration.ts';
import type { ExpectedKey } from './expected.ts';
import { repeatedMember, unknownMember, unknownRule, wrongValue } from './problems.ts';

/** Takes what is wrong; reading goes on without the part. */
export type Tell = (problem: ConfigurationProblem) => void;

/** A member of an object: its name and its value, each with its place. */
export interface Member {
  readonly name: string;
  readonly nameSpan: Span;
  readonly node: Node;
}

export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

/** The value where it is as it must be; undefined, and told, where it is not. Undefined for no node. */
export function readValue<T>(
  schema: v.GenericSchema<T>,
  node: Node | undefined,
  key: ExpectedKey,
  tell: Tell,
): T | undefined {
  if (!node) return undefined;
  const value: unknown = getNodeValue(node);
  if (v.is(schema, value)) return value;
  tell(wrongValue(spanOf(node), key, value));
  return undefined;
}

/** The items of an array; none, and told, for any other value. None for no node. */
export function readItems(node: Node | undefined, key: ExpectedKey, tell: Tell): readonly Node[] {
  if (!node) return [];
  if (node.type === 'array') return node.children ?? [];
  tell(wrongValue(spanOf(node), key, getNodeValue(node)));
  return [];
}

/** The last member of each name that is accepted; a name that stands twice is told. None for what is no object. */
export function readMembers(node: Node, accepts: (member: Member) => boolean, tell: Tell): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const member of membersOf(node)) {
    if (!accepts(member)) continue;
    if (found.has(member.name)) tell(repeatedMember(member.nameSpan, member.name));
    found.set(member.name, member.node);
  }
  return found;
}

function membersOf(node: Node): readonly Member[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [name, value] = [] }) =>
    name && value ? [{ name: String(name.value), nameSpan: spanOf(name), node: value }] : [],
  );
}

/** Accepts members of these names, and tells the others with the name that may be meant. */
export function isAmong(names: readonly string[], tell: Tell): (member: Member) => boolean {
  return ({ name, nameSpan }) => {
    if (names.includes(name)) return true;
    tell(unknownMember(nameSpan, name, nearestName(name, names), names));
    return false;
  };
}

/** Whether there is such a rule; told where there is none. */
export function isRule(name: string, span: Span, ruleIds: ReadonlySet<string>, tell: Tell): boolean {
  if (ruleIds.has(name)) return true;
  tell(unknownRule(span, name, nearestName(name, ruleIds)));
  return false;
}

function nearestName(name: string, names: Iterable<string>): string | undefined {
  return nearest(
    name,
    Array.from(names, (known) => [known, known] as const),
  );
}
