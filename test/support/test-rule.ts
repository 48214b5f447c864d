import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/lint/finding.ts';
import { fixAll } from '../../server/src/lint/fix-all.ts';
import { lint } from '../../server/src/lint/linter.ts';
import type { Rule } from '../../server/src/lint/rule.ts';
import { exampleHints } from '../../server/src/manual/example.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { ReportHints } from '../../server/src/model/report.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { parseMarkers } from './markers.ts';

export interface InvalidCase {
  /** The document, with `«…»` round each expected finding, in order. */
  readonly text: string;
  /** The Chinese message of each finding, in order. */
  readonly messages: readonly string[];
  readonly addresses?: readonly (string | undefined)[];
  readonly sections?: readonly (string | undefined)[];
  /** The text after the fix with the given title (zh), by default the first one, of the first finding; null where it offers none. */
  readonly output?: string | null;
  readonly fix?: string;
}

export interface RuleCases {
  readonly valid: Readonly<Record<string, string>>;
  readonly invalid: Readonly<Record<string, InvalidCase>>;
}

/**
 * Runs a rule alone over documents; whether they look like a report is not asked. Its documentation's examples run first.
 * `hints` are what is known of each document besides its text.
 */
export function testRule(rule: Rule, { valid, invalid }: RuleCases, hints: ReportHints = {}): void {
  const told = rule.meta.docs.fixes?.map(({ safety }) => safety) ?? [];
  const checkWith = (text: string, known: ReportHints): readonly Finding[] => {
    const findings = lint({ ...buildReport(text, known), isReport: true }, [rule], { onCrash: rethrow });
    for (const { fixes } of findings) {
      for (const { safety } of fixes) expect(told, 'docs.fixes does not tell of this correction').toContain(safety);
    }
    return findings;
  };
  const check = (text: string): readonly Finding[] => checkWith(text, hints);
  const checkExample = (text: string): readonly Finding[] => checkWith(text, { ...hints, ...exampleHints(rule) });
  describe(rule.meta.id, () => {
    it('reports what its wrong example marks', () => {
      const { text, spans } = parseMarkers(rule.meta.docs.incorrect);
      expect(spans.length).toBeGreaterThan(0);
      expect(checkExample(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
    });
    it('accepts its right example', () =>
      expect(checkExample(rule.meta.docs.correct).map(({ message }) => message.zh)).toEqual([]));
    for (const [name, text] of Object.entries(valid)) {
      it(`accepts ${name}`, () => expect(check(text).map(({ message }) => message.zh)).toEqual([]));
    }
    for (const [name, expected] of Object.entries(invalid)) it(`reports ${name}`, () => checkInvalid(expected, check));
  });
}

function checkInvalid(expected: InvalidCase, check: (text: string) => readonly Finding[]): void {
  const { text, spans } = parseMarkers(expected.text);
  const findings = check(text);
  expect(findings.map(({ message }) => message.zh)).toEqual(expected.messages);
  expect(findings.map(({ span: { start, end } }) => ({ start, end }))).toEqual(
    spans.map(({ start, end }) => ({ start, end })),
  );
  if (expected.addresses) expect(findings.map(({ address }) => address)).toEqual(expected.addresses);
  if (expected.sections) expect(findings.map(({ section }) => section)).toEqual(expected.sections);
  for (const { message } of findings) expect(`${message.zh}${message.en}`).not.toMatch(/[{}]/);
  if (expected.output !== undefined) checkFix(text, expected, findings, check);
}

function checkFix(
  text: string,
  { output, fix }: InvalidCase,
  findings: readonly Finding[],
  check: (text: string) => readonly Finding[],
): void {
  const fixes = findings[0]?.fixes ?? [];
  const chosen = fix === undefined ? fixes[0] : fixes.find(({ title }) => title.zh === fix);
  if (output === null) {
    expect(chosen?.title.zh).toBeUndefined();
    return;
  }
  expect(chosen, `no fix ${fix ?? ''}`).toBeDefined();
  if (!chosen) return;
  const fixed = applyEdits(text, chosen.edits());
  expect(fixed).toBe(output);
  const errors = (list: readonly Finding[]): number => list.filter(({ severity }) => severity === 'error').length;
  expect(errors(check(fixed))).toBeLessThanOrEqual(errors(findings));
  if (chosen.safety === 'safe') expect(fixAll(fixed, check)).toBe(fixAll(fixAll(fixed, check), check));
}

function rethrow(_rule: string, error: unknown): never {
  throw error;
}
