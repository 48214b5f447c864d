import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS, type FormId, type SectionId } from '../../server/src/form/index.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import { fixAll } from '../../server/src/lint/fix-all.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { CellStatus, Report } from '../../server/src/model/report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { balancedFigures } from '../support/balanced.ts';
import { randomFrom } from '../support/damage.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';

const SECTIONS = FORMS['2021'].sections.map(({ id }) => id);
const UNFILLED: readonly CellStatus[] = ['blank', 'placeholder'];

const findings = (text: string): readonly Finding[] => lint(buildReport(text), RULES, { onCrash: rethrow });
const errors = (text: string): readonly string[] =>
  findings(text).flatMap(({ rule, severity, message }) => (severity === 'error' ? [`${rule}: ${message.zh}`] : []));

describe.each(LAYOUTS)('a section that is missing from a report with %s', (layout) => {
  const sample = fc.record({
    form: fc.constantFrom<FormId>('2021', '2019'),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    heading: fc.constantFrom(...headingsFor(layout)),
    seed: fc.nat(),
  });

  test.each(SECTIONS)('%s: is inserted at its place, and nothing else changes', (id) => {
    fc.assert(
      fc.property(sample, ({ form, lineEnd, heading, seed }) => {
        const figures = form === '2021' ? balancedFigures(randomFrom(seed)) : {};
        const write = (without: readonly SectionId[]): string =>
          heading(sampleReport({ form, layout, figures, without })).replaceAll('\n', lineEnd);
        const text = write([id]);
        const [found, ...others] = findings(text).filter(({ rule }) => rule === 'missing-section');
        expect(others).toEqual([]);
        expect(found?.section).toBe(id);
        const fixed = applyEdits(text, found?.fixes[0]?.edits() ?? []);

        const whole = buildReport(write([]));
        const report = buildReport(fixed);
        expect(report.sections.map(({ heading: { text: own } }) => own)).toEqual(
          whole.sections.map(({ heading: { text: own } }) => own),
        );
        expect(cellsOf(report, id)).toEqual(cellsOf(whole, id));
        for (const { status } of report.tables.find((table) => table.id === id)?.cells.values() ?? [])
          expect(UNFILLED).toContain(status);
        expect(report.tables.length).toBe(whole.tables.length);

        expect(errors(fixed)).toEqual([]);
        expect(findings(fixed).map(({ rule }) => rule)).not.toContain('missing-section');
        expect(lineEndsOf(fixed)).toEqual([lineEnd]);
        const all = fixAll(text, findings);
        expect(fixAll(all, findings)).toBe(all);
      }),
      { numRuns: 3 },
    );
  });

  test('several at once come back in the order of the form', () => {
    fc.assert(
      fc.property(fc.subarray(SECTIONS, { minLength: 2, maxLength: 4 }), (without) => {
        const fixed = fixAll(sampleReport({ layout, without }), findings);
        expect(buildReport(fixed).sections.map(({ id }) => id)).toEqual(SECTIONS);
        expect(errors(fixed)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });

  test('a heading that went away comes back above its table', () => {
    for (const { id, ordinal, heading, table } of FORMS['2021'].sections) {
      if (!table) continue;
      const whole = sampleReport({ layout });
      const text = whole.replace(new RegExp(`(?:<p>)?${ordinal}、${heading}(?:</p>)?\n+`), '');
      const fixed = fixAll(text, findings);
      expect(fixed, id).toBe(whole);
    }
  });
});

/** Ways in which a file of the layout may write its headings. */
function headingsFor(layout: LayoutId): readonly ((text: string) => string)[] {
  const same = (text: string): string => text;
  if (layout === 'html-table') {
    return [
      same,
      (text) => text.replace(/<p>([一二三四五六]、.*)<\/p>/g, '<h2 class="t">$1</h2>'),
      (text) => text.replace(/<p>([一二三四五六])、(.*)<\/p>/g, '<p style="text-indent: 2em"><b>$1、</b><b>$2</b></p>'),
    ];
  }
  const indented = (text: string): string => text.replace(/^(?=[一二三四五六]、[总主收政存其])/gm, '\u3000\u3000');
  if (layout !== 'pipe-table') return [same, indented];
  return [
    same,
    (text) => text.replace(/^(?=[一二三四五六]、)/gm, '## '),
    (text) => text.replace(/^([一二三四五六]、.*)$/gm, '**$1**'),
  ];
}

function cellsOf({ tables }: Report, without: SectionId): Readonly<Record<string, string>> {
  const cells = tables.filter(({ id }) => id !== without).flatMap(({ cells: own }) => [...own.values()]);
  return Object.fromEntries(cells.map(({ address, status, raw }) => [address, `${status} ${raw}`]));
}

function lineEndsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\r\n|\n|\r/g))];
}

function rethrow(_rule: string, error: unknown): never {
  throw error;
}
