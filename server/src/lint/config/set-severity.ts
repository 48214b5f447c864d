import { findNodeAtLocation } from 'jsonc-parser';
import type { TextEdit } from '../../text/edit.ts';
import type { Severities } from './configuration.ts';
import { insertLast, styleOf } from './insert-last.ts';
import { parseJson } from './parse-json.ts';

/**
 * Edits of the configuration's text that give the rule this level and leave everything else as it is; none where it has it
 * already, or where the text is broken. For a file that does not exist the text is empty.
 */
export function setSeverity(text: string, rule: string, level: NonNullable<Severities[string]>): readonly TextEdit[] {
  const { root, problem } = parseJson(text);
  if (problem) return [];
  if (!root) return [newFile(text, { rules: { [rule]: level } })];
  if (root.type !== 'object') return [];
  const known = findNodeAtLocation(root, ['rules', rule]);
  if (known) {
    const span = { start: known.offset, end: known.offset + known.length };
    return known.value === level ? [] : [{ span, newText: JSON.stringify(level) }];
  }
  const rules = findNodeAtLocation(root, ['rules']);
  if (!rules) return insertLast(text, root, (unit) => `"rules": ${JSON.stringify({ [rule]: level }, null, unit)}`);
  return rules.type === 'object' ? insertLast(text, rules, () => `${JSON.stringify(rule)}: "${level}"`) : [];
}

/** The whole content of a file that has nothing but comments, behind these. */
function newFile(text: string, content: object): TextEdit {
  const { lineEnd, unit } = styleOf(text);
  const start = text.trimEnd().length;
  const json = JSON.stringify(content, null, unit).replaceAll('\n', lineEnd);
  return { span: { start, end: text.length }, newText: `${start > 0 ? lineEnd : ''}${json}${lineEnd}` };
}
