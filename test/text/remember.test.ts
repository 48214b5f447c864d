import { expect, test } from 'vitest';
import { oncePer, remember } from '../../server/src/text/remember.ts';

test('a text that was read before is not read again', () => {
  const read: string[] = [];
  const lengthOf = remember((text) => {
    read.push(text);
    return text.length;
  });
  expect([lengthOf('总计'), lengthOf('总 计'), lengthOf('总计'.slice(0))]).toEqual([2, 3, 2]);
  expect(read).toEqual(['总计', '总 计']);
});

test('what is kept is bounded, and answers stay right beyond', () => {
  let count = 0;
  const lengthOf = remember((text) => {
    count++;
    return text.length;
  });
  const texts = Array.from({ length: 300 }, (_, i) => `${i} ${'公'.repeat(1000)}`);
  for (const text of [...texts, ...texts]) expect(lengthOf(text)).toBe(text.length);
  expect(count).toBeGreaterThan(300);
});

test('where no text comes twice, most are not kept', () => {
  const read = remember((text) => ({ text }));
  const texts = Array.from({ length: 3000 }, (_, i) => `${i} ${'公'.repeat(1000)}`);
  const kept = texts.filter((text, i) => read(text) === (i % 10 === 0 ? read(text) : undefined));
  expect(kept.length).toBeLessThan(100);
  expect(texts.every((text) => read(text).text === text)).toBe(true);
});

test('half a character pair is a text as well', () => {
  const same = remember((text) => text);
  expect(same('\ud83d')).toBe('\ud83d');
  expect(same('\ud83d')).toBe('\ud83d');
});

test('a value is read once, and another one that is alike by itself', () => {
  let count = 0;
  const lengthOf = oncePer((list: readonly string[]) => {
    count++;
    return list.length;
  });
  const list = ['总计'];
  expect([lengthOf(list), lengthOf(list), lengthOf(['总计'])]).toEqual([1, 1, 1]);
  expect(count).toBe(2);
});
