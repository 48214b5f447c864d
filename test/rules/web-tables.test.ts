import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { addressesOf, differences, readCells } from '../support/cells.ts';
import { WEB_STYLES, webReport } from '../support/web-tables.ts';

const ZEROS = Object.fromEntries(addressesOf('2021').map((address) => [address, '0']));
const FIGURES = {
  ...ZEROS,
  'applications/received/natural-person': '3',
  'applications/received/total': '3',
  'applications/granted/natural-person': '3',
  'applications/granted/total': '3',
  'applications/total/natural-person': '3',
  'applications/total/total': '3',
};

/** The text after the first correction of the only finding of a rule. */
function corrected(text: string, rule: string): string {
  const findings = lint(buildReport(text), RULES).filter((finding) => finding.rule === rule);
  expect(findings.map(({ address }) => address)).toHaveLength(1);
  return applyEdits(text, findings[0]?.fixes?.[0]?.edits() ?? []);
}

const rulesOf = (text: string): readonly string[] => lint(buildReport(text), RULES).map(({ rule }) => rule);

describe.each(Object.entries(WEB_STYLES))('corrections in tables of a web page: %s', (_, style) => {
  const whole = webReport(style, '2021', FIGURES);

  it('a total is set', () => {
    const wrong = webReport(style, '2021', { ...FIGURES, 'applications/received/total': '4' });
    expect(corrected(wrong, 'row-total')).toBe(whole);
  });

  it('a row goes in with empty cells', () => {
    const [row = ''] = /^.*2\.重复申请[\s\S]*?(?=^.*3\.要求提供)/m.exec(whole) ?? [];
    const text = corrected(whole.replace(row, ''), 'missing-row');
    const expected = Object.fromEntries(
      Object.entries(FIGURES).map(([address, figure]) => [address, /duplicate/.test(address) ? 'blank' : figure]),
    );
    expect(differences(readCells(buildReport(text)), expected)).toEqual([]);
  });

  it('a table goes in as the others are', () => {
    const start = whole.indexOf('\n', whole.indexOf('四、政府信息公开行政复议')) + 1;
    const text = corrected(whole.slice(0, start) + whole.slice(whole.indexOf('五、存在')), 'missing-table');
    const expected = Object.fromEntries(
      Object.entries(FIGURES).map(([address, figure]) => [address, /^review/.test(address) ? 'blank' : figure]),
    );
    expect(differences(readCells(buildReport(text)), expected)).toEqual([]);
    expect(new Set(rulesOf(text))).toEqual(new Set(['blank-cell']));
  });
});
