import { describe, expect, test } from 'vitest';
import { setSeverity } from '../../../server/src/lint/config/set-severity.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';

const off = (text: string): string => applyEdits(text, setSeverity(text, 'row-total', 'off'));

describe('a rule is turned off', () => {
  test.each([
    ['in a new file', '', '{\n  "rules": {\n    "row-total": "off"\n  }\n}\n'],
    ['behind comments', '// 本县\r\n', '// 本县\r\n{\r\n  "rules": {\r\n    "row-total": "off"\r\n  }\r\n}\r\n'],
    ['where it had another level', '{ "rules": { "row-total": "error" } }', '{ "rules": { "row-total": "off" } }'],
    [
      'behind other rules, whose comments stay',
      '{\n  "rules": {\n    "blank-cell": "error" // 从严\n  }\n}\n',
      '{\n  "rules": {\n    "blank-cell": "error", // 从严\n    "row-total": "off"\n  }\n}\n',
    ],
    [
      'beside other members',
      '{\n\t"form": "2021"\n}\n',
      '{\n\t"form": "2021",\n\t"rules": {\n\t\t"row-total": "off"\n\t}\n}\n',
    ],
  ])('%s', (_, before, after) => {
    expect(off(before)).toBe(after);
    expect(setSeverity(after, 'row-total', 'off')).toEqual([]);
  });

  test.each(['{ "rules": ', '[]', '{ "rules": [] }'])('not in %s, which holds no rules', (text) => {
    expect(setSeverity(text, 'row-total', 'off')).toEqual([]);
  });
});
