import { describe, expect, it } from 'vitest';
import type { Checked } from '../../server/src/cli/checked.ts';
import { createTally } from '../../server/src/cli/exit-code.ts';
import { formatStylish } from '../../server/src/cli/format-stylish.ts';
import { createPaint } from '../../server/src/cli/paint.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import { buildReport } from '../../server/src/model/build-report.ts';

const plain = createPaint(false);

const sum: Finding = {
  rule: 'row-total',
  severity: 'error',
  message: { zh: '合计不对', en: 'wrong total' },
  span: { start: 6, end: 7 },
  related: [{ span: { start: 0, end: 1 }, message: { zh: '加数', en: 'addend' } }],
  fixes: [{ title: { zh: '改', en: 'set' }, safety: 'unsafe', edits: () => [] }],
};
const label: Finding = {
  ...sum,
  rule: 'row-label',
  severity: 'warning',
  span: { start: 0, end: 1 },
  related: [],
  fixes: [{ title: { zh: '改', en: 'set' }, safety: 'safe', edits: () => [] }],
};

describe('findings for people', () => {
  it('stand under their file, places counted from 1, related ones indented', () => {
    expect(formatStylish('zh', plain).file(checked([label, sum]))).toBe(
      [
        '甲.txt',
        '  1:1  警告  合计不对  row-label  [可用 --fix 修正]',
        '  2:3  错误  合计不对  row-total',
        '       1:1  加数',
        '',
        '',
      ].join('\n'),
    );
  });

  it('are in English when asked for', () =>
    expect(formatStylish('en', plain).file(checked([sum]))).toBe(
      '甲.txt\n  2:3  error  wrong total  row-total\n       1:1  addend\n\n',
    ));

  it('have colours only when asked for', () => {
    expect(formatStylish('zh', createPaint(true)).file(checked([sum]))).toContain('\x1b[31m错误\x1b[39m');
    expect(formatStylish('zh', plain).file(checked([sum]))).not.toContain('\x1b');
  });

  it('cannot steer the terminal', () => {
    const message = { zh: '“\x1b[2J\r\n1\u202e”', en: '' };
    const text = formatStylish('zh', plain).file({ ...checked([{ ...sum, message }]), path: 'a\x07\n.txt' });
    expect(text.split('\n').slice(0, 2)).toEqual(['a .txt', '  2:3  错误  “ [2J 1 ”  row-total']);
  });

  it('end with a summary', () => {
    const tally = { ...createTally(), reports: 3, errors: 2, warnings: 1, fixable: 1 };
    expect(formatStylish('zh', plain).tail(tally)).toBe(
      '检查了 3 份报告：2 个错误，1 个警告，0 个提示；其中 1 个可用 --fix 修正。\n',
    );
    expect(formatStylish('en', plain).tail(tally)).toBe(
      '3 reports checked: 2 errors, 1 warning, 0 notes; 1 fixable with --fix.\n',
    );
    expect(formatStylish('zh', plain).tail({ ...createTally(), reports: 1 })).toBe('检查了 1 份报告，没有发现问题。\n');
    expect(formatStylish('en', plain).tail(createTally())).toBe('');
  });
});

function checked(findings: readonly Finding[]): Checked {
  const text = '一二三\n四五六';
  return { path: '甲.txt', text, report: buildReport(text), findings };
}
