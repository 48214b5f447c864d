import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTargets } from '../../server/src/cli/find-targets.ts';

const folder = mkdtempSync(join(tmpdir(), '年报-find-'));
const FILES = [
  'reports/乙.txt',
  'reports/甲.TXT',
  'reports/a.md',
  'reports/b.html',
  'reports/c.htm',
  'reports/d.docx',
  'reports/2022/旧.txt',
  'reports/node_modules/x.txt',
  'reports/.git/y.txt',
  'reports/.hidden/z.txt',
  'others/d.pdf',
  'others/[2023]报告.txt',
];

beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('finding files', () => {
  it('searches a folder for texts, sorted, without what tools keep there', async () => {
    expect(await find('reports')).toEqual([
      'reports/.hidden/z.txt',
      'reports/2022/旧.txt',
      'reports/a.md',
      'reports/b.html',
      'reports/c.htm',
      'reports/乙.txt',
      'reports/甲.TXT',
    ]);
  });

  it('takes a named file whatever its name, also one that looks like a glob', async () =>
    expect(await find('others/d.pdf', 'others/[2023]报告.txt')).toEqual(['others/d.pdf', 'others/[2023]报告.txt']));

  it('expands globs, sorted', async () =>
    expect(await find('reports/**/*.{txt,md}')).toEqual(['reports/2022/旧.txt', 'reports/a.md', 'reports/乙.txt']));

  it('names every file once, at its first place', async () => {
    expect(
      await find('reports/乙.txt', 'reports/*.txt', 'others/../reports/乙.txt', 'reports/2022', 'reports'),
    ).toEqual([
      'reports/乙.txt',
      'reports/2022/旧.txt',
      'reports/.hidden/z.txt',
      'reports/a.md',
      'reports/b.html',
      'reports/c.htm',
      'reports/甲.TXT',
    ]);
    expect(await findTargets(['-', '-'])).toEqual([{ kind: 'stdin', path: '-' }]);
  });

  it('keeps a slash at the end of a folder out of the paths', async () =>
    expect((await findTargets([`${folder}/reports/2022/`])).map(({ path }) => path)).toEqual([
      `${folder}/reports/2022/旧.txt`,
    ]));

  it('follows links to files and not links to folders, which may lead in a circle', async () => {
    mkdirSync(join(folder, 'links'));
    symlinkSync(join(folder, 'links'), join(folder, 'links/round.txt'));
    symlinkSync(join(folder, 'reports/a.md'), join(folder, 'links/a.md'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'links/broken.txt'));
    expect(await find('links')).toEqual(['links/a.md', 'links/broken.txt']);
  });

  it.each([
    ['a path that is not there', 'nowhere.txt', '没有这个文件或文件夹'],
    ['a glob without a match', 'reports/*.rst', '没有与此通配符匹配的文件'],
    ['a folder without texts', 'empty', '文件夹中没有 .txt'],
    ['a file taken for a folder', 'reports/乙.txt/x', '没有这个文件或文件夹'],
  ])('tells of %s', async (_name, path, message) => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const [target, ...rest] = await findTargets([join(folder, path)]);
    expect(rest).toEqual([]);
    expect(target).toMatchObject({ kind: 'problem', path: join(folder, path) });
    expect(target?.kind === 'problem' && target.message.zh).toContain(message);
  });
});

/** The targets of paths in the folder, their paths relative to it. */
async function find(...paths: readonly string[]): Promise<readonly string[]> {
  const targets = await findTargets(paths.map((path) => `${folder}/${path}`));
  return targets.map((target) => {
    if (target.kind !== 'file') throw new Error(`${target.kind} ${target.path}`);
    return relative(folder, target.path).replaceAll('\\', '/');
  });
}
