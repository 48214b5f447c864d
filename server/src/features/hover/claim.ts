import { type JudgedClaim, judge } from '../../lint/prose/claims-about.ts';
import { fullRowName } from '../../lint/row-names.ts';
import type { Locale, LocalizedText } from '../../lint/text.ts';
import type { Claim } from '../../model/prose/claim.ts';
import type { Report, ReportCell } from '../../model/report.ts';
import { formatDecimal } from '../../text/decimal.ts';
import { blocks, type Style } from './style.ts';

/** A figure of the running text: the cells that it is about, and whether they say the same. */
export function describeClaim(report: Report, claim: Claim, locale: Locale, style: Style): string {
  const readings = judge(report, claim);
  const lines = readings.map((judged) => style.text(`${verdictMark(judged.verdict)} ${cellsOf(judged)}`));
  const title = readings.some(({ verdict }) => verdict === 'open') ? OPEN_TITLE : TITLE;
  return blocks([style.text(title[locale]), style.list(lines)]);
}

const TITLE: LocalizedText = { zh: '与表格对照', en: 'In the tables' };
const OPEN_TITLE: LocalizedText = {
  zh: '与表格对照（所指可能是下列之一；表中的数可能有误，或者范围不同，未判断是否一致）',
  en: 'In the tables (it may be about one of these; not judged, as a figure there may be wrong or the scope another)',
};

function cellsOf({ reading: { terms }, value }: JudgedClaim): string {
  const figure = value ? formatDecimal(value) : '?';
  if (terms.length === 1) return `${terms.map(({ cell }) => nameOf(cell)).join('')} ＝ ${figure}`;
  const weighty = terms.filter(({ cell }) => cell.value?.units !== 0n);
  const shown = (weighty.length > 0 ? weighty : terms).slice(0, MOST_TERMS);
  const [first] = terms;
  const isOneRow = first !== undefined && terms.every(({ cell }) => cell.row === first.cell.row);
  const sum = shown.map(({ cell, sign }, i) => {
    const own = `${isOneRow ? columnOf(cell) : nameOf(cell)} ${cell.value ? formatDecimal(cell.value) : '?'}`;
    return i === 0 ? own : `${sign > 0 ? ' + ' : ' − '}${own}`;
  });
  const text = `${sum.join('')}${shown.length < weighty.length ? ' + …' : ''}`;
  return isOneRow ? `${fullRowName(first.cell.row)} ×（${text}）＝ ${figure}` : `${text} ＝ ${figure}`;
}

function nameOf(cell: ReportCell): string {
  return `${fullRowName(cell.row)} × ${columnOf(cell)}`;
}

function columnOf({ column }: ReportCell): string {
  return column.label.text;
}

/** Of sums only the terms that are not 0 are shown, and not all of very many. */
const MOST_TERMS = 8;

/** What the text says, from the beginning of its clause. */
export function quoteOf({ read: { text }, from, to }: Claim): string {
  const before = text.slice(Math.max(0, from - LONGEST_LEAD), from);
  const clause = before.slice(before.search(/[^，。；：、！？]*$/));
  return `${clause.trimStart()}${text.slice(from, to)}`;
}

const LONGEST_LEAD = 24;

export function verdictMark(verdict: JudgedClaim['verdict']): string {
  return verdict === 'agrees' ? '✓' : verdict === 'differs' ? '✗' : '–';
}
