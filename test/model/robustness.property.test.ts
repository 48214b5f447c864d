import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormId } from '../../server/src/form/index.ts';
import type { Finding } from '../../server/src/lint/finding.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import type { Report } from '../../server/src/model/report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { balancedFigures } from '../support/balanced.ts';
import { differences, readCells } from '../support/cells.ts';
import { HARMLESS, type HarmlessName, randomFrom } from '../support/damage.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';

const findingsOf = (report: Report): readonly Finding[] => lint(report, RULES, { onCrash: rethrow });

/** Whole reports in any layout and on both forms, some of them as a conversion left them. */
const reports = fc
  .record({
    layout: fc.constantFrom(...LAYOUTS),
    form: fc.constantFrom<FormId>('2021', '2019'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    damage: fc.option(fc.constantFrom(...(Object.keys(HARMLESS) as HarmlessName[]))),
    seed: fc.nat(),
  })
  .map(({ layout, form, lineEnd, damage, seed }) => {
    const figures = form === '2021' ? balancedFigures(randomFrom(seed)) : {};
    const text = sampleReport({ layout, form, lineEnd, figures });
    return damage ? HARMLESS[damage](text, randomFrom(seed)) : text;
  });

/** A place in a text, and how far it reaches, as parts of the text. */
const range = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }));
type Range = readonly [from: number, reach: number];
const cut = (text: string, [from, reach]: Range): readonly [string, string, string] => {
  const start = Math.floor(from * text.length);
  const end = Math.min(text.length, start + Math.floor(reach * text.length));
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
};

const NOISE = fc.string({
  unit: fc.constantFrom(
    ...'一二（）()、.1０ \t\n\r|-<>/&;*#　\u00a0\u200b\ud83d𠮷总计其他公开年报',
    '<td>',
    '</tr>',
    '<table>',
    '&nbsp;',
  ),
  maxLength: 40,
});

describe('any text is a document', () => {
  test('a report that ends anywhere', () => {
    holds(fc.tuple(reports, range).map(([text, place]) => cut(text, place)[0]));
  });

  test('a report that begins anywhere', () => {
    holds(fc.tuple(reports, range).map(([text, place]) => cut(text, place)[2]));
  });

  test('a report that lost a part', () => {
    holds(fc.tuple(reports, range).map(([text, place]) => cut(text, place)[0] + cut(text, place)[2]));
  });

  test('a report with a part of it put elsewhere', () => {
    holds(
      fc.tuple(reports, range, range).map(([text, from, to]) => {
        const [before, part, after] = cut(text, from);
        const [head, tail] = [
          cut(before + after, to)[0],
          cut(before + after, to)
            .slice(1)
            .join(''),
        ];
        return head + part + tail;
      }),
    );
  });

  test('a report with its lines shuffled', () => {
    holds(
      fc.tuple(reports, fc.nat()).map(([text, seed]) => {
        const random = randomFrom(seed);
        return text
          .split('\n')
          .map((line) => [random(), line] as const)
          .sort(([a], [b]) => a - b)
          .map(([, line]) => line)
          .join('\n');
      }),
    );
  });

  test('a report with noise in it', () => {
    holds(
      fc.tuple(reports, range, NOISE).map(([text, place, noise]) => cut(text, place)[0] + noise + cut(text, place)[2]),
    );
  });

  test('two reports that run into each other', () => {
    holds(fc.tuple(reports, reports, range).map(([text, other, place]) => cut(text, place)[0] + other));
  });

  test('no report at all', () => {
    holds(fc.oneof(NOISE, fc.string({ unit: 'binary' })));
  });
});

