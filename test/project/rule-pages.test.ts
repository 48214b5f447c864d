import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import { manualPages } from '../../server/src/manual/index.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { expectFresh, isUpdating, read, root } from './generated.ts';

const folder = 'docs/rules';
const pages = manualPages(RULES);
const places = [...pages.keys()].map((page) => `${folder}/${page}`).sort();

test('every rule has its pages, and there are no others', () => {
  if (isUpdating) preparePages();
  expect(existing()).toEqual(places);
});

test.each([...pages.keys()])('%s is as the rules say', (page) => {
  expectFresh(`${folder}/${page}`, pages.get(page) ?? '');
});

test.each(places)('%s leads to pages that are there', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(0);
  expect(
    links.map((link) => path.posix.join(path.posix.dirname(page), link)).filter((to) => !places.includes(to)),
  ).toEqual([]);
});

function preparePages(): void {
  mkdirSync(path.join(root, folder), { recursive: true });
  for (const page of existing()) if (!places.includes(page)) rmSync(path.join(root, page));
  for (const page of places) {
    mkdirSync(path.dirname(path.join(root, page)), { recursive: true });
    expectFresh(page, pages.get(page.slice(folder.length + 1)) ?? '');
  }
}

function existing(): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
