import { expect, test } from 'vitest';
import { passageOf, perPassage } from '../../server/src/text/passage.ts';

test('each thing is read once of a text, wherever that stands', () => {
  const read: string[] = [];
  const lengthOf = perPassage((text) => {
    read.push(text);
    return text.length;
  });
  const firstOf = perPassage((text) => text.charAt(0));
  const document = '总体情况\n总体情况';
  const [first, second] = document.split('\n').map((line) => passageOf(line));
  expect([first, second].map((passage) => passage && lengthOf(passage))).toEqual([4, 4]);
  expect(first && firstOf(first)).toBe('总');
  expect(read).toEqual(['总体情况']);
});

test('an answer of null is kept as well', () => {
  let count = 0;
  const numberIn = perPassage((text) => {
    count++;
    return /\d+/.exec(text)?.[0] ?? null;
  });
  const passage = passageOf('无数字');
  expect([numberIn(passage), numberIn(passage)]).toEqual([null, null]);
  expect(count).toBe(1);
});
