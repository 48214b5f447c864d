import type { RelationId } from '../form/index.ts';
import type { Equation, Report, ReportCell, RootCause, Unexplained } from '../model/report.ts';
import { type Decimal, formatDecimal, subtract } from '../text/decimal.ts';
import type { Related } from './finding.ts';
import { cellName, equationName } from './names.ts';
import type { RuleFinding } from './rule.ts';
import { setCell } from './set-cell.ts';
import type { LocalizedText } from './text.ts';

/** The messages that every rule on sums has: one for a cell that must be wrong, one for a sum whose wrong cell is not known. */
export type BalanceMessage = 'wrongCell' | 'mismatch';

/**
 * The findings on one relation. A cell that explains several broken equations is one finding, under the relation of the
 * first of them; every other broken equation is a finding on its result.
 */
export function* checkBalance({ diagnosis }: Report, relation: RelationId): Generator<RuleFinding<BalanceMessage>> {
  for (const cause of diagnosis.causes) if (cause.equations[0]?.relation.id === relation) yield* wrongCell(cause);
  for (const open of diagnosis.unexplained) if (open.equation.relation.id === relation) yield* mismatch(open);
}

function* wrongCell({ cell, equations, expected }: RootCause): Generator<RuleFinding<BalanceMessage>> {
  if (!cell.span) return;
  yield {
    message: 'wrongCell',
    span: cell.span,
    address: cell.address,
    data: {
      actual: formatDecimal(cell.value ?? expected),
      expected: formatDecimal(expected),
      equations: list(equations.map(equationName)),
      arithmetic: list(equations.map(arithmetic)),
    },
    related: equations.flatMap((equation) => relatedOf(equation, cell)),
    fixes: setCell(cell, expected),
  };
}

function* mismatch({ equation, suspects }: Unexplained): Generator<RuleFinding<BalanceMessage>> {
  const { result, leftSum, rightSum, subject } = equation;
  if (!result.span) return;
  yield {
    message: 'mismatch',
    span: result.span,
    address: result.address,
    data: {
      name: subject.label.text,
      actual: formatDecimal(rightSum),
      expected: formatDecimal(leftSum),
      difference: formatDecimal(absolute(subtract(leftSum, rightSum))),
      arithmetic: arithmetic(equation),
      hint: hintOf(suspects, result),
    },
    related: relatedOf(equation, result),
    fixes: suspects.flatMap(({ cell, expected }) => setCell(cell, expected)),
  };
}

/** `3+2+0+0+0+0＝5，总计为 6`. */
function arithmetic({ left, right, leftSum, rightSum, relation }: Equation): LocalizedText {
  const sum = `${addends(left)}＝${formatDecimal(leftSum)}`;
  const other = right.length > 1 ? `${addends(right)}＝${formatDecimal(rightSum)}` : formatDecimal(rightSum);
  if (relation.id === 'carry-over') return { zh: `${sum}，${other}`, en: `${sum}, ${other}` };
  return { zh: `${sum}，总计为 ${other}`, en: `${sum}, the total is ${other}` };
}

const MOST_ADDENDS = 8;

/** All addends of a row; of a column only those that are not 0, as it has more than twenty. */
function addends(cells: readonly ReportCell[]): string {
  const shown = cells.length > MOST_ADDENDS ? cells.filter(({ value }) => value && value.units !== 0n) : cells;
  return shown.length === 0 ? '0' : shown.map(({ value }) => (value ? formatDecimal(value) : '?')).join('+');
}

function relatedOf({ left, right }: Equation, without: ReportCell): readonly Related[] {
  return [...left, ...right].flatMap((cell) => {
    if (cell === without || !cell.span) return [];
    const name = cellName(cell);
    const value = cell.value ? formatDecimal(cell.value) : cell.raw;
    return [
      {
        span: cell.span,
        address: cell.address,
        message:
          value === ''
            ? { zh: `${name.zh}：空白`, en: `${name.en}: blank` }
            : { zh: `${name.zh}：${value}`, en: `${name.en}: ${value}` },
      },
    ];
  });
}

/** Names the cells that could be wrong where there are several. */
function hintOf(suspects: readonly RootCause[], result: ReportCell): LocalizedText {
  if (suspects.length < 2) return { zh: '', en: '' };
  const names = suspects.map(({ cell, expected }) => {
    const name = cell === result ? { zh: '总计', en: 'the total' } : cellName(cell);
    return { zh: `${name.zh}应为 ${formatDecimal(expected)}`, en: `${name.en} should be ${formatDecimal(expected)}` };
  });
  const { zh, en } = list(names, { zh: '，或', en: ', or ' });
  return { zh: `可能是${zh}。`, en: ` It may be that ${en}.` };
}

function list(texts: readonly LocalizedText[], separator: LocalizedText = { zh: '；', en: '; ' }): LocalizedText {
  return { zh: texts.map(({ zh }) => zh).join(separator.zh), en: texts.map(({ en }) => en).join(separator.en) };
}

function absolute({ units, scale }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, scale };
}
