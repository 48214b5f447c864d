import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import blankCell from '../../server/src/rules/blank-cell.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readCells } from '../support/cells.ts';
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
