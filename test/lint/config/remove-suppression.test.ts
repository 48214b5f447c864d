import { describe, expect, test } from 'vitest';
import { removeSuppression } from '../../../server/src/lint/config/remove-suppression.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { parseMarkers } from '../../support/markers.ts';

/** The text without the entry between the marks. */
function without(marked: string): string {
  const { text, spans } = parseMarkers(marked);
  const [span] = spans;
  if (!span) throw new Error('no mark');
  return applyEdits(text, removeSuppression(text, { span }));
}

describe('an entry is taken out', () => {
  test.each([
    ['the only one', '{"suppressions": [«{"value": "1"}»]}', '{"suppressions": []}'],
    ['the first on one line', '{"suppressions": [«{}», {"a": 1}]}', '{"suppressions": [{"a": 1}]}'],
    ['the last on one line', '{"suppressions": [{"a": 1}, «{}»]}', '{"suppressions": [{"a": 1}]}'],
    [
      'one in the middle, with its lines and what is said behind it',
      '{"suppressions": [\n  {"a": 1}, // 甲\n  «{\n    "b": 2\n  }», // 乙\n  {"c": 3}\n]}',
      '{"suppressions": [\n  {"a": 1}, // 甲\n  {"c": 3}\n]}',
    ],
    [
      'the last one, with the comma before it and not one in a comment',
      '{"suppressions": [\r\n  {"a": 1} /* 甲, */, // 乙\r\n  «{"b": 2}»\r\n]}',
      '{"suppressions": [\r\n  {"a": 1} /* 甲, */ // 乙\r\n]}',
    ],
    ['one with a comma behind the last', '{"suppressions": [\n  «{}»,\n]}', '{"suppressions": [\n]}'],
  ])('%s', (_, before, after) => {
    expect(without(before)).toBe(after);
  });

  test('nothing where no entry begins', () => {
    expect(removeSuppression('{"suppressions": [{}]}', { span: { start: 0, end: 2 } })).toEqual([]);
  });
});
