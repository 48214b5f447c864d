import { createScanner, findNodeAtLocation, type Node } from 'jsonc-parser';
import type { TextEdit } from '../../text/edit.ts';
import type { Suppression } from './configuration.ts';
import { parseJson } from './parse-json.ts';

/** Edits of the configuration's text that take the entry out, with its lines; none where no entry stands at its place. */
export function removeSuppression(text: string, { span }: Pick<Suppression, 'span'>): readonly TextEdit[] {
  const { root } = parseJson(text);
  const entries = (root && findNodeAtLocation(root, ['suppressions'])?.children) ?? [];
  const index = entries.findIndex(({ offset }) => offset === span.start);
  const entry = entries[index];
  if (!entry) return [];
  const before = entries[index - 1];
  const own = cut(...linesOf(text, entry));
  // The last one takes the comma before it along, which else would stand before a bracket.
  if (index < entries.length - 1 || !before) return [own];
  const comma = commaIn(text, endOf(before), entry.offset);
  return comma === undefined ? [own] : [cut(comma, comma + 1), own];
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function cut(start: number, end: number): TextEdit {
  return { span: { start, end }, newText: '' };
}

const REST_OF_LINE = /^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*)?(\r\n|\r|\n)/;

/** From where to where the entry stands, with its comma; with whole lines where it has them to itself. */
function linesOf(text: string, entry: Node): readonly [number, number] {
  const comma = /^\s*,/.exec(text.slice(endOf(entry)))?.[0] ?? '';
  const end = endOf(entry) + comma.length;
  const indent = /[ \t]*$/.exec(text.slice(0, entry.offset))?.[0] ?? '';
  const start = entry.offset - indent.length;
  const isFirst = start === 0 || /[\r\n]/.test(text[start - 1] ?? '');
  const rest = REST_OF_LINE.exec(text.slice(end));
  if (isFirst && rest) return [start, end + rest[0].length];
  return comma ? [entry.offset, end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0)] : [start, end];
}

// jsonc-parser's `SyntaxKind.CommaToken`; its enumeration is not there for erasable TypeScript.
const COMMA = 5;
const END = 17;

/** Where the comma stands between two entries, not one in a comment. */
function commaIn(text: string, from: number, to: number): number | undefined {
  const scanner = createScanner(text.slice(from, to), true);
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan())
    if (token === COMMA) return from + scanner.getTokenOffset();
  return undefined;
}
