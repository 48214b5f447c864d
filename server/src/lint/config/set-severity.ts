import { findNodeAtLocation } from 'jsonc-parser';
import type { TextEdit } from '../../text/edit.ts';
import type { Severities } from './configuration.ts';
import { insertAll, insertLast, toJson } from './insert-last.ts';
import { parseJson } from './parse-json.ts';
import { spanOf } from './parts.ts';

/**
 * Edits of the configuration's text that give the rule this level and leave everything else as it is; none where it has it
 * already, or where the text is broken. For a file that does not exist the text is empty.
 */
export function setSeverity(text: string, rule: string, level: NonNullable<Severities[string]>): readonly TextEdit[] {
  const { root, problem } = parseJson(text);
  if (problem) return [];
  if (!root) return [insertAll(text, { rules: { [rule]: level } })];
  if (root.type !== 'object') return [];
  const known = findNodeAtLocation(root, ['rules', rule]);
  if (known) return known.value === level ? [] : [{ span: spanOf(known), newText: JSON.stringify(level) }];
  const rules = findNodeAtLocation(root, ['rules']);
  if (!rules) return insertLast(text, root, (unit) => `"rules": ${toJson({ [rule]: level }, unit)}`);
  return rules.type === 'object' ? insertLast(text, rules, () => `${JSON.stringify(rule)}: "${level}"`) : [];
}
