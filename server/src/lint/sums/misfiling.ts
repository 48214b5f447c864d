import type { Equation, Misfiling, Move, ReportCell } from '../../model/report.ts';
import { add, type Decimal, formatDecimal, subtract, ZERO } from '../../text/decimal.ts';
import { moveCases } from '../cells/set-cell.ts';
import type { Related } from '../finding.ts';
import { cellName } from '../names.ts';
import type { RuleFinding } from '../rule.ts';
import type { LocalizedText, MessageData } from '../text.ts';
import { arithmetic, equationNames, figureOf, listTexts, relatedMembers } from './arithmetic.ts';

/** `misfiled`: it is known between which two cells. `misfiledSomewhere`: several rows or columns could be it. */
export const MISFILING_MESSAGES = {
  misfiled: {
    zh: '可能有 {amount} 件记错了{what}：{from}现为 {fromActual}，应为 {fromExpected}；{to}现为 {toActual}，应为 {toExpected}。两处一多一少，{equations}因此不平，而合计相符（{arithmetic}）。{caution}请核对并改正。',
    en: 'It seems that {amount} were counted under a wrong {what}: {from} should be {fromExpected}, not {fromActual}, and {to} should be {toExpected}, not {toActual}. One is too many where the other is too few, which breaks {equations}, while the sum of both is right ({arithmetic}).{caution} Check them against your records.',
  },
  misfiledSomewhere: {
    zh: '可能有 {amount} 件记错了{what}：{equations}不平，一多一少，相差同为 {amount}，而合计相符（{arithmetic}）。{places}请核对并改正。',
    en: 'It seems that {amount} were counted under a wrong {what}: {equations} are off by {amount}, one too many and one too few, while the sum of both is right ({arithmetic}).{places} Check the figures.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Further places would not help anybody. */
const MOST_PLACES = 4;

/** One finding: on the cell that has too many, or on the first broken sum where several cells could be it. */
export function* misfiled({
  equations,
  amount,
  moves,
}: Misfiling): Generator<RuleFinding<keyof typeof MISFILING_MESSAGES>> {
  const [first, second] = moves;
  const [equation] = equations;
  if (!first || !equation) return;
  const cell = second ? equation.result : first.from;
  if (!cell.span) return;
  const shown = moves.slice(0, MOST_PLACES);
  yield {
    message: second ? 'misfiledSomewhere' : 'misfiled',
    span: cell.span,
    address: cell.address,
    data: {
      amount: formatDecimal(amount),
      what: first.from.row === first.to.row ? { zh: '列', en: 'column' } : { zh: '行', en: 'row' },
      equations: second ? listTexts(equations.map(nameOf)) : equationNames(equations),
      arithmetic: listTexts(equations.map(arithmetic)),
      ...figuresOf(first),
      caution: cautionOf(equations),
      places: placesOf(moves),
    },
    related: once([...shown.flatMap(relatedEnds), ...equations.flatMap((each) => relatedMembers(each, cell))], cell),
    fixes: shown.flatMap(moveCases),
  };
}

function nameOf(equation: Equation): LocalizedText {
  return equationNames([equation]);
}

function figuresOf({ from, to, amount }: Move): MessageData {
  return {
    from: cellName(from),
    fromActual: figureOf(from),
    fromExpected: formatDecimal(lessOf(from, amount)),
    to: cellName(to),
    toActual: figureOf(to),
    toExpected: formatDecimal(moreOf(to, amount)),
  };
}

/** Results and their totals may be wrong together, which leaves every other sum right. */
function cautionOf(equations: readonly Equation[]): LocalizedText {
  if (equations.some(({ relation }) => relation.id !== 'carry-over')) return { zh: '', en: '' };
  return {
    zh: '如果这一行无误，则是办理结果及其总计中有同样的差错。',
    en: ' If that row is right, the results and their total have the same slip.',
  };
}

function placesOf(moves: readonly Move[]): LocalizedText {
  if (moves.length > MOST_PLACES)
    return {
      zh: `可能的位置有 ${moves.length} 处。`,
      en: ` There are ${moves.length} places where it may have happened.`,
    };
  const places = moves.map(({ from, to }) => {
    const [source, target] = [cellName(from), cellName(to)];
    return { zh: `从${source.zh}移到${target.zh}`, en: `from ${source.en} to ${target.en}` };
  });
  const { zh, en } = listTexts(places, { zh: '，或', en: ', or ' });
  return { zh: `可能应${zh}。`, en: ` They may belong ${en}.` };
}

function relatedEnds({ from, to, amount }: Move): readonly Related[] {
  return [...relatedEnd(from, lessOf(from, amount)), ...relatedEnd(to, moreOf(to, amount))];
}

function relatedEnd(cell: ReportCell, expected: Decimal): readonly Related[] {
  if (!cell.span) return [];
  const name = cellName(cell);
  const [is, due] = [figureOf(cell), formatDecimal(expected)];
  const message = { zh: `${name.zh}：现为 ${is}，或应为 ${due}`, en: `${name.en}: ${is}, perhaps ${due}` };
  return [{ span: cell.span, address: cell.address, message }];
}

/** Each place once, and not that of the finding itself. */
function once(related: readonly Related[], { address: own }: ReportCell): readonly Related[] {
  return related.filter(
    ({ address }, i) => address !== own && related.findIndex((other) => other.address === address) === i,
  );
}

function lessOf({ value }: ReportCell, amount: Decimal): Decimal {
  return subtract(value ?? ZERO, amount);
}

function moreOf({ value }: ReportCell, amount: Decimal): Decimal {
  return add(value ?? ZERO, amount);
}
