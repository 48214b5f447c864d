import { describe, expect, test } from 'vitest';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FindingView, Place, TablesView } from '../../../server/src/features/tables/view.ts';
import { createLanguageService } from '../../../server/src/language-service.ts';
import { RULES } from '../../../server/src/rules/index.ts';
import { LAYOUTS, sampleReport } from '../../support/sample-report.ts';
import { documentOf } from '../support.ts';
import { cellAt, cellsOf, type DrawnCell, drawTable, figureAt, figuresOf } from './support.ts';

const service = createLanguageService({ rules: RULES });
const viewOf = (text: string): TablesView => service.getTables(documentOf(text));
const tables = ['proactive-disclosure', 'applications', 'review-and-litigation'];

describe('the frame', () => {
  test.each(['2021', '2019'] as const)('the tables of the form of %s, as it prints them', (form) => {
    const view = viewOf(sampleReport({ form }));
    expect(view.tables.map(({ id }) => id)).toEqual(tables);
    expect(view.frames.map(({ title, source }) => `${title} ${source}`)).toMatchSnapshot();
    expect(cellsOf(view).map(drawTable)).toMatchSnapshot();
  });

  test.each(['2021', '2019'] as const)('every row of the form of %s is as wide as its page', (form) => {
    for (const rows of cellsOf(viewOf(sampleReport({ form })))) {
      const width = Math.max(...widthsOf(rows));
      expect(widthsOf(rows)).toEqual(rows.map(() => width));
    }
  });

  test('every id is there once', () => {
    const ids = cellsOf(viewOf(sampleReport()))
      .flat(2)
      .map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('a text that is no report has no tables', () => {
    expect(viewOf('关于天气的几句话。')).toEqual({ version: 1, frames: [], tables: [] });
  });

  test('the answer is for the version of the document', () => {
    expect(service.getTables(documentOf(sampleReport(), 'plaintext', 17)).version).toBe(17);
  });
});

test('frames that the asker has are not sent again', () => {
  const known = ['2021/applications', '2021/review-and-litigation'];
  const { frames, tables: all } = service.getTables(documentOf(sampleReport()), {}, { known });
  expect(frames.map(({ key }) => key)).toEqual(['2021/proactive-disclosure']);
  expect(all.map(({ frame }) => frame)).toEqual(tables.map((id) => `2021/${id}`));
});

test('a table is drawn by the form that its own labels show', () => {
  const { tables: all } = viewOf(sampleReport({ form: '2019', year: 2023 }));
  expect(all.map(({ frame }) => frame)).toContain('2019/applications');
});

describe('places', () => {
  test.each(LAYOUTS)('%s: every figure and every label of a row leads to its place', (layout) => {
    const document = documentOf(sampleReport({ layout, figures: distinct() }));
    const view = service.getTables(document);
    for (const { id, at, figure } of cellsOf(view).flat(2))
      if (figure) expect(textAt(document, at), id).toBe(figure.text);
    const { at } = cellAt(view, 'applications/refused.state-secret');
    expect(textAt(document, at)).toContain('属于国家秘密');
  });

  test('heads that stand several times are told apart by their order', () => {
    const document = documentOf(sampleReport());
    const heads = cellsOf(service.getTables(document))[2]?.[2] ?? [];
    expect(heads.map(({ at }) => textAt(document, at))).toEqual(heads.map(({ text }) => text));
    const starts = heads.map(({ at }) => at?.[1] ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(heads.length);
  });
});

describe('sums', () => {
  const broken = { 'applications/received/business': '3', 'applications/received/total': '2' };

  test('a sum that comes out, and one that does not with its figures', () => {
    const view = viewOf(sampleReport({ figures: broken }));
    expect(figureAt(view, 'applications/received/total').sums).toEqual([
      { state: 'broken', text: '“一、本年新收政府信息公开申请数量”行的总计：0+3+0+0+0+0＝3，总计为 2' },
    ]);
    expect(figureAt(view, 'applications/granted/total').sums).toEqual([{ state: 'holds' }]);
    expect(figureAt(view, 'applications/received/business').sums).toBeUndefined();
  });

  test('every sum of the form is on its result', () => {
    const states = figuresOf(viewOf(sampleReport())).flatMap(({ sums = [] }) => sums.map(({ state }) => state));
    expect(states).toEqual(Array.from({ length: 25 + 7 + 7 + 3 }, () => 'holds'));
  });

  test('a blank leaves it open', () => {
    const view = viewOf(sampleReport({ figures: { 'applications/granted/business': '' } }));
    expect(figureAt(view, 'applications/granted/total').sums?.map(({ state }) => state)).toEqual(['unknown']);
  });

  test('what is at least so much is told where it is not', () => {
    const view = viewOf(sampleReport({ figures: { 'proactive-disclosure/regulation/issued': '4' } }));
    expect(figureAt(view, 'proactive-disclosure/regulation/in-force').sums?.map(({ state }) => state)).toEqual([
      'broken',
    ]);
    expect(figureAt(view, 'proactive-disclosure/normative-document/in-force').sums).toBeUndefined();
  });
});

describe('findings', () => {
  const find = (text: string): readonly FindingView[] => viewOf(text).tables.flatMap(({ findings }) => findings);

  test('stand at their cell, with the message of the editor and the place in the text', () => {
    const document = documentOf(sampleReport({ figures: { 'applications/granted/business': '' } }));
    const view = service.getTables(document);
    const [finding] = view.tables[1]?.findings ?? [];
    const [diagnostic] = service.getDiagnostics(document);
    expect(finding).toMatchObject({ cell: 'applications/granted/business', severity: 'warning', rule: 'blank-cell' });
    expect(finding?.message).toBe(diagnostic?.message);
    const { start, end } = diagnostic?.range ?? {};
    expect(finding?.at).toEqual([start?.line, start?.character, end?.line, end?.character]);
  });

  test('on a row stand at its label', () => {
    const text = sampleReport().replace('\n\t（二）部分公开', '\n\t（二）部份公开');
    const found = find(text);
    expect(found.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['row-label applications/partially-granted']);
  });

  test('of running text are not there', () => {
    expect(find(sampleReport({ bodies: { problems: '（一）问题（' } }))).toEqual([]);
  });

  test('are left out where they are not to be shown', () => {
    const document = documentOf(sampleReport({ figures: { 'applications/granted/business': '' } }));
    const { tables: all } = service.getTables(document, {}, { isChecked: false });
    expect(all.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('cells that cannot be changed here say why', () => {
  const reasons = (text: string): readonly string[] => [
    ...new Set(figuresOf(viewOf(text)).flatMap(({ id, readOnly }) => (readOnly ? `${id}: ${readOnly}` : []))),
  ];

  test('none in a good report', () => {
    expect(reasons(sampleReport())).toEqual([]);
  });

  test('blanks and marks can be', () => {
    expect(
      reasons(sampleReport({ figures: { 'applications/granted/business': '', 'applications/granted/other': '/' } })),
    ).toEqual([]);
  });

  test('what is no figure', () => {
    const figures = { 'proactive-disclosure/fee/amount': '251000元' };
    expect(reasons(sampleReport({ figures }))).toEqual([
      'proactive-disclosure/fee/amount: 此处写的是“251000元”，不是数字，请在文中改正。',
    ]);
  });

  test('a row that lost a figure, one that is lost, and a table that is lost', () => {
    const short = sampleReport().replace(/(（一）予以公开\t\t0\t0)\t0/, '$1');
    const [one] = reasons(short);
    expect(one).toContain('应有 7 个数');
    const without = sampleReport().replace(/\n四、结转下年度继续办理[^\n]*/, '');
    expect(reasons(without)).toHaveLength(7);
    expect(reasons(without)[0]).toContain('没有这一行');
    const lost = sampleReport({ bodies: { 'review-and-litigation': '没有。' } });
    expect(viewOf(lost).tables[2]?.note).toBe('文中没有找到这张表。');
    expect(reasons(lost)).toHaveLength(15);
  });

  test('figures that run into their labels', () => {
    const view = viewOf(sampleReport({ bodies: { 'proactive-disclosure': glued() } }));
    expect(view.tables[0]?.note).toContain('连在一起');
  });
});

test('in English for those who read it', () => {
  const english = createLanguageService({ rules: RULES, locale: 'en' });
  const view = english.getTables(documentOf(sampleReport({ figures: { 'proactive-disclosure/fee/amount': '约3' } })));
  expect(figureAt(view, 'proactive-disclosure/fee/amount').readOnly).toMatch(/^Here stands “约3”/);
});

function widthsOf(rows: readonly (readonly DrawnCell[])[]): number[] {
  const reach: number[] = [];
  return rows.map((row) => {
    let width = reach.filter((left) => left > 0).length;
    for (const [i, left] of reach.entries()) reach[i] = Math.max(0, left - 1);
    for (const { columns = 1, rows: high = 1 } of row) {
      width += columns;
      reach.push(...Array.from({ length: columns }, () => high - 1));
    }
    return width;
  });
}

/** Figures of which no two are alike in a row, so that a place cannot be taken for its neighbour. */
function distinct(): Readonly<Record<string, string>> {
  const view = viewOf(sampleReport());
  return Object.fromEntries(figuresOf(view).map(({ id }, i) => [id, String(1000 + i)]));
}

function glued(): string {
  const lost = '第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件801000081';
  return `${lost}第二十条第（五）项信息内容本年处理决定数量行政许可71`;
}

function textAt(document: TextDocument, place: Place | undefined): string | undefined {
  if (!place) return undefined;
  const [line, character, endLine, endCharacter] = place;
  const range = { start: { line, character }, end: { line: endLine, character: endCharacter } };
  return document.getText(range);
}
