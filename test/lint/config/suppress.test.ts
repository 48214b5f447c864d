import { describe, expect, it } from 'vitest';
import { type CheckContext, check } from '../../../server/src/lint/check.ts';
import { addSuppression } from '../../../server/src/lint/config/add-suppression.ts';
import { type Configuration, NO_CONFIGURATION } from '../../../server/src/lint/config/configuration.ts';
import { readConfiguration } from '../../../server/src/lint/config/read-configuration.ts';
import { suppressionFor } from '../../../server/src/lint/config/suppression-for.ts';
import type { Finding } from '../../../server/src/lint/finding.ts';
import { RULES } from '../../../server/src/rules/index.ts';
import { applyEdits } from '../../../server/src/text/edit.ts';
import { LAYOUTS, sampleReport } from '../../support/sample-report.ts';

const FILE = '2023/年报.txt';
const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ meta }) => meta.id));

const contextWith = (configuration: Configuration): CheckContext => ({
  rules: RULES,
  configuration,
  relativePath: FILE,
  fileName: '年报.txt',
});

/** The configuration after suppressing the findings one after the other, read back from its file. */
function suppress(text: string, findings: readonly Finding[]): Configuration {
  const { report } = check(text, contextWith(NO_CONFIGURATION));
  const file = findings.reduce((written, finding) => {
    const entry = { ...suppressionFor(report, finding), file: FILE, reason: '已核对', date: '2024-01-15' };
    return applyEdits(written, addSuppression(written, entry));
  }, '');
  const { configuration, problems } = readConfiguration(file, RULE_IDS);
  expect(problems).toEqual([]);
  if (!configuration) throw new Error('no configuration');
  return configuration;
}

const findingsOf = (text: string, configuration = NO_CONFIGURATION) => check(text, contextWith(configuration)).findings;

/** A report with faults of every kind of place: cells, rows, tables, sections, running text, nowhere. */
const FAULTS = sampleReport({
  figures: {
    'applications/received/natural-person': '3',
    'applications/granted/other': ' ',
    'applications/total/other': '/',
  },
  without: ['problems'],
  bodies: { 'other-matters': '共XX条，按(一)办理。无' },
})
  .replace('（一）予以公开', '（一）准予公开')
  .replace('二、主动公开政府信息情况', '二、主动公开信息的情况')
  .replace('云岭县林业局2023年政府信息公开工作年度报告\n', '');

describe('what an entry says of a finding', () => {
  const placeOf = (text: string, rule: string): readonly object[] => {
    const { report, findings } = check(text, contextWith(NO_CONFIGURATION));
    return findings.filter((finding) => finding.rule === rule).map((finding) => suppressionFor(report, finding));
  };

  it('is the figure of its cell', () => {
    const text = sampleReport({ figures: { 'applications/received/total': '１ ８' } });
    expect(placeOf(text, 'row-total')).toEqual([
      { rule: 'row-total', address: 'applications/received/total', value: '１ ８' },
    ]);
  });

  it('is nothing, where a cell is blank or a section is missing', () => {
    const text = sampleReport({ figures: { 'applications/received/other': ' ' }, without: ['problems'] });
    expect(placeOf(text, 'blank-cell')).toMatchObject([{ address: 'applications/received/other', value: '' }]);
    expect(placeOf(text, 'missing-section')).toEqual([{ rule: 'missing-section', section: 'problems', value: '' }]);
  });

  it('is the label of its row, with one blank for any number', () => {
    const text = sampleReport().replace('（一）予以公开', '（一）准予  公开');
    expect(placeOf(text, 'row-label')).toEqual([
      { rule: 'row-label', address: expect.stringMatching(/^applications/), value: '（一）准予 公开' },
    ]);
  });
});

describe.each(LAYOUTS)('a finding in the layout %s', (layout) => {
  const text = sampleReport({
    layout,
    figures: { 'applications/received/total': '7', 'applications/granted/other': ' ' },
  });
  const all = findingsOf(text);

  it('is left out when it is suppressed, and no other', () => {
    expect(all.length).toBeGreaterThan(1);
    for (const finding of all) {
      const { findings, unused } = check(text, contextWith(suppress(text, [finding])));
      expect(unused).toEqual([]);
      expect(findings.map(({ rule, span }) => ({ rule, span }))).toEqual(
        all.filter((other) => other !== finding).map(({ rule, span }) => ({ rule, span })),
      );
    }
  });
});

