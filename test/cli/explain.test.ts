import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../server/src/cli/arguments.ts';

describe('--explain', () => {
  it('prints the page of a rule in Chinese, without links that lead nowhere', () => {
    const answer = parseArguments(['--explain', 'row-total']);
    if (answer.kind !== 'print') throw new Error(answer.kind);
    expect(answer.text).toMatch(/^# `row-total`：一行各列之和应等于总计\n/);
    expect(answer.text).toContain('依据：国办公开办函〔2021〕30号');
    expect(answer.text).not.toMatch(/\]\(/);
  });

  it('prints it in English', () => {
    const answer = parseArguments(['--explain', 'row-total', '--locale', 'en']);
    expect(answer).toMatchObject({ kind: 'print', text: expect.stringMatching(/^# `row-total`: The columns/) });
  });

  it('asks whether another rule was meant', () =>
    expect(parseArguments(['--explain', 'row-totals'])).toEqual({
      kind: 'wrong-usage',
      message: {
        zh: '没有规则 row-totals；是不是 row-total？',
        en: 'There is no rule row-totals; did you mean row-total?',
      },
    }));

  it('lists the rules where nothing is near', () =>
    expect(parseArguments(['--explain', '合计'])).toMatchObject({
      kind: 'wrong-usage',
      message: { zh: expect.stringContaining('、row-total、') },
    }));

  it('takes no files', () =>
    expect(parseArguments(['--explain', 'row-total', '甲.txt'])).toMatchObject({ kind: 'wrong-usage' }));

  it('needs a rule', () => expect(parseArguments(['--explain'])).toMatchObject({ kind: 'wrong-usage' }));
});
