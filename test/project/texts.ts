import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import type { LocalizedText } from '../../server/src/lint/text.ts';
import { read, root } from './generated.ts';

/** A text for people in both languages, and where it is written. */
export interface PlacedText extends LocalizedText {
  readonly place: string;
}

/** Every pair of `zh` and `en` that is written out in the source of the server, in any file. */
export function textsOfServer(): readonly PlacedText[] {
  return sources('server/src').flatMap((file) => {
    const text = read(file);
    return [...text.matchAll(PAIR)].map(({ index, groups: { zh = '', en = '' } = {} }) => {
      const line = text.slice(0, index).split('\n').length;
      return { place: `${file}:${line}`, zh: unquote(zh), en: unquote(en) };
    });
  });
}

/** The texts of the client and of the manifest. */
export function textsOfClient(): readonly PlacedText[] {
  const bundle: Readonly<Record<string, string>> = JSON.parse(read('client/l10n/bundle.l10n.zh-cn.json'));
  const english: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));
  const chinese: Readonly<Record<string, string>> = JSON.parse(read('package.nls.zh-cn.json'));
  return [
    ...Object.entries(bundle).map(([en, zh]) => ({ place: `l10n “${en}”`, zh, en })),
    ...Object.entries(english).map(([key, en]) => ({ place: `%${key}%`, zh: chinese[key] ?? '', en })),
  ];
}

/** All TypeScript files below a folder, from the top of the project. */
export function sources(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

const STRING = '\'(?:[^\'\\\\]|\\\\.)*\'|"(?:[^"\\\\]|\\\\.)*"|`(?:[^`\\\\]|\\\\.)*`';
const PAIR = new RegExp(`\\bzh: (?:\\n\\s+)?(?<zh>${STRING}),\\s+en: (?:\\n\\s+)?(?<en>${STRING})`, 'g');

/** What is put in at run time becomes a placeholder. */
function unquote(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\}/g, '{…}')
    .replace(/\\(.)/g, '$1');
}
