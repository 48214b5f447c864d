import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../server/src/model/build-report.ts';
import { balancedFigures } from '../support/balanced.ts';
import { addressesOf } from '../support/cells.ts';
import { randomFrom } from '../support/damage.ts';
import { plantAll, TABLES } from '../support/root-cause-cases.ts';
import { sampleReport } from '../support/sample-report.ts';

const KINDS_OF_TABLES = Object.keys(TABLES) as readonly (keyof typeof TABLES)[];

// `npm run bench -- --only=causes` plants an error in every cell and prints the figures.
describe.each(KINDS_OF_TABLES)('a single error in %s', (table) => {
  const cases = plantAll(table, table === 'a whole table' ? 0.03 : 0.015);
  const determined = cases.filter(({ isDetermined }) => isDetermined);

  test('is named in 95 of 100 cases that the equations determine', () => {
    expect(determined.length).toBeGreaterThan(20);
    const named = determined.filter(({ outcome }) => outcome === 'right');
    expect(named.length).toBeGreaterThanOrEqual(0.95 * determined.length);
  });

  test('never has another cell blamed for it', () => {
    expect(cases.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  });

  test('is one finding', () => {
    const split = determined.filter(({ findings, outcome }) => findings !== 1 && outcome === 'right');
    expect(split).toEqual([]);
  });
});

describe('two errors that have nothing to do with each other', () => {
  const cells = addressesOf('2021').filter((address) => !address.startsWith('proactive-disclosure'));
  const change = fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0);

  test('never have a third cell blamed for them', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom('small', 'middling', 'large'),
        fc.uniqueArray(fc.constantFrom(...cells), { minLength: 2, maxLength: 2 }),
        fc.tuple(change, change),
        (seed, office, planted, changes) => {
          const figures = balancedFigures(randomFrom(seed), { office });
          for (const [i, cell] of planted.entries())
            figures[cell] = String(Math.max(0, Number(figures[cell] ?? 0) + (changes[i] ?? 0)));
          const { causes, misfilings } = buildReport(sampleReport({ figures })).diagnosis;
          for (const { cell } of causes) expect(planted).toContain(cell.address);
          for (const { moves } of misfilings) {
            const [only, another] = moves.map(({ from, to }) => [from.address, to.address].sort());
            if (!another) expect(only).toEqual([...planted].sort());
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});
