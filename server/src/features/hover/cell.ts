import { equationName } from '../../lint/names.ts';
import { claimsAbout, type JudgedClaim } from '../../lint/prose/claims-about.ts';
import { fullRowName } from '../../lint/row-names.ts';
import { computed, excessOf, excessText } from '../../lint/sums/computed.ts';
import type { Locale, LocalizedText } from '../../lint/text.ts';
import type { Equation, Report, ReportCell } from '../../model/report.ts';
import { formatDecimal } from '../../text/decimal.ts';
import { quoteOf, verdictMark } from './claim.ts';
import { blocks, type Style } from './style.ts';

/** What a hover is written for. */
export interface CellContext {
  readonly locale: Locale;
  readonly style: Style;
}

/** A cell: its name and value, the equations it is in, what the text says of it, and its value of last year. */
export function describeCell(report: Report, cell: ReportCell, context: CellContext): string {
  const { locale, style } = context;
  const equations = report.equations.filter(({ left, right }) => left.includes(cell) || right.includes(cell));
  const claims = claimsAbout(report, cell);
  return blocks([
    `${style.strong(`${fullRowName(cell.row)} × ${cell.column.label.text}`)} ＝ ${valueText(cell, context)}`,
    style.list([
      ...equations.map((equation) => style.text(equationLine(equation)[locale])),
      ...claims.map((claim) => style.text(claimLine(claim)[locale])),
    ]),
    report.prior ? lastYearLine(cell, report.prior.report, context) : '',
  ]);
}

function valueText(cell: ReportCell, { locale, style }: CellContext): string {
  const { status, value, raw, confidence } = cell;
  const figure = value ? formatDecimal(value) : '';
  if (value && figure === raw)
    return `${style.strong(figure)}${confidence === 'order' ? style.text(BY_ORDER[locale]) : ''}`;
  if (value) return `${style.strong(figure)}${style.text(fill(WRITTEN[locale], raw))}`;
  return style.text(fill(STATES[status === 'number' ? 'text' : status][locale], raw));
}

function fill(text: string, raw: string): string {
  return text.replace('#', () => raw);
}

const BY_ORDER: LocalizedText = { zh: '（按先后顺序读出）', en: ' (read by its order)' };
const WRITTEN: LocalizedText = { zh: '（原文“#”）', en: ' (written “#”)' };
const STATES: Readonly<Record<Exclude<ReportCell['status'], 'number'>, LocalizedText>> = {
  blank: { zh: '空白，不当作 0', en: 'blank, which is not taken for 0' },
  placeholder: { zh: '“#”，不是数字', en: '“#”, which is no figure' },
  text: { zh: '“#”，不能读作数字', en: '“#”, which cannot be read as a figure' },
  missing: { zh: '没有这个单元格', en: 'no such cell' },
};

function equationLine(equation: Equation): LocalizedText {
  const { zh, en } = equationName(equation);
  const sum = computed(equation);
  switch (equation.state) {
    case 'holds':
      return { zh: `✓ ${zh}：${sum}`, en: `✓ ${en}: ${sum}` };
    case 'broken': {
      const excess = excessText(excessOf(equation));
      return { zh: `✗ ${zh}：${sum}（${excess.zh}）`, en: `✗ ${en}: ${sum} (${excess.en})` };
    }
    case 'unknown':
      return { zh: `– ${zh}：有的数读不出，不核对`, en: `– ${en}: not checked, as some figure cannot be read` };
  }
}

function claimLine(judged: JudgedClaim): LocalizedText {
  const { reading, value, verdict } = judged;
  const quote = quoteOf(judged.claim);
  const mark = verdictMark(verdict);
  const count = reading.terms.length;
  if (count === 1 || !value) return { zh: `${mark} 正文：“${quote}”`, en: `${mark} In the text: “${quote}”` };
  const sum = formatDecimal(value);
  return {
    zh: `${mark} 正文：“${quote}”，对应含此数在内 ${count} 个数的合计 ${sum}`,
    en: `${mark} In the text: “${quote}”, the sum ${sum} of ${count} figures, this one among them`,
  };
}

function lastYearLine({ address }: ReportCell, lastYear: Report, { locale, style }: CellContext): string {
  const table = lastYear.tables.find(({ id }) => address.startsWith(`${id}/`));
  const cell = table?.cells.get(address);
  if (!cell || cell.status === 'missing') return '';
  const figure = cell.value ? formatDecimal(cell.value) : cell.raw || BLANK[locale];
  const text: LocalizedText = {
    zh: `上年（${lastYear.year}年）：${figure}`,
    en: `Last year (${lastYear.year}): ${figure}`,
  };
  return style.text(text[locale]);
}

const BLANK: LocalizedText = { zh: '空白', en: 'blank' };
