import type { ReportCell } from '../model/report.ts';
import { type Decimal, formatDecimal } from '../text/decimal.ts';
import type { Fix } from './finding.ts';
import { cellName } from './names.ts';

/** The unsafe fix that writes a figure into one cell; none for a cell that is not in the text. */
export function setCell(cell: ReportCell, value: Decimal): readonly Fix[] {
  const { span } = cell;
  if (!span) return [];
  const newText = formatDecimal(value);
  const name = cellName(cell);
  const from = cell.raw === '' ? { zh: '空白', en: 'blank' } : { zh: cell.raw, en: cell.raw };
  return [
    {
      title: { zh: `将${name.zh}由 ${from.zh} 改为 ${newText}`, en: `Change ${name.en} from ${from.en} to ${newText}` },
      safety: 'unsafe',
      edits: () => [{ span, newText }],
    },
  ];
}
