import { describe, expect, test } from 'vitest';
import { createReportIndex, shownName } from '../../../server/src/lint/prior/report-index.ts';
import { organKey } from '../../../server/src/model/identity.ts';

/** What stands before the report of 2023 at the path, where these of 2022 are known. */
function priorOf(path: string, others: readonly string[], organ = '云岭县林业局'): string | undefined {
  const index = createReportIndex();
  for (const other of others) index.set(other, { organ, year: 2022 });
  return index.before(path, { organ, year: 2023 });
}

describe('the report of the year before', () => {
  test.each([
    ['the only one', '/a/2023.txt', ['/b/c/x.html'], '/b/c/x.html'],
    ['the one in the same folder', '/a/2023.txt', ['/b/2022.txt', '/a/x.txt'], '/a/x.txt'],
    [
      'the one in the nearest folder',
      '/县/局/2023/a.txt',
      ['/市/局/2022/a.txt', '/县/局/2022/b.txt'],
      '/县/局/2022/b.txt',
    ],
    [
      'the one whose name differs in digits only',
      '/a/年报2023.txt',
      ['/a/年报2022.txt', '/a/草稿.txt'],
      '/a/年报2022.txt',
    ],
    ['the one of the same kind', '/a/新.txt', ['/a/旧.html', '/a/旧.txt'], '/a/旧.txt'],
    ['none of two that are as near', '/a/新.txt', ['/a/旧.txt', '/a/旧稿.txt'], undefined],
    ['none of three', '/a/新.txt', ['/a/旧.txt', '/a/旧稿.txt', '/a/旧稿二.txt'], undefined],
    ['the nearest, whatever stands further off', '/a/新.txt', ['/b/旧.txt', '/c/旧.txt', '/a/旧.txt'], '/a/旧.txt'],
  ])('is %s', (_name, path, others, expected) => {
    expect(priorOf(path, others)).toBe(expected);
    expect(priorOf(path, [...others].reverse())).toBe(expected);
  });

  test.each(['林业局', '县林业局', '城市管理局', '住房城乡建设局'])('%s is that of one place only', (organ) => {
    expect(priorOf('/甲县/2023/a.txt', ['/甲县/2022/a.txt'], organ)).toBe('/甲县/2022/a.txt');
    expect(priorOf('/甲县/2023/a.txt', ['/乙县/2022/a.txt', '/a.txt'], organ)).toBeUndefined();
  });

  test.each(['云岭县林业局', '云岭县', '清溪镇', '城关街道'])('%s may lie anywhere', (organ) => {
    expect(priorOf('/甲/2023/a.txt', ['/乙/2022/a.txt'], organ)).toBe('/乙/2022/a.txt');
  });

  test('is forgotten when its file tells something else, or nothing any more', () => {
    const index = createReportIndex();
    const organ = '云岭县林业局';
    const ask = (): string | undefined => index.before('/b.txt', { organ, year: 2023 });
    index.set('/a.txt', { organ, year: 2022 });
    expect(ask()).toBe('/a.txt');
    index.set('/a.txt', { organ, year: 2021 });
    expect(ask()).toBeUndefined();
    index.set('/a.txt', { organ, year: 2022 });
    index.set('/a.txt', undefined);
    expect(ask()).toBeUndefined();
  });
});

test.each([
  ['/县/2022/林业局.txt', '2022/林业局.txt'],
  ['/县/旧/林业局2022年报.txt', '林业局2022年报.txt'],
  ['林业局.txt', '林业局.txt'],
])('%s is shown as %s', (path, shown) => expect(shownName(path)).toBe(shown));

test.each([
  ['云岭县 林业局', '云岭县林业局'],
  ['云岭县住房和城乡建设局（人民防空办公室）', '云岭县住房和城乡建设局'],
  ['云岭县人民政府', '云岭县'],
  ['云岭县清溪镇人民政府', '云岭县清溪镇'],
  ['云岭县城关街道办事处', '云岭县城关街道'],
  ['云岭县人民政府办公室', '云岭县人民政府办公室'],
])('%s has the key %s', (name, key) => expect(organKey(name)).toBe(key));
