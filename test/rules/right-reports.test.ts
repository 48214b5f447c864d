import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { ReportHints } from '../../server/src/model/report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { DRESSES, type Dress, RIGHT_REPORTS, renderReport } from '../support/right-reports.ts';
import { LAYOUTS } from '../support/sample-report.ts';

/** What the rules say, with the words they say it of. */
function findingsIn(text: string, hints: ReportHints): readonly string[] {
  const report = buildReport(text, hints);
  expect(report.isReport).toBe(true);
  const onCrash = (rule: string, error: unknown): never => {
    throw new Error(rule, { cause: error });
  };
  return lint(report, RULES, { onCrash }).map(
    ({ rule, span, message }) => `${rule} “${text.slice(span.start, span.end)}”: ${message.zh}`,
  );
}

describe('right reports', () => {
  RIGHT_REPORTS.forEach((right, number) => {
    const { name, fileName, body } = right;
    it.each(LAYOUTS)(`${name} is right in %s`, (layout) => {
      const other = DRESSES[(number + LAYOUTS.indexOf(layout)) % DRESSES.length] ?? 'dense';
      const dresses: readonly Dress[] = layout === 'html-table' ? ['spaced'] : ['spaced', other];
      for (const dress of dresses)
        expect(findingsIn(renderReport(right, layout, dress), { fileName }), dress).toEqual([]);
    });

    it(`${name} is right however its paragraphs are set apart`, () => {
      for (const dress of DRESSES)
        expect(findingsIn(renderReport(right, 'tab-rows', dress), { fileName, body }), dress).toEqual([]);
    });
  });
});
