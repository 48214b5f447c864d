import { FIRST_FEE_YEAR } from '../../form/documents.ts';
import { speaksOfFee } from '../../model/fee-statement.ts';
import type { Report, Section } from '../../model/report.ts';
import type { Fix } from '../finding.ts';
import { fileStyle, insertAfter } from '../skeleton/index.ts';

/** Whether the report should tell of the 信息处理费, being for 2020 or later, and does not. */
export function lacksFee(report: Report): boolean {
  return report.year !== null && report.year >= FIRST_FEE_YEAR && !speaksOfFee(report);
}

const STATEMENT = '本年度没有收取政府信息公开信息处理费。';

/** A claim about money, which only a person can make. */
export function insertFeeStatement(report: Report, { first }: Section): readonly Fix[] {
  const heading = report.tree.rows[first - 1];
  if (!heading) return [];
  return [
    {
      title: { zh: `补上“${STATEMENT}”`, en: 'Insert that no fee was charged' },
      safety: 'unsafe',
      edits: () => {
        const { markup, gaps } = fileStyle(report);
        const line = markup === 'html' ? `<p>${STATEMENT}</p>` : indentOf(report, first) + STATEMENT;
        return [insertAfter(report, heading, line, gaps.below)];
      },
    },
  ];
}

/** The blanks that the first line of the section begins with; tabs may be those of a table. */
function indentOf({ text, tree: { rows } }: Report, index: number): string {
  return /(?:^|[\n\r])([ \u3000]*)$/.exec(text.slice(0, rows[index]?.start ?? 0))?.[1] ?? '';
}
