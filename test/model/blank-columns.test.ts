import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormId } from '../../server/src/form/index.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import blankCell from '../../server/src/rules/blank-cell.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { addressesOf, readCells } from '../support/cells.ts';
import { randomFrom } from '../support/damage.ts';
import { sampleReport } from '../support/sample-report.ts';

const COLUMNS = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other', 'total'];
const FIGURES = ['12', '3400', '0', '7', '88', '1', '3508'];
const ROWS = ['received', 'carried-in', 'granted', 'refused.state-secret', 'total'];

/** A report whose columns blanks hold, with some figures of one row blanked out. */
function withBlanks(label: string, blanks: readonly number[]): string {
  const figures = Object.fromEntries(
    ROWS.flatMap((row) => COLUMNS.map((column, i) => [`applications/${row}/${column}`, FIGURES[i] ?? '0'])),
  );
  const lines = sampleReport({ layout: 'space-columns', figures }).split('\n');
  const at = lines.findIndex((line) => line.includes(label) && /\d$/.test(line));
  let column = -1;
  lines[at] = (lines[at] ?? '')
    .replace(/(?<= )\d+(?= |$)/g, (figure) => (blanks.includes(++column) ? ' '.repeat(figure.length) : figure))
    .trimEnd();
  return lines.join('\n');
}

const rowOf = (text: string, row: string): readonly (string | undefined)[] => {
  const cells = readCells(buildReport(text));
  return COLUMNS.map((column) => cells[`applications/${row}/${column}`]);
};

const GRIDS: readonly LayoutId[] = ['tab-rows', 'cell-lines', 'pipe-table', 'html-table'];

/** A report with figures of three digits, and blanks in the share of its cells. */
function someBlank(form: FormId, layout: LayoutId, share: number, seed: number) {
  const random = randomFrom(seed);
  const figure = (): string => (random() < share ? '' : String(100 + Math.floor(random() * 900)));
  const figures = Object.fromEntries(addressesOf(form).map((address) => [address, figure()]));
  return { figures, cells: readCells(buildReport(sampleReport({ form, layout, figures }))) };
}

describe.each(GRIDS)('a table with blank cells, %s', (layout) => {
  it.each([
    ['2021', 0.1],
    ['2021', 0.35],
    ['2019', 0.1],
    ['2019', 0.35],
  ] as const)('on the form of %s has no figure at another address where %d of its cells are blank', (form, share) => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { figures, cells } = someBlank(form, layout, share, seed);
        const wrong = Object.entries(cells).filter(([address, read]) => /^\d/.test(read) && figures[address] !== read);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a row of tabs', () => {
  const read = (row: string): readonly (string | undefined)[] => {
    const cells = readCells(buildReport(sampleReport({ form: '2019' }).replace('行政许可\t0\t0\t0', row)));
    return ['last-year', 'change', 'decisions'].map((column) => cells[`proactive-disclosure/license/${column}`]);
  };

  it.each([
    ['行政许可\t\t5\t', ['blank', '5', 'blank']],
    ['行政许可\t\t185\t', ['blank', '185', 'blank']],
    ['行政许可\t\t5\t7', ['blank', '5', '7']],
    ['行政许可\t\t\t7', ['blank', 'blank', '7']],
    // It may have lost a cell, and be padded.
    ['行政许可\t4\t5\t', ['4', '5', 'missing']],
    ['行政许可\t185\t\t', ['missing', 'missing', 'missing']],
  ])('%j is read as %j', (row, expected) => expect(read(row)).toEqual(expected));
});

describe('figures that blanks hold in columns', () => {
  it.each([[[0]], [[1]], [[3]], [[5]], [[1, 2]], [[0, 3]], [[2, 3, 4]]])(
    'keep their columns where those of %j are blank',
    (blanks) => {
      const expected = FIGURES.map((figure, i) => (blanks.includes(i) ? 'blank' : figure));
      expect(rowOf(withBlanks('1.属于国家秘密', blanks), 'refused.state-secret')).toEqual(expected);
    },
  );

  it('have no last cell where the last column is blank', () => {
    expect(rowOf(withBlanks('（七）总计', [6]), 'total')).toEqual([...FIGURES.slice(0, 6), 'missing']);
  });

  it('take a 0 in the blank column from the fix', () => {
    const text = withBlanks('一、本年新收', [3]);
    const [finding] = lint(buildReport(text), [blankCell]);
    const fixed = applyEdits(text, finding?.fixes[0]?.edits() ?? []);
    expect(rowOf(fixed, 'received')).toEqual(FIGURES.map((figure, i) => (i === 3 ? '0' : figure)));
  });
});