describe('suppressions', () => {
  it('name every finding of a report by itself', () => {
    const all = findingsOf(FAULTS);
    expect(new Set(all.map(({ rule }) => rule)).size).toBeGreaterThan(5);
    for (const finding of all) {
      expect(findingsOf(FAULTS, suppress(FAULTS, [finding]))).toHaveLength(all.length - 1);
    }
  });

  it('together leave nothing, and none of them is unused', () => {
    const { findings, unused } = check(FAULTS, contextWith(suppress(FAULTS, findingsOf(FAULTS))));
    expect({ findings, unused }).toEqual({ findings: [], unused: [] });
  });

  it('wake up when the value changes, and are unused then', () => {
    const text = sampleReport({ figures: { 'applications/received/total': '7' } });
    const changed = sampleReport({ figures: { 'applications/received/total': '8' } });
    const configuration = suppress(text, findingsOf(text));
    const { findings, unused } = check(changed, contextWith(configuration));
    expect(findings).toHaveLength(findingsOf(changed).length);
    expect(unused).toEqual(configuration.suppressions);
  });

  it('stay when only the way the value is written changes', () => {
    const text = sampleReport({ figures: { 'applications/received/total': '1,118' } });
    const configuration = suppress(text, findingsOf(text));
    for (const written of ['1118', '１１１８', ' 1118 ', '1，118']) {
      const changed = text.replace('1,118', written);
      expect(findingsOf(changed, configuration).map(({ rule }) => rule)).not.toContain('row-total');
    }
  });

  it('are unused when the finding is gone, or the text is no report', () => {
    const text = sampleReport({ figures: { 'applications/received/total': '7' } });
    const configuration = suppress(text, findingsOf(text));
    expect(check(sampleReport(), contextWith(configuration)).unused).toEqual(configuration.suppressions);
    expect(check('今天天气很好。', contextWith(configuration)).unused).toEqual(configuration.suppressions);
  });

  it('are about their own file only', () => {
    const text = sampleReport({ figures: { 'applications/received/total': '7' } });
    const configuration = suppress(text, findingsOf(text));
    for (const relativePath of ['年报.txt', '2022/年报.txt', undefined]) {
      const { findings, unused } = check(text, { ...contextWith(configuration), relativePath });
      expect(findings).toHaveLength(findingsOf(text).length);
      expect(unused).toEqual([]);
    }
  });

  it('of a rule that crashes are not called unused', () => {
    const text = sampleReport({ figures: { 'applications/received/total': '7' } });
    const configuration = suppress(text, findingsOf(text));
    const crashed: string[] = [];
    const rules = RULES.map((rule) => ({
      ...rule,
      check: () => {
        throw new Error(rule.meta.id);
      },
    }));
    const onCrash = (rule: string): unknown => crashed.push(rule);
    expect(check(text, { ...contextWith(configuration), rules, onCrash })).toMatchObject({ findings: [], unused: [] });
    expect(crashed).toEqual([...RULE_IDS]);
  });

  it('of a rule that is off are not called unused', () => {
    const text = sampleReport({ figures: { 'applications/received/total': '7' } });
    const configuration = { ...suppress(text, findingsOf(text)), severities: { 'row-total': 'off' } } as const;
    expect(check(sampleReport(), contextWith(configuration)).unused).toEqual([]);
  });

  it('tell heads apart that lost what makes them different', () => {
    const text = sampleReport().replace(/第二十条第（[五六]）项/g, '第二十条第（）项');
    const heads = findingsOf(text).filter(({ rule }) => rule === 'column-header');
    expect(heads).toHaveLength(2);
    for (const head of heads) {
      const left = findingsOf(text, suppress(text, [head]));
      expect(left.map(({ span }) => span)).toEqual(heads.filter((other) => other !== head).map(({ span }) => span));
    }
  });

  it('tell equal marks on one line apart by the words round them', () => {
    const text = sampleReport({ bodies: { 'other-matters': '信息处理费XX元，XX元XX' } });
    const { report } = check(text, contextWith(NO_CONFIGURATION));
    const values = [...text.matchAll(/XX/g)].map(({ index: start }) => {
      const finding = { rule: 'unfilled-blank', section: 'other-matters', span: { start, end: start + 2 } } as Finding;
      return suppressionFor(report, finding).value;
    });
    expect(values).toEqual(['信息处理费«XX»元，XX元XX', '息处理费XX元，«XX»元XX', '费XX元，XX元«XX»']);
  });
});

it('a whole table as the place is told by its beginning and a checksum', () => {
  const { report, findings } = check(sampleReport(), contextWith(NO_CONFIGURATION));
  expect(findings).toEqual([]);
  const table = report.tables[0];
  if (!table) throw new Error('no table');
  const finding = { rule: 'unreadable-table', address: table.id, span: table.span } as Finding;
  const { value } = suppressionFor(report, finding);
  expect(value.length).toBeLessThan(80);
  const changed = { ...report, text: report.text.replace('现行有效', '现在有效') };
  expect(suppressionFor(changed, finding).value).not.toBe(value);
});
