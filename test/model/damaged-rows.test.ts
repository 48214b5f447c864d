import { describe, expect, test } from 'vitest';
import type { Address } from '../../server/src/form/index.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { balancedFigures } from '../support/balanced.ts';
import { addressesOf, differences, readCells } from '../support/cells.ts';
import { randomFrom } from '../support/damage.ts';
import { sampleReport } from '../support/sample-report.ts';

const KINDS = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other', 'total'];
/** A row on which all figures differ, so that a figure in a wrong place shows. */
const ROW = 'applications/not-processed.petition';
const LABEL = '1.信访举报投诉类申请';
const FIGURES: Readonly<Record<Address, string>> = {
  ...Object.fromEntries(addressesOf('2021').map((address) => [address, '0'])),
  ...balancedFigures(randomFrom(11)),
};
const SEVEN = KINDS.map((kind) => FIGURES[`${ROW}/${kind}`] ?? '');

/** How the figures of a row stand behind its label in each layout that can be changed as text. */
const BETWEEN = {
  'tab-rows': '\t',
  'label-lines': ' ',
  'cell-lines': '\n\t',
  'cell-paragraphs': '\n\n',
  'html-table': '</td><td>',
} satisfies Partial<Record<LayoutId, string>>;
type Layout = keyof typeof BETWEEN;
const LAYOUTS = Object.keys(BETWEEN) as Layout[];
const POSITIONS = [0, 1, 2, 3, 4, 5, 6];
const PLACES = LAYOUTS.flatMap((layout) => POSITIONS.map((at) => [layout, at] as const));
const WITH_EMPTY_CELLS = PLACES.filter(
  ([layout, at]) => layout === 'html-table' || layout === 'cell-lines' || (layout === 'tab-rows' && at < 6),
);

/** The report with other figures in the row. */
function withRow(layout: Layout, figures: readonly string[]): string {
  const text = sampleReport({ layout, figures: FIGURES });
  const from = text.indexOf(SEVEN.join(BETWEEN[layout]), text.indexOf(LABEL));
  expect(from).toBeGreaterThan(0);
  return text.slice(0, from) + figures.join(BETWEEN[layout]) + text.slice(from + SEVEN.join(BETWEEN[layout]).length);
}

/** The addresses that were not read as FIGURES, the row as given. */
function misread(text: string, row: readonly string[]): readonly string[] {
  const expected = Object.fromEntries(KINDS.map((kind, i) => [`${ROW}/${kind}`, row[i] ?? '']));
  return differences(readCells(buildReport(text)), { ...FIGURES, ...expected });
}

const findings = (text: string): readonly string[] =>
  lint(buildReport(text), RULES).map(({ rule, address }) => `${rule} ${address}`);

const without = (at: number): readonly string[] => SEVEN.filter((_, i) => i !== at);
const withFigure = (at: number, text: string): readonly string[] =>
  SEVEN.map((figure, i) => (i === at ? text : figure));

describe('a row that lost a cell', () => {
  test('in pipe-table, behind the empty cell of a label: that cell is no figure', () => {
    const text = sampleReport({ layout: 'pipe-table', figures: FIGURES });
    const damaged = text.replace(/(（一）予以公开.*\|) [^|]+\|$/mu, '$1');
    expect(damaged).not.toBe(text);
    expect(
      differences(readCells(buildReport(damaged)), { ...FIGURES, 'applications/granted/total': 'missing' }),
    ).toEqual([]);
  });

  test('in pipe-table, behind the two empty cells of a label as well', () => {
    const text = sampleReport({ layout: 'pipe-table', figures: FIGURES });
    const damaged = text.replace(/(二、上年结转政府信息公开申请数量.*\|) [^|]+\|$/mu, '$1');
    expect(damaged).not.toBe(text);
    expect(
      differences(readCells(buildReport(damaged)), { ...FIGURES, 'applications/carried-in/total': 'missing' }),
    ).toEqual([]);
  });

  test.each(PLACES)('in %s, at %i: the last address is missing, sums stay silent', (layout, at) => {
    const text = withRow(layout, without(at));
    expect(misread(text, [...without(at), 'missing'])).toEqual([]);
    expect(findings(text)).toEqual([`cell-count ${ROW}`]);
  });
});

