import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { TextEdit } from '../../text/edit.ts';
import type { Suppression } from './configuration.ts';
import { insertAll, insertLast, toJson } from './insert-last.ts';
import { parseJson } from './parse-json.ts';
import { comparableValue } from './suppression-for.ts';

/** An entry to be written; it has no place in a text yet. */
export type NewSuppression = Omit<Suppression, 'span'>;

/**
 * Edits of the configuration's text that add the entry and leave everything else as it is; none where the entry is there
 * already, or where the text is broken. For a file that does not exist the text is empty.
 */
export function addSuppression(text: string, entry: NewSuppression): readonly TextEdit[] {
  const { root, problem } = parseJson(text);
  if (problem) return [];
  if (!root) return [insertAll(text, { suppressions: [ordered(entry)] })];
  if (root.type !== 'object') return [];
  const list = findNodeAtLocation(root, ['suppressions']);
  if (!list) return insertLast(text, root, (unit) => `"suppressions": ${toJson([ordered(entry)], unit)}`);
  if (list.type !== 'array' || list.children?.some((node) => isSame(node, entry))) return [];
  return insertLast(text, list, (unit) => toJson(ordered(entry), unit));
}

/** The members in the order of the manual. */
function ordered({ rule, file, address, section, value, reason, date }: NewSuppression): object {
  return { rule, file, address, section, value, reason, date };
}

/** Whether the entry suppresses the same; who decided it, and when, makes no difference. */
function isSame(node: Node, { rule, file, address, section, value }: NewSuppression): boolean {
  const there: unknown = getNodeValue(node);
  if (typeof there !== 'object' || there === null) return false;
  const { value: found, ...other }: Partial<Record<string, unknown>> = { ...there };
  const isPlace = other.rule === rule && other.file === file && other.address === address && other.section === section;
  return isPlace && typeof found === 'string' && comparableValue(found) === comparableValue(value);
}
