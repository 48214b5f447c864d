import type { Move, ReportCell } from '../../model/report.ts';
import { add, type Decimal, formatDecimal, subtract, ZERO } from '../../text/decimal.ts';
import type { Fix } from '../finding.ts';
import { cellName } from '../names.ts';

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

/** The unsafe fix that takes cases out of one cell and counts them in another; none where one of them is not in the text. */
export function moveCases({ from, to, amount }: Move): readonly Fix[] {
  const [source, target] = [from.span, to.span];
  if (!source || !target) return [];
  const [a, b] = [cellName(from), cellName(to)];
  const count = formatDecimal(amount);
  return [
    {
      title: { zh: `将 ${count} 件从${a.zh}移到${b.zh}`, en: `Move ${count} from ${a.en} to ${b.en}` },
      safety: 'unsafe',
      edits: () => [
        { span: source, newText: formatDecimal(subtract(from.value ?? ZERO, amount)) },
        { span: target, newText: formatDecimal(add(to.value ?? ZERO, amount)) },
      ],
    },
  ];
}
