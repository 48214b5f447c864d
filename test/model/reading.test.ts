import { describe, expect, test } from 'vitest';
import { type Address, rowsOf, tableSpec } from '../../server/src/form/index.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { balancedFigures } from '../support/balanced.ts';
import { addressesOf, differences, readCells } from '../support/cells.ts';
import { randomFrom } from '../support/damage.ts';
import { sampleReport, sampleTable } from '../support/sample-report.ts';

const KINDS = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other', 'total'];
const OUTCOMES = ['upheld', 'corrected', 'other', 'pending', 'total'];
const REVIEWS = ['reconsideration', 'litigation-direct', 'litigation-after-reconsideration'];
/** A row whose figures all differ, so that a figure in a wrong place shows. */
const ROW = 'not-processed.petition';
const SEVEN = ['31', '14', '12', '29', '1', '9', '96'];

const FIGURES: Readonly<Record<Address, string>> = {
  ...Object.fromEntries(addressesOf('2021').map((address, i) => [address, String(i + 1)])),
  ...balancedFigures(randomFrom(11)),
  ...Object.fromEntries(KINDS.map((kind, i) => [`applications/${ROW}/${kind}`, SEVEN[i] ?? ''])),
};
const rowOf = (row: string): readonly string[] => KINDS.map((kind) => FIGURES[`applications/${row}/${kind}`] ?? '');
const reviewOf = (row: string): readonly string[] =>
  OUTCOMES.map((outcome) => FIGURES[`review-and-litigation/${row}/${outcome}`] ?? '');

const sample = (layout: LayoutId): string => sampleReport({ layout, figures: FIGURES });
/** The addresses that were not read as FIGURES, or as what is given in their place. */
const misread = (text: string, other: Readonly<Record<Address, string>> = {}): readonly string[] =>
  differences(readCells(buildReport(text)), { ...FIGURES, ...other });
/** The report with another table in the place of one of its own. */
const withTable = (
  id: 'applications' | 'review-and-litigation',
  table: string,
  layout: LayoutId = 'pipe-table',
): string => {
  const text = sample(layout);
  const whole = text.replace(sampleTable(id, { layout, figures: FIGURES }), table);
  expect(whole).not.toBe(text);
  return whole;
};

