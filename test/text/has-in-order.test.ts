import { expect, test } from 'vitest';
import { hasInOrder } from '../../server/src/text/has-in-order.ts';

test.each([
  ['行政许可', '', true],
  ['行政许可', '行许', true],
  ['行政许可', '许行', false],
  ['行政许可', '行行', false],
  ['𠮷林𠮷', '𠮷𠮷', true],
  ['𠮷林', '𠮷𠮷', false],
])('%s has %s in order: %s', (text, word, has) => {
  expect(hasInOrder(text, word)).toBe(has);
});
