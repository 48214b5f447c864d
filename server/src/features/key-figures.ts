import type { TableId } from '../form/index.ts';
import type { Locale, LocalizedText } from '../lint/text.ts';
import type { Table } from '../model/report.ts';
import { add, type Decimal, formatDecimal } from '../text/decimal.ts';

/** A figure that tells what a table is about: the sum of its addresses, in a few words. */
interface KeyFigure {
  /** `row/column` ids. Where a form does not have them all, the figure is left out. */
  readonly cells: readonly string[];
  readonly text: LocalizedText;
}

const FIGURES: Readonly<Record<TableId, readonly KeyFigure[]>> = {
  'proactive-disclosure': [
    { cells: ['normative-document/in-force'], text: { zh: '规范性文件 # 件', en: '# normative documents' } },
    { cells: ['normative-document/total-published'], text: { zh: '规范性文件 # 件', en: '# normative documents' } },
    { cells: ['license/decisions'], text: { zh: '许可 #', en: '# licences' } },
    { cells: ['penalty/decisions'], text: { zh: '处罚 #', en: '# penalties' } },
  ],
  applications: [
    { cells: ['received/total'], text: { zh: '新收 # 件', en: '# received' } },
    { cells: ['carried-out/total'], text: { zh: '结转 #', en: '# carried over' } },
  ],
  'review-and-litigation': [
    { cells: ['reconsideration/total'], text: { zh: '复议 # 件', en: '# reconsidered' } },
    {
      cells: ['litigation-direct/total', 'litigation-after-reconsideration/total'],
      text: { zh: '诉讼 # 件', en: '# litigated' },
    },
  ],
};

/** The key figures of a table, such as `新收 21 件 · 结转 0`; undefined where none of them can be read. */
export function keyFigures(table: Table, locale: Locale): string | undefined {
  const parts = FIGURES[table.id].flatMap(({ cells, text }) => {
    const value = sum(table, cells);
    return value ? [text[locale].replace('#', formatDecimal(value))] : [];
  });
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

function sum(table: Table, cells: readonly string[]): Decimal | undefined {
  const values = cells.map((cell) => table.cells.get(`${table.id}/${cell}`)?.value);
  return values.reduce((total, value) => (total && value ? add(total, value) : undefined));
}
