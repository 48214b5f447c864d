import { describe, expect, it } from 'vitest';
import { createTally, exitCodeOf, type Tally } from '../../server/src/cli/exit-code.ts';

const codeOf = (met: Partial<Tally>, maxWarnings = Number.POSITIVE_INFINITY): number =>
  exitCodeOf({ ...createTally(), ...met }, maxWarnings);

describe('the exit code', () => {
  it('is 0 without errors, whatever warnings and notes there are', () => {
    expect(codeOf({})).toBe(0);
    expect(codeOf({ warnings: 9, notes: 9 })).toBe(0);
  });
  it('is 1 with an error', () => expect(codeOf({ errors: 1 })).toBe(1));
  it('is 1 with more warnings than allowed', () => {
    expect(codeOf({ warnings: 2 }, 2)).toBe(0);
    expect(codeOf({ warnings: 3 }, 2)).toBe(1);
    expect(codeOf({ warnings: 1 }, 0)).toBe(1);
  });
  it('is 2 where an input cannot be read, 3 where the program fails, whatever else was found', () => {
    expect(codeOf({ problems: 1, errors: 5 })).toBe(2);
    expect(codeOf({ failures: 1, problems: 1, errors: 5 })).toBe(3);
  });
});