describe('a page', () => {
  const page = sample('html-table');
  const cells = (change: (attributes: string, text: string) => string): string =>
    page.replace(/<td([^>]*)>([^<]*)<\/td>/g, (_, attributes: string, text: string) => change(attributes, text));

  test.each([
    [
      'pasted from Word',
      cells((a, t) => `<td${a}><p class=MsoNormal><span\n style='x'>${t}</span><o:p></o:p></p></td>`),
    ],
    ['with each character in a tag', cells((a, t) => `<td${a}>${t.replace(/./g, '<span>$&</span>')}</td>`)],
    [
      'with each figure as entities',
      cells((a, t) => `<td${a}>${t.replace(/^\d+$/, (n) => `&#x3${[...n].join(';&#x3')};`)}</td>`),
    ],
    ['with padded cells', cells((a, t) => `<td${a}>&nbsp;${t}&nbsp;</td>`)],
    ['with a line break in long cells', cells((a, t) => `<td${a}>${t.replace(/^.{5}(?=.)/, '$&<br/>')}</td>`)],
    ['with comments in its cells', cells((a, t) => `<td${a}><!-- 8 -->${t}<!-- <td>9</td> --></td>`)],
    ['without merged cells', cells((_, t) => `<td>${t}</td>`)],
    ['with scripts in its cells', cells((a, t) => `<td${a}><script>a = "<td>9</td>"</script>${t}</td>`)],
    ['without end tags of cells and rows', page.replace(/<\/t[dr]>/g, '')],
    ['in capitals', page.replace(/<\/?\w+/g, (tag) => tag.toUpperCase())],
    ['with empty rows', page.replaceAll('</tr>', '</tr><tr></tr>')],
    ['with head cells', page.replaceAll('<td', '<th').replaceAll('</td', '</th')],
    ['on one line', page.replaceAll('\n', '')],
    [
      'whose row spans reach too far',
      page.replace('rowspan="22"', 'rowspan="23"').replace('rowspan="8"', 'rowspan="9"'),
    ],
    [
      'whose row spans are too short',
      page.replace('rowspan="22"', 'rowspan="20"').replace('rowspan="8"', 'rowspan="7"'),
    ],
    [
      'laid out with tables',
      page.replace('<body>', '<body><table><tr><td>导航</td><td>').replace('</body>', '</td></tr></table>'),
    ],
    [
      'with a menu of the headings',
      page.replace('<body>', '<body><ul><li>总体情况</li><li>主动公开政府信息情况</li></ul>'),
    ],
    [
      'with a heading as the first row of its table',
      page.replace(/<p>(三、收到.*)<\/p>\n(<table.*>)/, '$2<tr><td colspan="10">$1</td></tr>'),
    ],
    ['with one table never closed', page.replace('</table>\n<p>四', '\n<p>四')],
    ['with a table caption', page.replaceAll(/<table[^>]*>/g, '$&<caption>统计表</caption>')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(page);
    expect(misread(text)).toEqual([]);
  });

  test('a figure that lost its tag keeps its place in the row', () => {
    const text = page.replace(`<td>${SEVEN[3]}</td><td>${SEVEN[4]}</td>`, `<t>${SEVEN[3]}</td><td>${SEVEN[4]}</td>`);
    const read = readCells(buildReport(text));
    expect(KINDS.map((kind) => read[`applications/${ROW}/${kind}`])).toEqual(SEVEN);
  });

  test('copies of one merged value are that value', () => {
    const text = sampleReport({ figures: { 'proactive-disclosure/license/decisions': '38' } });
    const copied = text.replace('行政许可\t38\t\t', '行政许可\t38\t38\t38');
    expect(readCells(buildReport(copied))['proactive-disclosure/license/decisions']).toBe('38');
  });
});

describe('a Markdown table', () => {
  const rows = rowsOf(tableSpec('2021', 'applications'));
  const pipe = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = (size: number): string => `|${'---|'.repeat(size)}`;
  const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const flat = (label: (groups: readonly string[], own: string) => readonly string[]): string => {
    const lines = rows.map((row) => [
      ...label(
        row.groups.map((group) => group.label.text),
        row.label.text,
      ),
      ...rowOf(row.id),
    ]);
    const width = lines[0]?.length ?? 8;
    return [pipe([...Array(width - 7).fill('项目'), ...heads]), rule(width), ...lines.map(pipe)].join('\n');
  };

  test.each([
    ['-', flat(([, group], own) => [group ? `${group}-${own}` : own])],
    ['：', flat(([, group], own) => [group ? `${group}：${own}` : own])],
    ['<br>', flat(([, group], own) => [group ? `${group}<br>${own}` : own])],
    ['a blank', flat((groups, own) => [[...groups, own].join(' ')])],
  ])('with group and label in one cell, joined by %s', (_, table) => {
    expect(misread(withTable('applications', table))).toEqual([]);
  });

  test('with bold labels and figures', () => {
    const bold = flat((_, own) => [`**${own}**`]).replace(/\| (\d+) (?=\|)/g, '| **$1** ');
    expect(misread(withTable('applications', bold))).toEqual([]);
  });

  test.each([
    ['in all label columns', flat(([first, second], own) => [first ?? own, second ?? own, own])],
    ['in its own columns', flat(([first = '', second = ''], own) => [first, second, own])],
  ])('with the groups on every row, %s', (_, table) => {
    expect(misread(withTable('applications', table))).toEqual([]);
  });

  test('for each group of rows, under a heading', () => {
    let open = '';
    const lines = rows.flatMap((row) => {
      const group = row.groups.at(-1)?.label.text ?? row.label.text;
      const top = group === open ? [] : ['', `### ${group}`, '', pipe(['项目', ...heads]), rule(8)];
      open = group;
      return [...top, pipe([row.label.text, ...rowOf(row.id)])];
    });
    expect(misread(withTable('applications', lines.join('\n')))).toEqual([]);
  });

  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const reviews = REVIEWS.map((row, i) => pipe([names[i] ?? '', ...reviewOf(row)]));
  const small = REVIEWS.map((row, i) =>
    [`### ${names[i]}`, '', pipe(outcomes), rule(5), pipe(reviewOf(row))].join('\n'),
  );
  test.each([
    ['on three rows', [pipe(['类型', ...outcomes]), rule(6), ...reviews].join('\n')],
    ['in three tables', small.join('\n\n')],
  ])('of reviews, %s', (_, table) => {
    expect(misread(withTable('review-and-litigation', table))).toEqual([]);
  });
});

describe('rows of tabs', () => {
  const text = sample('tab-rows');
  test.each([
    ['padded at their ends', text.replace(/^.*\t.*$/gm, '$&\t\t')],
    ['padded on every line', text.replace(/^.+$/gm, '$&\t\t')],
    [
      'with a quoted line break in heads',
      text.replace('商业企业', '"商业\n企业"').replace('法律服务机构', '"法律服\n务机构"'),
    ],
    ['with quoted cells', text.replace(/^.*\t.*$/gm, (line) => line.replace(/[^\t]+/g, '"$&"'))],
    ['with lone carriage returns', text.replaceAll('\n', '\r')],
    ['with a byte order mark', `\ufeff${text}`],
    ['with zero-width blanks in labels', text.replace(/(?=属于|公开|行政)/g, '\u200b')],
    ['with a blank line after each', text.replaceAll('\n', '\n\n')],
    ['with numerals in cells of their own', text.replace(/\t(\d\.)(?=\D)/g, '\t$1\t')],
    [
      'with numerals in circles',
      text.replace(/(\d)\.(?=[^\d\n])/g, (_, n: string) => '①②③④⑤⑥⑦⑧'.charAt(Number(n) - 1)),
    ],
  ])('%s', (_, damaged) => {
    expect(damaged).not.toBe(text);
    expect(misread(damaged)).toEqual([]);
  });

  test.each([0, 7, 13])('a review table whose cell %i is blank keeps the others in place', (at) => {
    const all = REVIEWS.flatMap(reviewOf);
    const line = all.map((figure, i) => (i === at ? '' : figure)).join('\t');
    const address = `review-and-litigation/${REVIEWS[Math.floor(at / 5)]}/${OUTCOMES[at % 5]}`;
    expect(misread(text.replace(all.join('\t'), line), { [address]: 'blank' })).toEqual([]);
  });
});
