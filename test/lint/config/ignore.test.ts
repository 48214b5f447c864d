import { describe, expect, it } from 'vitest';
import { isIgnored } from '../../../server/src/lint/config/ignore.ts';

const isOut = (path: string, ...ignore: string[]): boolean => isIgnored({ ignore }, path);

describe('patterns of ignored files', () => {
  it.each([
    ['旧/年报.txt', '旧/'],
    ['县/旧/年报.txt', '旧/'],
    ['县/旧/年报.txt', '旧'],
    ['旧年报.bak.txt', '*.bak.txt'],
    ['县/局/年报.bak.txt', '*.bak.txt'],
    ['草稿1.txt', '/草稿*'],
    ['草稿1.txt', './草稿*'],
    ['县/2021/年报.txt', '县/**/*.txt'],
    ['年报.TXT', '*.txt'],
  ])('%s is ignored by %s', (path, pattern) => {
    expect(isOut(path, pattern)).toBe(true);
  });

  it.each([
    ['年报.txt', '旧/'],
    ['旧.txt', '旧/'],
    ['县/草稿1.txt', '/草稿*'],
    ['县/草稿1.txt', './草稿*'],
    ['年报.txt', '[2023'],
    ['年报.txt', '# 年报.txt'],
    ['年报.txt', '!年报.txt'],
  ])('%s is not ignored by %s', (path, pattern) => {
    expect(isOut(path, pattern)).toBe(false);
  });

  it('take files in again with !, the later one before the earlier', () => {
    expect(isOut('草稿.txt', '*.txt', '!草稿.txt')).toBe(false);
    expect(isOut('草稿.txt', '!草稿.txt', '*.txt')).toBe(true);
    expect(isOut('草稿.txt', '*.txt', '!./草稿.txt')).toBe(false);
  });

  it.each(['../年报.txt', '/年报.txt', ''])('say nothing of %j, which is outside', (path) => {
    expect(isOut(path, '*')).toBe(false);
  });
});
