import { describe, expect, test } from 'vitest';
import { type Clipboard, pasteTable } from '../../../server/src/features/rewriting/paste-table.ts';
import { tableSpec } from '../../../server/src/form/index.ts';
import { buildReport } from '../../../server/src/model/build-report.ts';
import { sketchTable } from '../../../server/src/model/sketch-table.ts';
import type { LayoutId } from '../../../server/src/syntax/tree.ts';
import { writeTable } from '../../../server/src/syntax/writers/index.ts';
import { readCells } from '../../support/cells.ts';
import { parseMarkers } from '../../support/markers.ts';
import { LAYOUTS, sampleReport, sampleTable } from '../../support/sample-report.ts';

const FIGURES = {
  'applications/received/natural-person': '3',
  'applications/received/total': '3',
  'applications/granted/natural-person': '３',
  'applications/granted/total': '1,003',
  'applications/total/other': '/',
};

/** The report after the paste, `«»` or `$0` saying where; undefined where it is pasted as ever. */
function paste(marked: string, clipboard: Clipboard): string | undefined {
  const { text, spans, cursor } = parseMarkers(marked);
  const span = spans[0] ?? { start: cursor ?? 0, end: cursor ?? 0 };
  const inserted = pasteTable(buildReport(text), clipboard, { span, read: buildReport });
  return inserted === undefined ? undefined : text.slice(0, span.start) + inserted + text.slice(span.end);
}

/** A report whose third table is the place to paste. */
const target = (layout: LayoutId): string =>
  sampleReport({ layout, bodies: { applications: layout === 'html-table' ? '<p>@</p>' : '@' } }).replace(
    /(?:<p>)+@(?:<\/p>)+|@/u,
    '$$0',
  );

const table = (layout: LayoutId): string => sampleTable('applications', { layout, figures: FIGURES });

/** As Word puts a table on the clipboard. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15"><style><!-- td {mso-style-parent:""} --></style></head>
<body lang=ZH-CN><!--StartFragment-->${table('html-table')
  .replace('<table border="1">', '<table class=MsoNormalTable border=0 style="border-collapse:collapse">')
  .replace(
    /<td([^>]*)>(.*?)<\/td>/gu,
    '<td$1 style="padding:0cm"><p class=MsoNormal align=center><span lang=EN-US style="font-size:9.0pt">$2<o:p></o:p></span></p></td>',
  )}<!--EndFragment--></body></html>`;

/** As Excel does. */
const excel = `<html><head><style>.xl65 {text-align:center}</style></head><body><!--StartFragment--><table border=0 cellpadding=0><col width=72><tbody>${table(
  'html-table',
)
  .replace(/<\/?table[^>]*>/gu, '')
  .replace(/<td/gu, '<td class=xl65 x:num')}</tbody></table><!--EndFragment--></body></html>`;

describe.each(LAYOUTS)('into a report with %s', (layout) => {
  test.each([
    ['Word', { html: word, text: table('tab-rows') }],
    ['Excel', { html: excel, text: table('tab-rows') }],
    ['a text with tabs', { text: `${table('tab-rows')}\n` }],
  ])('from %s', (_, clipboard) => {
    const expected =
      layout === 'tab-rows' && !('html' in clipboard) ? undefined : target(layout).replace('$0', table(layout));
    expect(paste(target(layout), clipboard)).toBe(expected);
  });
});

describe('what is pasted', () => {
  test('over a table that stands there', () => {
    const report = sampleReport({ layout: 'pipe-table' });
    const old = sampleTable('applications', { layout: 'pipe-table' });
    const after = paste(report.replace(old, `«${old}»`), { html: word });
    expect(after).toBe(report.replace(old, table('pipe-table')));
  });

  test('a wrong sum and the words of the source stay as they are', () => {
    const html = word.replace('申请人情况', '申 请 人 情 况').replace('自然人', '自 然 人');
    const after = paste(target('cell-lines'), { html }) ?? '';
    expect(after).toContain('\t申 请 人 情 况');
    expect(readCells(buildReport(after))['applications/granted/total']).toBe('1003');
  });

  test('into a report that has no table yet', () => {
    const empty = { 'proactive-disclosure': '', applications: '$0', 'review-and-litigation': '' };
    expect(paste(sampleReport({ bodies: empty }), { html: word })).toContain(
      '一、本年新收政府信息公开申请数量\t\t\t3\t0',
    );
    expect(paste('$0', { html: word })).toBe(table('tab-rows'));
  });

  test('some rows of a table go into the one that stands there', () => {
    const spec = tableSpec('2021', 'applications');
    const rows = sketchTable(spec, () => '7').slice(3, 5);
    const style = { lineEnd: '\n', indent: '', isSpaced: true };
    const report = sampleReport({ layout: 'pipe-table' });
    const [first = '', second = ''] = /(?<=\n)\| 一、本年.*\n\| 二、上年.*/u.exec(report)?.[0].split('\n') ?? [];
    const marked = report.replace(`${first}\n${second}`, `«${first}\n${second}»`);
    const after = paste(marked, { text: `${writeTable('tab-rows', rows, style)}\n` }) ?? '';
    expect(after.match(/-{3} \|/gu)).toHaveLength(report.match(/-{3} \|/gu)?.length ?? 0);
    const cells = readCells(buildReport(after));
    expect(cells['applications/received/other']).toBe('7');
    expect(cells['applications/carried-in/total']).toBe('7');
    expect(cells['applications/granted/total']).toBe('0');
  });
});

describe('what is pasted as ever', () => {
  const report = target('pipe-table');
  const others: readonly (readonly [name: string, marked: string, clipboard: Clipboard])[] = [
    ['text', report, { text: '全年公开信息86条。' }],
    ['text with a tab', report, { text: '一、总体\t情况' }],
    [
      'another table',
      report,
      { html: '<table><tr><td>姓名</td><td>电话</td></tr><tr><td>张三</td><td>1</td></tr></table>' },
    ],
    [
      'a table with text beside it',
      report,
      { html: word.replace('<!--EndFragment-->', '<p>注：数据截至年底，口径与上年一致。</p>') },
    ],
    [
      'a table with a row of its own',
      report,
      { html: word.replace('</table>', '<tr><td colspan=3>另有</td><td>5</td></tr></table>') },
    ],
    ['into the middle of a line', sampleReport().replace('我局认真', '我局$0认真'), { html: word }],
    ['in the layout of the file', target('tab-rows'), { text: table('tab-rows') }],
    ['nothing', report, {}],
    ['pieces of HTML', report, { html: '<table', text: '' }],
  ];
  test.each(others)('%s', (_, marked, clipboard) => {
    expect(paste(marked, clipboard)).toBeUndefined();
  });
});
