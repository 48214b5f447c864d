import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editCell } from '../../../server/src/features/tables/edit-cell.ts';
import { createLanguageService } from '../../../server/src/language-service.ts';
import { newReport } from '../../../server/src/lint/skeleton/index.ts';
import { buildReport } from '../../../server/src/model/build-report.ts';
import type { Report } from '../../../server/src/model/report.ts';
import { addressesOf, readCells } from '../../support/cells.ts';
import { LAYOUTS, sampleReport } from '../../support/sample-report.ts';
import { documentOf } from '../support.ts';
import { cellAt, figureAt, figuresOf } from './support.ts';

const service = createLanguageService({ rules: [] });

/** The text after a figure was typed into a cell, or why it stays as it is. */
function type(text: string, address: string, typed: string): { readonly text: string } | { readonly problem: string } {
  const document = documentOf(text);
  const answer = service.getCellEdit(document, { address, text: typed });
  return 'problem' in answer ? answer : { text: TextDocument.applyEdits(document, [...answer.edits]) };
}

const ORDERS = ['from left to right', 'from right to left', 'column by column'] as const;
const columnOf = (address: string): string => address.split('/')[2] ?? '';

const received = 'applications/received/business';

describe('a figure that is typed into a cell', () => {
  test.each(LAYOUTS)('%s: changes that cell and nothing else, not a character', (layout) => {
    const addresses = figuresOf(service.getTables(documentOf(sampleReport()))).map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...addresses), fc.integer({ min: 0, max: 99_999 }), (address, figure) => {
        const wanted = sampleReport({ layout, figures: { [address]: String(figure) } });
        const result = type(sampleReport({ layout }), address, String(figure));
        // Columns that blanks hold move when a figure gets longer; their writer makes room, a minimal edit does not.
        if (layout === 'space-columns' || layout === 'pipe-table')
          expect(squeeze(result)).toEqual(squeeze({ text: wanted }));
        else expect(result).toEqual({ text: wanted });
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['full-width digits', '１２', '12'],
    ['separators', '1,234', '1234'],
    ['blanks round it', ' 7 ', '7'],
  ])('%s become plain ones', (_, typed, written) => {
    expect(type(sampleReport(), received, typed)).toEqual({ text: sampleReport({ figures: { [received]: written } }) });
  });

  test('an amount keeps its decimals as they were typed, a change its sign', () => {
    const fee = 'proactive-disclosure/fee/amount';
    expect(type(sampleReport(), fee, '12.50')).toEqual({ text: sampleReport({ figures: { [fee]: '12.50' } }) });
    const change = 'proactive-disclosure/license/change';
    const form = '2019';
    expect(type(sampleReport({ form }), change, '-3')).toEqual({
      text: sampleReport({ form, figures: { [change]: '-3' } }),
    });
  });

  test.each([
    ...ORDERS.map((order) => ['tab-rows', order] as const),
    ...(['cell-lines', 'pipe-table', 'html-table', 'bar-lines'] as const).map((each) => [each, ORDERS[0]] as const),
  ])(
    '%s: a whole blank report is filled in, %s',
    (layout, order) => {
      const { text } = newReport({ organ: '云岭县林业局', year: 2024, body: 'department', layout });
      const addresses = [...addressesOf('2021')];
      if (order === 'from right to left') addresses.reverse();
      if (order === 'column by column') addresses.sort((a, b) => (columnOf(a) < columnOf(b) ? -1 : 1));
      const figures = Object.fromEntries(addresses.map((address, i) => [address, String(i + 1)]));
      const filled = addresses.reduce((before, address) => {
        const after = type(before, address, figures[address] ?? '');
        if ('problem' in after) throw new Error(`${address}: ${after.problem}`);
        return after.text;
      }, text);
      expect(readCells(buildReport(filled))).toEqual(figures);
    },
    30_000,
  );

  test('the cell behind the last figure of a row of tabs is shown as blank, at its place', () => {
    const text = sampleReport().replace(/^(一、本年新收.*)\t0$/m, '$1\t');
    const address = 'applications/received/total';
    expect(cellAt(service.getTables(documentOf(text)), address)).toMatchObject({
      figure: { status: 'blank', text: '' },
    });
    const before = text.slice(0, text.indexOf('一、本年新收'));
    const line = before.split('\n').length - 1;
    const { length } = text.split('\n')[line] ?? '';
    expect(cellAt(service.getTables(documentOf(text)), address).at).toEqual([line, length, line, length]);
    expect(figureAt(service.getTables(documentOf(text)), address).readOnly).toBeUndefined();
    expect(type(text, address, '0')).toEqual({ text: sampleReport() });
  });

  test.each(['', '/'])('takes the place of “%s”', (raw) => {
    const text = sampleReport({ figures: { [received]: raw } });
    expect(type(text, received, '5')).toEqual({ text: sampleReport({ figures: { [received]: '5' } }) });
  });

  test('that stands there already is no edit', () => {
    expect(service.getCellEdit(documentOf(sampleReport()), { address: received, text: '0' })).toEqual({ edits: [] });
  });
});

describe('is refused with a reason', () => {
  test.each([
    ['nothing', '', '请填数字'],
    ['a word', '约三', '“约三”不是数字'],
    ['a number with its unit', '3件', '“3件”不是数字'],
    ['markup', '<b>1</b>', '不是数字'],
    ['two lines', '1\n2', '不是数字'],
    ['less than nothing', '-1', '不小于 0 的整数'],
    ['a part of a case', '1.5', '不小于 0 的整数'],
  ])('%s', (_, typed, reason) => {
    expect(type(sampleReport(), received, typed)).toEqual({ problem: expect.stringContaining(reason) });
  });

  test('where there is no such cell', () => {
    expect(type(sampleReport(), 'applications/none/total', '1')).toEqual({ problem: '文中没有这一格。' });
    expect(type('天气很好。', received, '1')).toEqual({ problem: '文中没有这一格。' });
  });

  test('where the cell is read-only, for the same reason as there', () => {
    const text = sampleReport({ figures: { [received]: '约30' } });
    const { readOnly } = figureAt(service.getTables(documentOf(text)), received);
    expect(type(text, received, '30')).toEqual({ problem: readOnly });
  });
});

test('is refused where another cell would be read otherwise afterwards', () => {
  const text = sampleReport();
  const report = buildReport(text);
  const change = { address: received, text: '5' };
  const edit = (reread: (after: string) => Report): unknown => editCell(report, change, { locale: 'zh', reread });
  expect(edit(buildReport)).toHaveProperty('edits');
  const refused = { problem: expect.stringContaining('使别的格读不准') };
  expect(edit((after) => buildReport(after.replace('（一）予以公开\t\t0', '（一）予以公开\t\t1')))).toEqual(refused);
  expect(edit((after) => buildReport(after.replace('（一）予以公开\t\t0\t0', '（一）予以公开\t\t0')))).toEqual(refused);
  expect(edit(() => report)).toEqual(refused);
});

/** Runs of blanks, and of what pads a pipe table, count as one. */
function squeeze(result: object): object {
  return JSON.parse(JSON.stringify(result).replaceAll(/ +|-+/g, ' '));
}
