import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sources } from './texts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const keysOf = (file: string): string[] => Object.keys(JSON.parse(read(file))).sort();
const manifest = JSON.parse(read('package.json'));
const client = sources('client/src').map(read).join('\n');

/** Every first group of a pattern, once, sorted. */
function all(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort();
}

describe('texts of the manifest', () => {
  const used = all(/"%([\w.-]+)%"/gu, read('package.json'));

  test.each(['package.nls.json', 'package.nls.zh-cn.json'])('%s has every key that is used and no other', (file) => {
    expect(keysOf(file)).toEqual(used);
  });

  test('the Chinese ones are Chinese', () => {
    for (const text of Object.values(JSON.parse(read('package.nls.zh-cn.json'))))
      expect(text).toMatch(/\p{Script=Han}/u);
  });
});

describe('texts of the client', () => {
  const bundle = 'client/l10n/bundle.l10n.zh-cn.json';

  test('the Chinese bundle has every text that is used and no other', () => {
    expect(keysOf(bundle)).toEqual(all(/l10n\.t\(\s*'([^']+)'/gu, client));
  });

  test('every text that is used is written out, so that this test sees it', () => {
    expect(client.match(/l10n\.t\(\s*'[^']+'/gu)?.length).toBe(client.match(/l10n\.t\(/gu)?.length);
  });

  test('a translation keeps the placeholders', () => {
    for (const [english, chinese] of Object.entries<string>(JSON.parse(read(bundle)))) {
      expect(all(/(\{\d\})/gu, chinese), english).toEqual(all(/(\{\d\})/gu, english));
    }
  });
});

describe('the walkthrough', () => {
  const [{ id, steps }] = manifest.contributes.walkthroughs;
  const texts = ['package.nls.json', 'package.nls.zh-cn.json'].map((file) => JSON.parse(read(file)));
  const pictures: string[] = steps.map(({ media }: { media: { image: string } }) => media.image);

  test('has a picture for every step, all of them small, and no other', () => {
    const folder = path.join(root, 'client/walkthrough');
    expect(pictures.map((picture) => path.basename(picture)).sort()).toEqual(readdirSync(folder).sort());
    const sizes = pictures.map((picture) => readFileSync(path.join(root, picture)).length);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(120 * 1024);
  });

  test('is packed with its pictures and the sample', () => {
    const packed = read('.vscodeignore').split('\n');
    expect(packed).toEqual(expect.arrayContaining(['!client/walkthrough/*.png', '!dist/sample.txt']));
    expect(pictures.filter((picture) => !/^\.\/client\/walkthrough\/[\w-]+\.png$/u.test(picture))).toEqual([]);
  });

  test('leads to commands that are there', () => {
    const own = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const ofVscode = ['outline.focus', 'workbench.actions.view.problems'];
    const links = texts.flatMap((text) => all(/\(command:([\w.]+)\)/gu, Object.values(text).join('\n')));
    expect([...own, ...ofVscode]).toEqual(expect.arrayContaining(links));
    const events = steps.flatMap(({ completionEvents = [] }: { completionEvents?: string[] }) => completionEvents);
    expect(own).toEqual(expect.arrayContaining(events.map((event: string) => event.replace('onCommand:', ''))));
  });

  test('marks code as VS Code shows it there, between two backticks', () => {
    const descriptions = texts.flatMap((text) =>
      Object.keys(text).flatMap((key) => (/^walkthrough.*description$/u.test(key) ? [text[key]] : [])),
    );
    expect(descriptions.filter((text) => text.replace(/``[^`]+``/gu, '').includes('`'))).toEqual([]);
    expect(descriptions.some((text) => text.includes('``'))).toBe(true);
  });

  test('leads to the same places in both languages', () => {
    const [english, chinese] = texts;
    const linksIn = (text: string): string[] => [...text.matchAll(/\]\(([^)]+)\)|`([^`]+)`/gu)].map(([link]) => link);
    const wordsOf = (text: string): string[] => linksIn(text).filter((link) => !link.includes(' '));
    for (const key of Object.keys(english).filter((name) => name.startsWith('walkthrough.')))
      expect(wordsOf(chinese[key]), key).toEqual(wordsOf(english[key]));
  });

  test('is what the menu opens', () => {
    expect(client).toContain(`#${id}\``);
  });
});

describe('the manifest', () => {
  test('names no file that is not there', () => {
    const { languages, grammars } = manifest.contributes;
    const files = [
      manifest.l10n,
      languages[0].configuration,
      ...grammars.map((grammar: { path: string }) => grammar.path),
    ];
    for (const file of files) expect(existsSync(path.join(root, file)), file).toBe(true);
  });

  test('wakes the extension for nothing but our languages and the pages of rules', () => {
    const languages = ['plaintext', 'markdown', 'html', 'txt', 'jsonc'];
    const events = languages.map((language) => `onLanguage:${language}`);
    expect(manifest.activationEvents).toEqual([...events, 'onFileSystem:disclosure-report-rules']);
  });

  test('has every command that the client registers, and no other', () => {
    // The commands that convert stand in a table of their own.
    const registered = [
      ...all(/(?:onEditor\(|registerCommand\('disclosureReport\.)'?(\w+)'/gu, client),
      ...all(/^ {2}(convertTo\w+): '/gmu, client),
    ].sort();
    const named = manifest.contributes.commands.map(({ command }: { command: string }) => command.split('.')[1]);
    expect(named.sort()).toEqual(registered);
  });
});
