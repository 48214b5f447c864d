import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONVERT_LAYOUTS,
  type Conversion,
  type ConvertLayout,
  convertTables,
} from '../../../server/src/features/rewriting/convert-tables.ts';
import { checkReport } from '../../../server/src/lint/check.ts';
import { buildReport } from '../../../server/src/model/build-report.ts';
import { proseOf } from '../../../server/src/model/prose.ts';
import type { Report } from '../../../server/src/model/report.ts';
import { RULES } from '../../../server/src/rules/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { balancedFigures } from '../../support/balanced.ts';
import { HARMLESS, type HarmlessName, randomFrom } from '../../support/damage.ts';
import { LAYOUTS, sampleReport } from '../../support/sample-report.ts';

const convert = (text: string, layout: ConvertLayout, part?: string, locale: 'zh' | 'en' = 'zh'): Conversion => {
  const start = part === undefined ? 0 : text.indexOf(part);
  const span = part === undefined ? undefined : { start, end: start + part.length };
  return convertTables(buildReport(text), { layout, span, locale, read: buildReport });
};

/** The text after a conversion that is expected to work. */
function converted(text: string, layout: ConvertLayout, part?: string): string {
  const conversion = convert(text, layout, part);
  if ('problem' in conversion) throw new Error(conversion.problem);
  return applyEdits(text, conversion.edits);
}

function problem(text: string, layout: ConvertLayout, part?: string, locale: 'zh' | 'en' = 'zh'): string {
  const conversion = convert(text, layout, part, locale);
  return 'problem' in conversion ? conversion.problem : 'none';
}

/** Every cell with its status and text, every heading, and the running text. */
function contentOf(report: Report): unknown {
  return {
    cells: report.tables.flatMap(({ allCells }) => allCells.map(({ address, status, raw }) => [address, status, raw])),
    sections: report.sections.map(({ heading }) => heading.text),
    prose: proseOf(report).map(({ text }) => text),
  };
}

const layoutsOf = (text: string): readonly string[] => buildReport(text).tables.map(({ layout }) => layout);

const plain = LAYOUTS.filter((layout) => layout !== 'html-table');

