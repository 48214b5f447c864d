import { describe, expect, test } from 'vitest';
import { plainTextOf } from '../../../server/src/model/prose/plain-text.ts';
import { quantitiesOf } from '../../../server/src/model/prose/quantities.ts';
import { parseChineseNumber } from '../../../server/src/text/chinese-number.ts';
import { formatDecimal } from '../../../server/src/text/decimal.ts';

describe('quantities', () => {
  test.each([
    ['共12件', '12件'],
    ['2023 年共 12 件', '12件'],
    ['１２件', '12件'],
    ['1,136条和12,345,678元', '1136条 12345678元'],
    ['7730.28万元', '7730.28万元'],
    ['十二件、一百零五条、两起、两千零三份', '12件 105条 2起 2003份'],
    ['二十件，三万两千条', '20件 32000条'],
    ['零件，均为0，为零。', '0件 0 0'],
    ['约30件、近20条、5500余条、十余件、20件以上、三百多条', '~30件 ~20条 ~5500条 ~10件 ~20件 ~300条'],
    ['1.2万条', '~1.2条'],
    ['上百件，网上8件，以上8件', '~0件 8件 8件'],
    ['占33.9%，百分之三十三', '33.9% 33%'],
    ['增加3件，同比增长20%，较上年多5件，增至12件', '+3件 +20% +5件 +12件'],
    ['新增12件', '12件'],
    ['2起诉讼，3次培训，5人次', '2起 3次 5人次'],
    ['第二十条，第5条，每件，2023年1月1日，20个工作日，一件事，条例，12345热线', ''],
    ['3-5件，3至5件', '~5件 ~5件'],
    ['1，136条', '~136条'],
    ['国令第711号，国办公开办函〔2021〕30号', ''],
    ['三五件，三百五件', '~0件 ~0件'],
  ])('%s', (text, expected) => {
    const found = quantitiesOf(plainTextOf(text).text);
    const shown = found.map(({ value, unit, isExact, isChange }) => {
      return `${isExact ? '' : '~'}${isChange ? '+' : ''}${formatDecimal(value)}${unit}`;
    });
    expect(shown.join(' ')).toBe(expected);
  });

  test('stand where they were written', () => {
    const text = '共 １２ 件。';
    const plain = plainTextOf(text);
    const [quantity] = quantitiesOf(plain.text);
    expect(text.slice(plain.offset(quantity?.from ?? 0), plain.offset((quantity?.to ?? 1) - 1) + 1)).toBe('１２ 件');
  });

  test('two numbers with a blank between them never become one', () => {
    expect(plainTextOf('5 3件').text).toBe('5 3件');
    expect(quantitiesOf('5 3件').map(({ isExact }) => isExact)).toEqual([false]);
  });
});

test.each([
  ['零', 0],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零五', 105],
  ['一百一十', 110],
  ['一千零一十', 1010],
  ['两万三千', 23000],
  ['一亿零五百', 100_000_500],
  ['一〇七', 107],
  ['三百五', undefined],
  ['三五', undefined],
  ['十百', undefined],
  ['', undefined],
])('%s is %s', (text, value) => expect(parseChineseNumber(text)).toBe(value));
