import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const file = new URL('../../syntaxes/language-configuration.json', import.meta.url);
const { brackets, surroundingPairs, wordPattern } = JSON.parse(readFileSync(file, 'utf8'));

describe('a double click takes', () => {
  const words = (text: string): readonly string[] =>
    text.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`)) ?? [];

  test.each([
    ['a number with its separators', '收费3,050.25万元', ['收费', '3,050.25', '万元']],
    ['a full-width number', '共１２，３４５件', ['共', '１２，３４５', '件']],
    ['numbers of a list one by one', '2023，12,3456', ['2023', '12', '3456']],
    ['words between punctuation', '予以公开、部分公开（区分处理）。', ['予以公开', '部分公开', '区分处理']],
    ['one cell of a row', '规章\t0\t12', ['规章', '0', '12']],
    ['a name in letters', '收件 office 邮箱', ['收件', 'office', '邮箱']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test('every pair that is matched can also be put round a selection', () => {
  expect(surroundingPairs).toEqual(expect.arrayContaining(brackets));
  expect(brackets).toEqual(
    expect.arrayContaining([
      ['（', '）'],
      ['《', '》'],
      ['“', '”'],
      ['【', '】'],
    ]),
  );
});
