import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/lint/finding.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { balancedFigures } from '../support/balanced.ts';
import { addressesOf } from '../support/cells.ts';
import { randomFrom } from '../support/damage.ts';
import { sampleReport } from '../support/sample-report.ts';

const BALANCES = new Set(['row-total', 'column-total', 'carry-over', 'review-total', 'in-force-count']);
const APPLICATIONS = addressesOf('2021').filter((address) => address.startsWith('applications/'));

const check = (text: string): readonly Finding[] =>
  lint(buildReport(text), RULES).filter(({ rule }) => BALANCES.has(rule));

describe('figures that balance', () => {
  it('have no finding', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(
          check(sampleReport({ figures: balancedFigures(randomFrom(seed)) })).map(({ message }) => message.zh),
        ).toEqual([]);
      }),
    );
  });
});

describe('one wrong figure in the third table', () => {
  it('is one finding on that figure, whose fix restores the text', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(...APPLICATIONS),
        fc.integer({ min: 1, max: 99 }),
        (seed, address, change) => {
          const figures = balancedFigures(randomFrom(seed));
          const right = sampleReport({ figures });
          const wrong = sampleReport({
            figures: { ...figures, [address]: String(Number(figures[address] ?? 0) + change) },
          });
          const findings = check(wrong);
          expect(findings.map((finding) => finding.address)).toEqual([address]);
          expect(applyEdits(wrong, findings[0]?.fixes[0]?.edits() ?? [])).toBe(right);
        },
      ),
    );
  });
});
