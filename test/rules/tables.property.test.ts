import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FormId,
  type RowSpec,
  rowsOf,
  type TableId,
  type TableSpec,
  tableSpec,
} from '../../server/src/form/index.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import { fixAll, safeEdits } from '../../server/src/lint/fix-all.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { sketchTable } from '../../server/src/model/sketch-table.ts';
import blankRow from '../../server/src/rules/blank-row.ts';
import columnHeader from '../../server/src/rules/column-header.ts';
import missingRow from '../../server/src/rules/missing-row.ts';
import missingTable from '../../server/src/rules/missing-table.ts';
import rowLabel from '../../server/src/rules/row-label.ts';
import rowOrder from '../../server/src/rules/row-order.ts';
import splitRow from '../../server/src/rules/split-row.ts';
import supersededForm from '../../server/src/rules/superseded-form.ts';
import unexpectedRow from '../../server/src/rules/unexpected-row.ts';
import unreadableTable from '../../server/src/rules/unreadable-table.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { writeTable } from '../../server/src/syntax/writers/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { readCells } from '../support/cells.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';

const RULES = [
  missingTable,
  unreadableTable,
  missingRow,
  unexpectedRow,
  rowOrder,
  rowLabel,
  columnHeader,
  blankRow,
  splitRow,
  supersededForm,
];
const FORMS: readonly FormId[] = ['2021', '2019'];

const rethrow = (_rule: string, error: unknown): never => {
  throw error;
};
const check = (text: string): readonly Finding[] => lint(buildReport(text), RULES, { onCrash: rethrow });
const summary = (text: string): readonly string[] => check(text).map(({ rule, address }) => `${rule} ${address ?? ''}`);

interface Without {
  readonly form: FormId;
  readonly layout: LayoutId;
  readonly lineEnd: string;
  readonly table: TableId;
  /** Ids of the rows that are left out; a block without rows goes with its head. */
  readonly rows: readonly string[];
}

/** Layouts in which nothing depends on the widest cell, so that a row put back is written as it was. */
const EXACT: readonly LayoutId[] = [
  'tab-rows',
  'cell-lines',
  'cell-paragraphs',
  'bar-lines',
  'label-lines',
  'html-table',
];

/** A report with a different figure in each cell, and a table without some of its rows. */
function reportWithout({ form, table: id, rows, ...rest }: Without): string {
  const whole = tableSpec(form, id);
  const blocks = whole.blocks.flatMap((block) => {
    const left = block.rows.filter((row) => !rows.includes(row.id));
    return left.length === 0 ? [] : [{ ...block, rows: left }];
  });
  return reportWith({ form, table: id, rows, ...rest }, { ...whole, blocks }, figuresOf(whole));
}

/** The same report with the rows, yet without figures in them. */
function reportWithBlank(without: Without): string {
  const whole = tableSpec(without.form, without.table);
  const figures = Object.entries(figuresOf(whole)).filter(
    ([address]) => !without.rows.some((row) => address.startsWith(`${without.table}/${row}/`)),
  );
  return reportWith(without, whole, Object.fromEntries(figures));
}

function reportWith(
  { form, layout, lineEnd, table: id }: Without,
  spec: TableSpec,
  figures: Readonly<Record<string, string>>,
): string {
  const sketch = sketchTable(spec, (address) => figures[address] ?? '');
  const table = writeTable(layout, sketch, { lineEnd: '\n', indent: '', isSpaced: true });
  return sampleReport({ form, layout, lineEnd, bodies: { [id]: table } });
}

function figuresOf(spec: TableSpec): Readonly<Record<string, string>> {
  const all = rowsOf(spec).flatMap((row) => row.columns.map((column) => `${spec.id}/${row.id}/${column.id}`));
  return Object.fromEntries(all.map((address, i) => [address, String(i + 10)]));
}

/** Everything that a fix must do: one finding before, none after, blank cells where they were missing, all else as it was. */
function expectMended(without: Without, findings: readonly string[], text = reportWithout(without)): string {
  const report = buildReport(text);
  const found = lint(report, RULES, { onCrash: rethrow });
  expect(found.map(({ rule, address }) => `${rule} ${address ?? ''}`)).toEqual(findings);
  const fixed = applyEdits(text, safeEdits(found));
  const mended = buildReport(fixed);
  expect(lint(mended, RULES, { onCrash: rethrow }), fixed).toEqual([]);
  const before = readCells(report);
  const added = without.rows.map((row) => `${without.table}/${row}/`);
  const expected = Object.entries(readCells(mended)).map(([address, value]) => [
    address,
    added.some((prefix) => address.startsWith(prefix)) ? value.replace('placeholder', 'blank') : value,
  ]);
  const blank = Object.fromEntries(expected.filter(([, value]) => value === 'blank'));
  expect(Object.fromEntries(expected)).toEqual({ ...before, ...blank });
  expect(Object.keys(blank).every((address) => added.some((prefix) => address.startsWith(prefix)))).toBe(true);
  expect(expected).toHaveLength(without.form === '2021' ? 200 : 198);
  if (without.lineEnd === '\r\n') expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return fixed;
}