describe('a row whose first figures stuck to its label', () => {
  const stuck = (mark: string): string =>
    withRow('label-lines', SEVEN).replace(
      `${LABEL} ${SEVEN[0]} ${SEVEN[1]} `,
      `${LABEL} ${SEVEN[0]} ${SEVEN[1]}${mark}`,
    );

  test.each(['&nbsp;', '、', '<br>'])('with %j between them: none is taken for another', (mark) => {
    expect(misread(stuck(mark), Array(7).fill('missing'))).toEqual([]);
    expect(findings(stuck(mark)).some((finding) => finding.endsWith(ROW))).toBe(true);
  });

  test('as has another row, whose end the line is', () => {
    const text = withRow('label-lines', SEVEN).replace('\n2.重复申请', '<br>2.重复申请');
    expect(misread(text, Array(7).fill('missing')).filter((each) => each.startsWith(ROW))).toEqual([]);
  });
});

describe('a row with a cell too many', () => {
  test.each(PLACES)('in %s, at %i: nobody knows which it is', (layout, at) => {
    const text = withRow(layout, SEVEN.toSpliced(at, 0, '77'));
    expect(misread(text, Array(7).fill('missing'))).toEqual([]);
    expect(findings(text)).toEqual([`cell-count ${ROW}`]);
  });
});

describe('an empty cell', () => {
  test.each(WITH_EMPTY_CELLS)('in %s, at %i: the others keep their places', (layout, at) => {
    const text = withRow(layout, withFigure(at, ''));
    expect(misread(text, withFigure(at, 'blank'))).toEqual([]);
    expect(findings(text)).toEqual([`blank-cell ${ROW}/${KINDS[at]}`]);
  });

  test('at the end of tabs may be padding', () => {
    expect(misread(withRow('tab-rows', withFigure(6, '')), withFigure(6, 'missing'))).toEqual([]);
  });
});

describe('something else in a value cell', () => {
  test.each(['/', '-', '—', '——', '无', '×', '\\', '＼', '…', '～', 'N/A'])('%s holds its place', (mark) => {
    const text = withRow('tab-rows', withFigure(3, mark));
    expect(misread(text, withFigure(3, 'placeholder'))).toEqual([]);
    expect(findings(text)).toEqual([`placeholder-cell ${ROW}/social-welfare`]);
  });

  test.each(['见附件', '约30', '三十', '14件', 'O', '＋'])('%s is text, and the row is whole', (words) => {
    const text = withRow('tab-rows', withFigure(3, words));
    expect(misread(text, withFigure(3, 'text'))).toEqual([]);
    expect(findings(text)).toEqual([`invalid-number ${ROW}/social-welfare`]);
  });

  test('two figures in one cell are not one number', () => {
    const [first, second, third, ...rest] = SEVEN;
    const text = withRow('tab-rows', [first ?? '', `${second} ${third}`, ...rest]);
    expect(readCells(buildReport(text))[`${ROW}/business`]).not.toBe(`${second}${third}`);
    expect(lint(buildReport(text), RULES).flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

describe('rows that are not those of the form', () => {
  const text = sampleReport({ figures: FIGURES });
  const line = new RegExp(`^.*${LABEL}.*$\n`, 'm');
  test.each([
    ['one that stands twice', text.replace(line, '$&$&'), 'unexpected-row'],
    ['a subtotal', text.replace(line, '$&\t\t小计\t1\t2\t3\t4\t5\t6\t21\n'), 'unexpected-row'],
    ['an empty one', text.replace(line, '$&\t\t\t\t\t\t\t\t\t\n'), 'blank-row'],
  ])('%s leaves the others as they are, with one finding', (_, damaged, rule) => {
    expect(misread(damaged, SEVEN)).toEqual([]);
    expect(findings(damaged)).toEqual([expect.stringContaining(rule)]);
  });

  test('the whole table twice is one finding', () => {
    const table = text.slice(text.indexOf('（本列数据'), text.indexOf('四、政府信息公开行政复议'));
    const damaged = text.replace(table, `${table.trimEnd()}\n${table}`);
    expect(misread(damaged, SEVEN)).toEqual([]);
    expect(findings(damaged)).toHaveLength(1);
  });

  test('a table cut off in the middle has the rows above the cut', () => {
    const damaged = text.replace(/^.*2\.重复申请[\s\S]*?(?=^四、政府信息公开)/m, '\n');
    const read = differences(readCells(buildReport(damaged)), FIGURES);
    expect(read).toHaveLength(9 * 7);
    for (const difference of read) expect(difference).toContain(': missing,');
  });
});
