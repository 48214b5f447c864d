import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCommand } from '../../server/src/cli/command.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));

describe.each(['README.md', 'README.en.md'])('%s', (name) => {
  const text = read(name);

  test.each(createCommand(() => {}).options.map(({ long }) => long))('documents the option %s', (option) => {
    expect(text).toContain(`\`${option}`);
  });

  test.each(Object.keys(manifest.contributes.configuration.properties))('documents the setting %s', (setting) => {
    expect(text).toContain(`\`${setting}\``);
  });

  test.each(titlesIn(name))('names the command %s', (title) => {
    expect(text).toContain(title);
  });

  test('links to no file that is not there', () => {
    const files = [...text.matchAll(/\]\((?!https:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const text = read('docs/architecture.md');
  const manifests = ['package.json', 'test/vscode/server/package.json', 'test/bench/peers/package.json'];

  test.each(manifests)('says why each dependency of %s is there', (file) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(file));
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(names.filter((dependency) => !text.includes(`\`${dependency}\``))).toEqual([]);
  });

  test('has every folder of the source on its map, and no other', () => {
    const folders = ['server/src', 'client/src'].flatMap((top) => [top, ...foldersIn(top)]);
    const named = [...text.matchAll(/`((?:server|client)\/src(?:\/[\w/-]+)?)\/`/g)].map((match) => match[1] ?? '');
    expect([...new Set(named)].sort()).toEqual(folders.sort());
  });
});

function titlesIn(readme: string): readonly string[] {
  const texts = JSON.parse(read(readme === 'README.md' ? 'package.nls.zh-cn.json' : 'package.nls.json'));
  return Object.keys(texts).flatMap((key) => (key.startsWith('command.') ? [texts[key]] : []));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [`${folder}/${name}`, ...foldersIn(`${folder}/${name}`)]);
}
