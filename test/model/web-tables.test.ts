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

describe('one row of a web page written otherwise than the rest', () => {
  const zeros = Object.fromEntries(addressesOf('2021').map((address) => [address, '0']));
  const style = (name: string): string => webReport(WEB_STYLES[name] ?? (() => ''), '2021', zeros);
  const read = (text: string): readonly string[] => differences(readCells(buildReport(text)), zeros);

  it('an empty cell on a line of its own, with the bars that pad its row', () => {
    const text = style('a row a line, padded').replace('行政强制 | 0 | ||', '行政强制 |\n| ||');
    expect(read(text)).toEqual(['proactive-disclosure/coercion/decisions: blank, expected 0']);
    expect(lint(buildReport(text), RULES).map(({ rule }) => rule)).toEqual(['blank-cell']);
  });

  it('the bar of a label on the next line', () => {
    const text = style('a cell a line, rows padded below').replace('行政强制 |', '行政强制\n|');
    expect(text).toContain('行政强制\n|\n0 |');
    expect(read(text)).toEqual([]);
  });

  it('a row that stands in one line among cells that do not', () => {
    const text = style('a cell a line').replace('行政规范性文件 |\n0 |\n0 |\n0 |', '行政规范性文件 | 0 | 0 | 0 |');
    expect(text).toContain('行政规范性文件 | 0 | 0 | 0 |');
    expect(read(text)).toEqual([]);
  });
});

it('texts in place of figures are read as texts where each line is a cell', () => {
  const figures = Object.fromEntries(addressesOf('2021').map((address) => [address, '0']));
  const texts = {
    ...figures,
    'proactive-disclosure/regulation/issued': '本单位不制定规章',
    'proactive-disclosure/regulation/repealed': '本单位不制定规章',
    'proactive-disclosure/regulation/in-force': '本单位不制定规章',
    'proactive-disclosure/coercion/decisions': '不涉及本单位',
  };
  const style = WEB_STYLES['a cell a line, rows padded below'] ?? (() => '');
  const report = buildReport(webReport(style, '2021', texts));
  expect(differences(readCells(report), figures)).toEqual(
    Object.keys(texts)
      .filter((address) => texts[address as keyof typeof texts] !== '0')
      .map((address) => `${address}: text, expected 0`),
  );
});
