import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormId } from '../../server/src/form/index.ts';
import type { Finding, Fix } from '../../server/src/lint/finding.ts';
import { fixAll } from '../../server/src/lint/fix-all.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { Report, ReportCell } from '../../server/src/model/report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { formatDecimal } from '../../server/src/text/decimal.ts';
import { applyEdits, type TextEdit } from '../../server/src/text/edit.ts';
import { balancedFigures } from '../support/balanced.ts';
import { randomFrom } from '../support/damage.ts';
import { FAULTS, type Fault, type Soil } from '../support/faults.ts';
import { LAYOUTS } from '../support/sample-report.ts';

interface Checked {
  readonly text: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
}

const soils = fc.record({
  form: fc.constantFrom<FormId>('2021', '2019'),
  layout: fc.constantFrom(...LAYOUTS),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  seed: fc.nat(),
  office: fc.constantFrom('small', 'middling'),
});

describe.each(FAULTS)('$rule: $name', (fault) => {
  test('each correction removes its finding, makes no error, and leaves every other cell alone', () => {
    fc.assert(
      fc.property(soils, ({ seed, office, ...rest }) => {
        const soil: Soil = { ...rest, figures: balancedFigures(randomFrom(seed), { form: rest.form, office }) };
        const text = fault.plant(soil);
        if (text !== undefined) expectCorrected(fault, text);
      }),
      { numRuns: 5 },
    );
  });
});

test.each(FAULTS)('$rule: $name is offered a correction', (fault) => {
  const figures = balancedFigures(randomFrom(7));
  const text = fault.plant({ form: '2021', layout: 'tab-rows', lineEnd: '\n', figures });
  const found = checkText(text ?? '', fault).findings.filter(({ rule }) => rule === fault.rule);
  expect(found.flatMap(({ fixes }) => fixes).length).toBeGreaterThan(0);
});

test('every rule that offers corrections has a fault here', () => {
  const offering = RULES.filter(({ meta }) => (meta.docs.fixes ?? []).length > 0).map(({ meta }) => meta.id);
  expect(offering.filter((id) => !FAULTS.some(({ rule }) => rule === id))).toEqual([]);
});

function expectCorrected(fault: Fault, text: string): void {
  const before = checkText(text, fault);
  const found = before.findings.filter(({ rule }) => rule === fault.rule);
  expect(found.length, text).toBeGreaterThan(0);
  for (const finding of found) {
    for (const fix of finding.fixes) {
      const edits = fix.edits();
      const after = checkText(applyEdits(text, edits), fault);
      const about = `${fix.title.en}\n${after.text}`;
      expect(countOf(after, finding), about).toBeLessThan(countOf(before, finding));
      expect(newErrors(before, after), about).toEqual([]);
      expect(changedCells(before, after, edits, fix.safety), about).toEqual([]);
    }
  }
  const fixed = fixAll(text, (each) => checkText(each, fault).findings);
  expect(fixAll(fixed, (each) => checkText(each, fault).findings)).toBe(fixed);
}

function checkText(text: string, { fileName }: Fault): Checked {
  const report = buildReport(text, { fileName });
  return { text, report, findings: lint({ ...report, isReport: true }, RULES, { onCrash: rethrow }) };
}

function countOf({ findings }: Checked, { rule, message }: Finding): number {
  return findings.filter((each) => each.rule === rule && each.message.zh === message.zh).length;
}

/** Errors at places that had none before. */
function newErrors(before: Checked, after: Checked): readonly string[] {
  const keys = ({ findings }: Checked): readonly string[] =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ address, section, message }) => address ?? section ?? message.zh);
  const known = keys(before);
  return keys(after).filter((key) => !known.includes(key));
}

/** A safe fix changes no value at all; any other one only what stands where it edits. What was missing may be filled in. */
function changedCells(
  before: Checked,
  after: Checked,
  edits: readonly TextEdit[],
  safety: Fix['safety'],
): readonly string[] {
  const known = new Map(cellsOf(after).map((cell) => [cell.address, readingOf(cell)] as const));
  return cellsOf(before).flatMap((cell) => {
    if (cell.status === 'missing' || (safety === 'unsafe' && isEdited(cell, edits))) return [];
    const value = known.get(cell.address);
    return value === readingOf(cell) ? [] : [`${cell.address}: ${readingOf(cell)} → ${value}`];
  });
}

function cellsOf({ report }: Checked): readonly ReportCell[] {
  return report.tables.flatMap(({ cells }) => [...cells.values()]);
}

function readingOf({ status, value, raw }: ReportCell): string {
  return value ? formatDecimal(value) : `${status} ${raw}`;
}

function isEdited({ span }: ReportCell, edits: readonly TextEdit[]): boolean {
  return span !== undefined && edits.some((edit) => edit.span.start <= span.end && span.start <= edit.span.end);
}

function rethrow(_rule: string, error: unknown): never {
  throw error;
}
