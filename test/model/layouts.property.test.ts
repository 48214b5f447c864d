import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormId } from '../../server/src/form/index.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { addressesOf, differences, readCells } from '../support/cells.ts';
import { HARMLESS, type HarmlessName, randomFrom } from '../support/damage.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';

const FORMS: readonly FormId[] = ['2021', '2019'];

/** Figures for every address of a form, mostly 0 as in real reports; one number makes them, so that a failure is short. */
function figures(form: FormId, seed: number): Readonly<Record<string, string>> {
  const random = randomFrom(seed);
  const figure = (): number => (random() < 0.6 ? 0 : Math.floor(random() * (random() < 0.8 ? 40 : 4_000_000)));
  return Object.fromEntries(addressesOf(form).map((address) => [address, String(figure())]));
}

describe.each(FORMS)('the same figures on the form of %s', (form) => {
  it.each(LAYOUTS)('read as the same cells from %s', (layout) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const expected = figures(form, seed);
        const report = buildReport(sampleReport({ form, layout, figures: expected }));
        expect(report.form).toBe(form);
        expect(differences(readCells(report), expected)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe.each(LAYOUTS)('damage that leaves the cells of %s in their places', (layout) => {
  it.each(Object.keys(HARMLESS) as HarmlessName[])('%s changes nothing', (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.nat(), (form, seed) => {
        const expected = figures(form, seed);
        const text = HARMLESS[name](sampleReport({ form, layout, figures: expected }), randomFrom(seed));
        expect(differences(readCells(buildReport(text)), expected)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('all of it at once changes nothing', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(HARMLESS) as HarmlessName[]), fc.nat(), (names, seed) => {
        const expected = figures('2021', seed);
        const random = randomFrom(seed);
        const text = names.reduce(
          (damaged, name) => HARMLESS[name](damaged, random),
          sampleReport({ layout, figures: expected }),
        );
        expect(differences(readCells(buildReport(text)), expected)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
