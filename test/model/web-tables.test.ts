import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormId } from '../../server/src/form/index.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { addressesOf, differences, readCells } from '../support/cells.ts';
import { randomFrom } from '../support/damage.ts';
import { WEB_STYLES, webReport } from '../support/web-tables.ts';

const FORMS: readonly FormId[] = ['2021', '2019'];
const STYLES = Object.entries(WEB_STYLES);
/** Those that have one cell a line. */
const LISTS = STYLES.filter(([name]) => !name.startsWith('a row'));

function figuresOf(form: FormId, seed: number): Readonly<Record<string, string>> {
  const random = randomFrom(seed);
  return Object.fromEntries(addressesOf(form).map((address) => [address, String(Math.floor(random() * 30))]));
}

describe.each(STYLES)('tables of a web page: %s', (_, style) => {
  it.each(FORMS)('all figures of the form of %s are read', (form) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const figures = figuresOf(form, seed);
        expect(differences(readCells(buildReport(webReport(style, form, figures))), figures)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('a report with no figures but 0 has no finding', () => {
    const zeros = Object.fromEntries(addressesOf('2021').map((address) => [address, '0']));
    expect(lint(buildReport(webReport(style, '2021', zeros)), RULES).map(({ rule }) => rule)).toEqual([]);
  });
});

describe.each(LISTS)('empty cells of a web page: %s', (_, style) => {
  it('keep their places', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomFrom(seed);
        const addresses = addressesOf('2021');
        const kept = addresses.filter((address) => random() < 0.3 || address.endsWith('/total'));
        const figures = Object.fromEntries(kept.map((address) => [address, String(1 + Math.floor(random() * 9))]));
        const expected = Object.fromEntries(addresses.map((address) => [address, figures[address] ?? 'blank']));
        expect(differences(readCells(buildReport(webReport(style, '2021', figures))), expected)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('a table that is not filled in is there, empty', () => {
    const expected = Object.fromEntries(addressesOf('2021').map((address) => [address, 'blank']));
    expect(differences(readCells(buildReport(webReport(style, '2021', {}))), expected)).toEqual([]);
  });
});
