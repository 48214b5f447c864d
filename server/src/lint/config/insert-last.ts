import type { Node } from 'jsonc-parser';
import type { TextEdit } from '../../text/edit.ts';

/**
 * Edits that put a value, or a member with its name, behind the last one of an array or object, on lines of its own in
 * the indentation of the file. The library's own edits lay out the neighbours anew and lead their comments astray.
 */
export function insertLast(text: string, container: Node, write: (unit: string) => string): readonly TextEdit[] {
  const style = styleOf(text);
  const last = container.children?.at(-1);
  return last ? behind(text, container, last, write, style) : into(text, container, write, style);
}

/** The edit that makes the whole content of a file that has nothing but blanks and comments, behind these. */
export function insertAll(text: string, value: object): TextEdit {
  const { lineEnd, unit } = styleOf(text);
  const start = text.trimEnd().length;
  const json = toJson(value, unit).replaceAll('\n', lineEnd);
  return { span: { start, end: text.length }, newText: `${start > 0 ? lineEnd : ''}${json}${lineEnd}` };
}

export function toJson(value: unknown, unit: string): string {
  return JSON.stringify(value, null, unit);
}

/** How the file is laid out. */
interface Style {
  readonly lineEnd: string;
  /** One step of indentation. */
  readonly unit: string;
}

function styleOf(text: string): Style {
  return { lineEnd: text.includes('\r\n') ? '\r\n' : '\n', unit: /^(?:\t| {2,8})(?=\S)/m.exec(text)?.[0] ?? '  ' };
}

/** A comma, if there is one already, and a comment, up to the end of the line. */
const REST = /^([ \t]*,)?[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*)?$/;

function behind(
  text: string,
  container: Node,
  last: Node,
  write: (unit: string) => string,
  style: Style,
): readonly TextEdit[] {
  const end = last.offset + last.length;
  const lineEnd = endOfLine(text, end);
  const rest = REST.exec(text.slice(end, lineEnd));
  const own = indentOf(text, last.offset, true);
  const indent = own ?? indentOf(text, container.offset) + style.unit;
  const block = style.lineEnd + indented(write(style.unit), indent, style);
  if (!rest) return [insert(end, `,${block}${closing(text, container, end, style)}`)];
  // What is behind the last one on its line is about it, and stays there.
  if (rest[1]) return [insert(lineEnd, `${block},`)];
  return end === lineEnd ? [insert(end, `,${block}`)] : [insert(end, ','), insert(lineEnd, block)];
}

function into(text: string, container: Node, write: (unit: string) => string, style: Style): readonly TextEdit[] {
  const inside = text.slice(container.offset + 1, container.offset + container.length - 1);
  const at = container.offset + 1 + inside.trimEnd().length;
  const outer = indentOf(text, container.offset);
  const block = style.lineEnd + indented(write(style.unit), outer + style.unit, style);
  return [insert(at, block + closing(text, container, at, style))];
}

/** A line end where the bracket would else stand behind the new value. */
function closing(text: string, container: Node, from: number, style: Style): string {
  const isApart = /[\r\n]/.test(text.slice(from, container.offset + container.length - 1));
  return isApart ? '' : style.lineEnd + indentOf(text, container.offset);
}

function indented(block: string, indent: string, { lineEnd }: Style): string {
  return block
    .split('\n')
    .map((line) => indent + line)
    .join(lineEnd);
}

/** The blanks at the beginning of the line; undefined where the place must be the first on it and is not. */
function indentOf(text: string, offset: number): string;
function indentOf(text: string, offset: number, mustBegin: true): string | undefined;
function indentOf(text: string, offset: number, mustBegin = false): string | undefined {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
  return mustBegin && start + indent.length !== offset ? undefined : indent;
}

function endOfLine(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length < 0 ? text.length : from + length;
}

function insert(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}
