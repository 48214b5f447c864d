import { getNodeValue, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import type { Suppression } from './configuration.ts';
import { isAmong, isRule, readMembers, spanOf, type Tell } from './parts.ts';
import { missingMember, twoPlaces, wrongRemark, wrongValue } from './problems.ts';
import { SUPPRESSION } from './shape.ts';

type Name = keyof typeof SUPPRESSION.entries;
type Members = ReadonlyMap<string, Node>;

const NAMES = Object.keys(SUPPRESSION.entries) as readonly Name[];

/** Reads an entry; undefined, and told, where it lacks something that a finding is known by. */
export function readSuppression(entry: Node, ruleIds: ReadonlySet<string>, tell: Tell): Suppression | undefined {
  if (entry.type !== 'object') {
    tell(wrongValue(spanOf(entry), 'suppression', getNodeValue(entry)));
    return undefined;
  }
  const members = readMembers(entry, isAmong(NAMES, tell), tell);
  const isUsable = NAMES.map((name) => checkMember(name, members.get(name), entry, tell)).every(Boolean);
  return isUsable && isOne(members, ruleIds, tell) ? toSuppression(members, entry) : undefined;
}

/** Whether the entry can be used as far as this member goes; reason and date are for people only. */
function checkMember(name: Name, node: Node | undefined, entry: Node, tell: Tell): boolean {
  const value: unknown = node && getNodeValue(node);
  if (v.is(SUPPRESSION.entries[name], value)) return true;
  const span = node ? spanOf(node) : { start: entry.offset, end: entry.offset + 1 };
  if (name === 'reason' || name === 'date') {
    tell(wrongRemark(span, name, value));
    return true;
  }
  tell(node ? wrongValue(span, name, value) : missingMember(span, name));
  return false;
}

/** Whether it names one rule and one place. */
function isOne(members: Members, ruleIds: ReadonlySet<string>, tell: Tell): boolean {
  const rule = members.get('rule');
  const section = members.get('section');
  if (rule && !isRule(String(rule.value), spanOf(rule), ruleIds, tell)) return false;
  if (!section || !members.has('address')) return true;
  tell(twoPlaces(spanOf(section)));
  return false;
}

/** Whatever stands for people alone may be missing. */
const USABLE = v.object({
  ...SUPPRESSION.entries,
  reason: v.fallback(SUPPRESSION.entries.reason, ''),
  date: v.fallback(SUPPRESSION.entries.date, ''),
});

function toSuppression(members: Members, entry: Node): Suppression {
  const given = Object.fromEntries([...members].map(([name, node]) => [name, getNodeValue(node)]));
  const { address, section, ...rest } = v.parse(USABLE, given);
  return {
    ...rest,
    ...(address !== undefined && { address }),
    ...(section !== undefined && { section }),
    span: spanOf(entry),
  };
}
