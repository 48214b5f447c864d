import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../server/src/features/rewriting/formatting.ts';
import { buildReport } from '../../../server/src/model/build-report.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { balancedFigures } from '../../support/balanced.ts';
import { readCells } from '../../support/cells.ts';
import { HARMLESS, type HarmlessName, randomFrom } from '../../support/damage.ts';
import { LAYOUTS, sampleReport } from '../../support/sample-report.ts';

const format = (text: string, part?: string): string => {
  const start = part === undefined ? 0 : text.indexOf(part);
  const span = part === undefined ? undefined : { start, end: start + part.length };
  return applyEdits(text, formatReport(buildReport(text), buildReport, span));
};

/** Everything that is no blank and draws no table. */
const charactersOf = (text: string): string => text.replace(/[\s\u3000\ufeff|-]/gu, '');

describe.each(LAYOUTS)('%s', (layout) => {
  test('what is in order stays as it is', () => {
    const text = sampleReport({ layout });
    expect(format(text)).toBe(text);
  });

  test('blanks alone change, cells stay, and the second time nothing is left to do', () => {
    const names = Object.keys(HARMLESS) as HarmlessName[];
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...names), fc.constantFrom('\n', '\r\n'), (seed, name, lineEnd) => {
        const random = randomFrom(seed);
        const clean = sampleReport({ layout, figures: balancedFigures(random), lineEnd });
        const text = loosen(HARMLESS[name](clean, random), random);
        const once = format(text);
        expect(charactersOf(once)).toBe(charactersOf(text));
        expect(readCells(buildReport(once))).toEqual(readCells(buildReport(text)));
        expect(format(once)).toBe(once);
      }),
      { numRuns: 12 },
    );
  });
});

/** Blank lines and blanks at line ends, here and there, outside of tables. */
function loosen(text: string, random: () => number): string {
  return text
    .replace(/(?<=。)(?=\r?\n)/gu, () => ' '.repeat(Math.floor(random() * 3)))
    .replace(/(?<=。 *)\r?\n/gu, (end) => (random() < 0.3 ? end.repeat(3) : end));
}

const report = (overview: string): string => sampleReport({ bodies: { overview } });

describe('blanks outside of tables', () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ['at the end of a line', '全年公开信息86条。 \u3000\t', '全年公开信息86条。'],
    ['more than one blank line', '一段。\n\n\n \n另一段。', '一段。\n\n另一段。'],
    ['one blank line, or none, stays', '一段。\n另一段。\n\n第三段。', '一段。\n另一段。\n\n第三段。'],
    [
      'indents of every kind',
      '    一段。\n\n\u00a0\u00a0\u00a0\u00a0二段。\n\n\t三段，有逗号。\n\n　　四段。\n\n五段。',
      '　　一段。\n\n　　二段。\n\n　　三段，有逗号。\n\n　　四段。\n\n五段。',
    ],
    ['a stray blank before a line', ' 一段。', '一段。'],
    [
      'what is centred or set to the right',
      '一段。\n\n                    云岭县林业局',
      '一段。\n\n                    云岭县林业局',
    ],
  ];
  test.each(cases)('%s', (_, before, after) => {
    expect(format(report(before))).toBe(report(after));
  });

  test('blank lines round headings as the file has them mostly', () => {
    const text = sampleReport();
    expect(format(text.replace('\n\n二、主动', '\n二、主动').replace('情况\n\n第二十条', '情况\n\n\n\n第二十条'))).toBe(
      text,
    );
    const dense = text.replace(/\n\n/gu, '\n');
    expect(format(dense.replace('\n五、', '\n\n\n五、'))).toBe(dense);
  });

  test('the beginning and the end of the text', () => {
    const text = sampleReport();
    expect(format(`\n \n${text}\n\n`)).toBe(text);
    expect(format(text.trimEnd())).toBe(text);
    expect(format(`\ufeff\n${text}`)).toBe(`\ufeff${text}`);
  });
});

describe('tables', () => {
  test('pipes are padded, rows get all their cells', () => {
    const text = sampleReport({ layout: 'pipe-table' });
    const loose = text.replace(/ {2,}\|/gu, '|').replace(/-{4,}/gu, '---');
    expect(loose).not.toBe(text);
    expect(format(loose)).toBe(text);
  });

  test('rows with tabs are padded alike, blank rows go', () => {
    const text = sampleReport();
    expect(format(text.replace('行政许可\t0\t\t', '行政许可\t0').replace('\n行政强制', '\n\t\t\t\n行政强制'))).toBe(
      text,
    );
  });

  test.each([
    ['a page number between the rows', (text: string) => text.replace('\n行政强制', '\n- 2 -\n行政强制')],
    ['a row that the form does not have', (text: string) => text.replace('行政强制', '行政征收\t3\n行政强制')],
    ['full-width figures and odd labels', (text: string) => text.replace('行政许可\t0', '行政 许可\t０')],
  ])('%s stays', (_, change) => {
    const text = change(sampleReport());
    expect(format(text)).toBe(text);
  });

  test('a row that lacks a cell is not given a blank one, and the other tables are still formatted', () => {
    const text = sampleReport({ layout: 'pipe-table' });
    const short = text.replace(/(\| （一）予以公开.*\|) 0 +\|$/mu, '$1');
    expect(short).not.toBe(text);
    const loose = short.replace('| 规章               |', '| 规章 |');
    expect(loose).not.toBe(short);
    expect(format(loose)).toBe(short);
  });

  test('HTML with its attributes, and a web page as a whole', () => {
    const page = sampleReport({ layout: 'html-table' }).replace('<td>0</td>', '<td class="n"> 0 </td>');
    expect(format(page.replace('<h', '\n\n\n<h'))).toBe(page.replace('<h', '\n\n\n<h'));
  });
});

test('a range: only what it touches', () => {
  const text = report('一段。 \n\n二段。 ');
  expect(format(text, '二段')).toBe(report('一段。 \n\n二段。'));
});
