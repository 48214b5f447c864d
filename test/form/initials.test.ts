import { expect, test } from 'vitest';
import { FORMS } from '../../server/src/form/index.ts';
import { charactersWithInitials, initialsOf } from '../../server/src/form/initials.ts';

/** Everything that the forms print, and the name of a blank report. */
const printed = Object.values(FORMS).flatMap(({ sections, tables }) => [
  '空白年度报告',
  ...sections.flatMap(({ ordinal, heading }) => [ordinal, heading]),
  ...tables.flatMap(({ heads, blocks }) => [
    ...heads.map(({ text }) => text),
    ...blocks.flatMap(({ head, rows }) => [
      ...head.flat().map(({ text }) => text),
      ...rows
        .flatMap(({ label, groups, columns }) => [label, ...[...groups, ...columns].map((each) => each.label)])
        .map(({ text }) => text),
    ]),
  ]),
]);
const characters = [...new Set(printed.join('').match(/\p{Script=Han}/gu))];

// The order of Chinese dictionaries: the first character of each letter, as the runtime sorts them.
const FIRST = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀'];
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const collator = new Intl.Collator('zh-u-co-pinyin');
const letterOf = (char: string): string =>
  LETTERS.charAt(FIRST.findLastIndex((first) => collator.compare(first, char) <= 0));

test('every character that the forms print has its initial, and no other has one', () => {
  expect([...charactersWithInitials()].sort()).toEqual([...characters].sort());
});

test('they are those of the dictionary, but for characters with another reading in the words of the form', () => {
  const others = characters.filter((char) => initialsOf(char) !== letterOf(char));
  expect(others).toEqual(['重']);
});

test.each([
  ['行政许可', 'xzxk'],
  ['2.重复申请', 'cfsq'],
  ['（三）不予公开', 'sbygk'],
  ['危及“三安全一稳定”', 'wjsaqywd'],
  ['行政处罚', 'xzcf'],
  ['abc', ''],
])('%s: %s', (text, initials) => {
  expect(initialsOf(text)).toBe(initials);
});
