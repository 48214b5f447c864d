import type { Equation, ReportCell } from '../../model/report.ts';
import { formatDecimal } from '../../text/decimal.ts';
import type { Related } from '../finding.ts';
import { cellName, equationName } from '../names.ts';
import type { LocalizedText } from '../text.ts';

const MOST_ADDENDS = 8;

/** An equation with its figures: `3+2+0+0+0+0＝5，总计为 6`. A figure that is not read stands as `?`. */
export function arithmetic({ left, right, leftSum, rightSum, relation }: Equation): LocalizedText {
  const sum = `${addends(left)}＝${formatDecimal(leftSum)}`;
  const other = right.length > 1 ? `${addends(right)}＝${formatDecimal(rightSum)}` : formatDecimal(rightSum);
  if (relation.id === 'carry-over') return { zh: `${sum}，${other}`, en: `${sum}, ${other}` };
  return { zh: `${sum}，总计为 ${other}`, en: `${sum}, the total is ${other}` };
}

/** All addends of a row; of a column only those that are not 0, as it has more than twenty. `?` for what is not read. */
export function addends(cells: readonly ReportCell[]): string {
  const shown = cells.length > MOST_ADDENDS ? cells.filter(({ value }) => value && value.units !== 0n) : cells;
  return shown.length === 0 ? '0' : shown.map(({ value }) => (value ? formatDecimal(value) : '?')).join('+');
}

/** The names of equations, said of all of them. */
export function equationNames(equations: readonly Equation[]): LocalizedText {
  const { zh, en } = listTexts(equations.map(equationName));
  return { zh: equations.length > 1 ? `${zh}都` : zh, en };
}

/** The members of an equation with their figures, but one. */
export function relatedMembers({ left, right }: Equation, without: ReportCell): readonly Related[] {
  return [...left, ...right].flatMap((cell) => {
    if (cell === without || !cell.span) return [];
    const name = cellName(cell);
    const figure = figureOf(cell);
    return [
      {
        span: cell.span,
        address: cell.address,
        message:
          figure === ''
            ? { zh: `${name.zh}：空白`, en: `${name.en}: blank` }
            : { zh: `${name.zh}：${figure}`, en: `${name.en}: ${figure}` },
      },
    ];
  });
}

/** The value of a cell, or what stands there in its place. */
export function figureOf({ value, raw }: ReportCell): string {
  return value ? formatDecimal(value) : raw;
}

export function listTexts(
  texts: readonly LocalizedText[],
  separator: LocalizedText = { zh: '；', en: '; ' },
): LocalizedText {
  return { zh: texts.map(({ zh }) => zh).join(separator.zh), en: texts.map(({ en }) => en).join(separator.en) };
}