function expectRestored(without: Without, findings: readonly string[]): void {
  const fixed = expectMended(without, findings);
  if (EXACT.includes(without.layout)) expect(fixed).toBe(reportWithBlank(without));
}

const downTables: readonly TableId[] = ['proactive-disclosure', 'applications'];

describe.each(LAYOUTS)('a row that is missing in %s', (layout) => {
  it.each(FORMS)('is one finding on the form of %s, and its fix writes it as the others are', (form) => {
    for (const table of downTables) {
      for (const row of rowsOf(tableSpec(form, table))) {
        const lineEnd = row.id.length % 2 === 0 ? '\r\n' : '\n';
        const without: Without = { form, layout, lineEnd, table, rows: [row.id] };
        const isBlock = tableSpec(form, table).blocks.some(({ rows }) => rows.length === 1 && rows[0] === row);
        expectRestored(without, [isBlock ? `missing-table ${table}` : `missing-row ${table}/${row.id}`]);
      }
    }
  });
});

describe.each(LAYOUTS)('a group of rows that is missing in %s', (layout) => {
  it.each(['refused', 'unavailable', 'not-processed', 'other'])('%s is one finding', (group) => {
    const rows = rowsOf(tableSpec('2021', 'applications')).filter(({ groups }) =>
      groups.some(({ id }) => id === group),
    );
    const without: Without = {
      form: '2021',
      layout,
      lineEnd: '\n',
      table: 'applications',
      rows: rows.map(({ id }) => id),
    };
    if (group === 'other') return expect(summary(reportWithout(without)).join()).toContain('missing-row applications');
    return expectRestored(without, ['missing-row applications']);
  });
});

describe.each(LAYOUTS)('a block that is missing in %s', (layout) => {
  it.each(FORMS)('is one finding on the form of %s, and its fix inserts it', (form) => {
    const table = 'proactive-disclosure';
    for (const { rows } of tableSpec(form, table).blocks) {
      const without: Without = { form, layout, lineEnd: '\r\n', table, rows: rows.map(({ id }) => id) };
      expectRestored(without, [`missing-table ${table}`]);
    }
  });
});

describe.each(LAYOUTS)('a table that is missing in %s', (layout) => {
  it.each(['proactive-disclosure', 'applications', 'review-and-litigation'] as const)(
    '%s is one finding, and its fix inserts it',
    (table) => {
      fc.assert(
        fc.property(fc.constantFrom(...FORMS), fc.constantFrom('\n', '\r\n'), (form, lineEnd) => {
          const text = sampleReport({ form, layout, lineEnd, bodies: { [table]: '本年度没有需要报告的情况。' } });
          const rows = rowsOf(tableSpec(form, table)).map(({ id }) => id);
          const without: Without = { form, layout, lineEnd, table, rows };
          expectMended(without, [`missing-table ${table}`], text);
        }),
        { numRuns: 4 },
      );
    },
  );
});

describe.each(LAYOUTS)('a damaged label in %s', (layout) => {
  const labels = (spec: TableSpec): readonly RowSpec[] =>
    rowsOf(spec).filter(({ label }) => label.text !== label.wording);
  it.each(FORMS)('without its number is one finding on the form of %s, and its fix restores the text', (form) => {
    const text = sampleReport({ form, layout });
    for (const { id, label } of labels(tableSpec(form, 'applications'))) {
      const damaged = text.replace(label.text, label.wording);
      expect(summary(damaged)).toEqual([`row-label applications/${id}`]);
      expect(fixAll(damaged, check)).toBe(text);
    }
  });

  it('with blanks inside has no finding', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.nat(), fc.nat(), (form, at, cut) => {
        const specs = rowsOf(tableSpec(form, 'applications'));
        const { label } = specs[at % specs.length] ?? { label: { text: '' } };
        const place = 1 + (cut % (label.text.length - 1));
        const spaced = `${label.text.slice(0, place)} ${label.text.slice(place)}`;
        expect(summary(sampleReport({ form, layout }).replace(label.text, spaced))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