describe('edits', () => {
  const edits = fc.array(fc.tuple(range, NOISE), { minLength: 1, maxLength: 4 });

  test('one by one give the same report as the final text', () => {
    fc.assert(
      fc.property(reports, edits, (text, steps) => {
        const texts = [text];
        for (const [place, noise] of steps) {
          const [before, , after] = cut(texts.at(-1) ?? '', place);
          texts.push(before + noise + after);
        }
        const final = texts.at(-1) ?? '';
        const alone = summary(buildReport(final));
        for (const version of texts) findingsOf(buildReport(version));
        expect(summary(buildReport(final))).toBe(alone);
      }),
      { numRuns: 15 },
    );
  });

  test('of a fix are the same one by one, from the last to the first', () => {
    fc.assert(
      fc.property(reports, range, (text, place) => {
        const damaged = cut(text, place)[0] + cut(text, place)[2];
        for (const { fixes } of findingsOf(buildReport(damaged)).slice(0, 20)) {
          for (const fix of fixes) {
            const own = [...fix.edits()].sort((a, b) => b.span.start - a.span.start);
            const single = own.reduce((version, edit) => applyEdits(version, [edit]), damaged);
            expect(single).toBe(applyEdits(damaged, own));
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('hostile texts are read in good time', () => {
  const SIZE = 100_000;
  const inTable = (junk: string): string => sampleReport().replace('四、结转下年度', `${junk}\n四、结转下年度`);
  test.each([
    ['tags that never end', '<table '.repeat(SIZE / 7)],
    ['tags within tags', '<div>'.repeat(SIZE / 5)],
    ['tables within tables', '<table><tr><td>'.repeat(SIZE / 2)],
    ['entities', `<table><tr><td>${'&nbsp;'.repeat(SIZE / 6)}</td></tr></table>`],
    ['pipes', '|'.repeat(SIZE)],
    ['tabs', '\t'.repeat(SIZE)],
    ['brackets', '（'.repeat(SIZE)],
    ['numerals', '一、'.repeat(SIZE / 2)],
    ['digits', '1'.repeat(SIZE)],
    ['blanks in a period', `2023年1月1日至${' '.repeat(SIZE)}12月`],
    ['lone surrogates', '\ud83d'.repeat(SIZE)],
    ['fragments of labels', inTable('申请人无\n行政\n结果\n'.repeat(SIZE / 10))],
    ['a label that goes on and on', inTable(`属于国家秘密${' 其他'.repeat(SIZE / 3)}\t1`)],
    ['group labels in one cell', inTable(`${'不予公开'.repeat(SIZE / 4)}属于国家秘密\t1`)],
    ['a figure without end', inTable(`重复申请\t${'9'.repeat(SIZE)}`)],
  ])('%s', (_, text) => {
    check(text);
  });
});

test('a report behind hundreds of open tags is read as ever', () => {
  const page = sampleReport({ layout: 'html-table', figures: { 'applications/received/total': '7' } });
  const deep = page.replace('<body>', `<body>${'<div><span>'.repeat(400)}`);
  expect(differences(readCells(buildReport(deep)), readCells(buildReport(page)))).toEqual([]);
  expect(buildReport(deep).sections).toHaveLength(6);
});

function holds(texts: fc.Arbitrary<string>): void {
  fc.assert(fc.property(texts, check), { numRuns: 25 });
}

/** Every span of the model, of the findings and of their fixes lies inside the text. */
function check(text: string): void {
  const report = buildReport(text);
  expect(report.text).toBe(text);
  const wrong = spansOutside({ ...report, text: '' }, text.length);
  const findings = findingsOf(report);
  wrong.push(...spansOutside(findings, text.length));
  for (const { fixes } of findings.slice(0, 30))
    for (const fix of fixes) wrong.push(...spansOutside(fix.edits(), text.length));
  expect(wrong).toEqual([]);
}

function spansOutside(root: unknown, length: number): string[] {
  const wrong: string[] = [];
  const seen = new Set<unknown>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
    if (typeof start === 'number' && typeof end === 'number' && !(0 <= start && start <= end && end <= length))
      wrong.push(`${start} to ${end} of ${length}`);
    const children = value instanceof Map ? value.values() : Object.values(value);
    for (const child of children) open.push(child);
  }
  return wrong;
}

/** All that a report says of its text. */
function summary(report: Report): string {
  const cells = report.tables.flatMap(({ id, cells: own }) =>
    [...own.values()].map(({ address, status, raw, span }) => [id, address, status, raw, span?.start]),
  );
  const sections = report.sections.map(({ id, heading, span }) => [id, heading.text, span]);
  const findings = findingsOf(report).map(({ rule, span, message }) => [rule, span.start, message.zh]);
  return JSON.stringify([
    report.isReport,
    report.form,
    report.year,
    report.title,
    report.organ?.value,
    sections,
    cells,
    findings,
  ]);
}

function rethrow(_rule: string, error: unknown): never {
  throw error;
}