describe.each(plain)('from %s', (from) => {
  test.each(CONVERT_LAYOUTS)('to %s and back to each layout: the same cells', (to) => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('2021', '2019'),
        fc.constantFrom(...CONVERT_LAYOUTS),
        (seed, form, back) => {
          const figures = balancedFigures(randomFrom(seed), { form });
          const text = sampleReport({ form, layout: from, figures });
          const there = from === to ? text : converted(text, to);
          expect(layoutsOf(there)).toEqual([to, to, to]);
          expect(contentOf(buildReport(there))).toEqual(contentOf(buildReport(text)));
          if (back === to) return;
          const again = converted(there, back);
          expect(layoutsOf(again)).toEqual([back, back, back]);
          expect(contentOf(buildReport(again))).toEqual(contentOf(buildReport(text)));
        },
      ),
      { numRuns: 3 },
    );
  });

  test('whatever a conversion of the file has done, cells stay or the reason is told', () => {
    const names = Object.keys(HARMLESS) as HarmlessName[];
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...names), fc.constantFrom(...CONVERT_LAYOUTS), (seed, name, to) => {
        const random = randomFrom(seed);
        const text = HARMLESS[name](sampleReport({ layout: from, figures: balancedFigures(random) }), random);
        const conversion = convert(text, to);
        if ('problem' in conversion) {
          expect(conversion.problem).toMatch(/^(?:“.+”的表格没有转换：.{8,}|表格已经是这种写法。)$/su);
        } else {
          expect(contentOf(buildReport(applyEdits(text, conversion.edits)))).toEqual(contentOf(buildReport(text)));
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('what is written', () => {
  test('pipes are padded by display width', () => {
    const text = converted(
      sampleReport({ figures: { 'proactive-disclosure/license/decisions': '12' } }),
      'pipe-table',
      '第二十条',
    );
    expect(text).toContain(
      [
        '| 信息内容           | 本年处理决定数量           |              |              |',
        '| 行政许可           | 12                         |              |              |',
      ].join('\n'),
    );
  });

  test('one edit a table, and nothing outside of it', () => {
    const text = sampleReport();
    const conversion = convert(text, 'html-table');
    const edits = 'edits' in conversion ? conversion.edits : [];
    expect(edits).toHaveLength(3);
    const tables = buildReport(text).tables;
    for (const [i, { span }] of edits.entries()) {
      expect(span.start).toBe(tables[i]?.span.start);
      expect(text.slice(tables[i]?.span.end, span.end).trim()).toBe('');
    }
  });

  test('the words of the text stay, also where they differ from the form', () => {
    const text = sampleReport()
      .replace('规章\t', '规 章\t')
      .replace('（三）不予公开', '(三)不予公开')
      .replace('自然人', '');
    for (const layout of ['cell-lines', 'pipe-table', 'html-table'] as const) {
      const after = converted(text, layout);
      expect(after).toContain('规 章');
      expect(after).toContain('(三)不予公开');
      expect(after).not.toContain('自然人');
    }
  });

  test('figures stay as they are written: full-width, with separators, wrong, blank', () => {
    const figures = {
      'applications/received/natural-person': '１２',
      'applications/received/total': '1,136',
      'applications/carried-in/total': '-3',
      'applications/granted/other': '',
      'applications/granted/total': '/',
      'proactive-disclosure/fee/amount': '约30',
    };
    for (const layout of CONVERT_LAYOUTS.slice(1)) {
      const text = sampleReport({ figures });
      const { cells } = buildReport(converted(text, layout)).tables[1] ?? {};
      expect(cells?.get('applications/received/natural-person')?.raw).toBe('１２');
      expect(cells?.get('applications/granted/other')?.status).toBe('blank');
      expect(cells?.get('applications/granted/total')?.raw).toBe('/');
    }
  });

  test('the same findings before and after', () => {
    const text = sampleReport({
      figures: { 'applications/received/total': '5', 'applications/granted/other': '约3' },
    }).replace('规章\t', '规 章\t');
    const findings = (each: string): unknown =>
      checkReport(buildReport(each), { rules: RULES }).findings.map(({ rule, address }) => [rule, address]);
    for (const layout of CONVERT_LAYOUTS.slice(1)) expect(findings(converted(text, layout))).toEqual(findings(text));
  });

  test('page numbers and heads that a new page repeats are left out, split labels are joined', () => {
    const text = sampleReport()
      .replace('\t\t2.重复申请', '- 3 -\n\t\t2.重复申请')
      .replace('四、结转下年度继续办理', '四、结转下年度\n继续办理');
    const after = converted(text, 'pipe-table');
    expect(after).not.toContain('- 3 -');
    expect(after).toMatch(/\| 四、结转下年度继续办理 +\|/u);
  });

  test('the part that is selected, and line ends as in the file', () => {
    const text = sampleReport({ lineEnd: '\r\n' });
    const after = converted(text, 'pipe-table', '行政许可');
    expect(layoutsOf(after)).toEqual(['pipe-table', 'tab-rows', 'tab-rows']);
    expect(after.match(/\r\n|\n|\r/gu)?.every((each) => each === '\r\n')).toBe(true);
  });

  test('text that stands close to the table is set apart', () => {
    const text = sampleReport()
      .replace(/\n\n(?=第二十条)/u, '\n')
      .replace(/\n\n(?=三、)/u, '\n');
    const after = converted(text, 'pipe-table');
    expect(after).toContain('二、主动公开政府信息情况\n\n| 第二十条');
    expect(after).toContain('|\n\n三、收到和处理');
  });
});

describe('what is refused, with the reason', () => {
  const refused: readonly (readonly [name: string, text: string, layout: ConvertLayout, zh: RegExp, en: RegExp])[] = [
    [
      'something else between the rows',
      sampleReport().replace('行政许可\t', '注：另见附件\n行政许可\t'),
      'pipe-table',
      /第 \d+ 行的“注：另见附件”/u,
      /“注：另见附件” in line \d+/u,
    ],
    [
      'a row that the form does not have',
      sampleReport().replace('行政处罚\t', '行政征收\t3\t\t\n行政处罚\t'),
      'cell-lines',
      /“行政征收”/u,
      /“行政征收”/u,
    ],
    [
      'a figure too many',
      sampleReport().replace(/(二、上年结转\S+\t\t\t0)/u, '$1\t7'),
      'pipe-table',
      /不属于规定的表格/u,
      /no part of the form/u,
    ],
    [
      'a row out of its place',
      sampleReport().replace(/(一、本年新收.*\n)(二、上年结转.*\n)/u, '$2$1'),
      'pipe-table',
      /“二、上年结转政府信息公开申请数量”一行不在规定的位置|“一、本年新收政府信息公开申请数量”一行不在规定的位置/u,
      /out of its place/u,
    ],
    [
      'a cell that is missing and would be a blank',
      sampleReport().replace(/(（一）予以公开(?:\t+0){6})\t0/u, '$1'),
      'pipe-table',
      /“（一）予以公开”行“总计”会由没有这个单元格变为空白/u,
      /from no cell at all to a blank/u,
    ],
    [
      'figures that nothing parts',
      sampleReport({
        bodies: {
          'proactive-disclosure':
            '规章000\n行政规范性文件801000081\n行政许可71\n行政处罚12\n行政强制00\n行政事业性收费00',
        },
      }),
      'html-table',
      /没有分隔/u,
      /not parted/u,
    ],
    ['a web page', sampleReport({ layout: 'html-table' }), 'tab-rows', /整个文件是网页/u, /is a web page/u],
    [
      'no table',
      sampleReport({
        bodies: { 'proactive-disclosure': '无。', applications: '无。', 'review-and-litigation': '无。' },
      }),
      'tab-rows',
      /没有读到/u,
      /No table/u,
    ],
    ['nothing to do', converted(sampleReport(), 'pipe-table'), 'pipe-table', /已经是这种写法/u, /already/u],
  ];

  test.each(refused)('%s', (_, text, layout, zh, en) => {
    expect(problem(text, layout)).toMatch(zh);
    expect(problem(text, layout, undefined, 'en')).toMatch(en);
  });

  test('a selection without a table', () => {
    expect(problem(sampleReport(), 'pipe-table', '一、总体情况')).toMatch(/选中的部分没有/u);
  });

  test('all reasons at once, and nothing is changed', () => {
    const text = sampleReport()
      .replace('行政许可\t', '注：另见\n行政许可\t')
      .replace('2.重复申请', '见附件三\n2.重复申请');
    expect(problem(text, 'pipe-table').split('\n')).toHaveLength(2);
  });
});
