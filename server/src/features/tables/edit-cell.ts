import type { Address, ColumnKind } from '../../form/index.ts';
import type { Locale, LocalizedText } from '../../lint/text.ts';
import { readValue } from '../../model/cell-value.ts';
import type { Report, ReportCell } from '../../model/report.ts';
import { compare, type Decimal, formatDecimal } from '../../text/decimal.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { readOnlyReason } from './read-only.ts';
import { lineOf, vacantSpan } from './vacant.ts';

/** A figure for one cell, as somebody typed it. */
export interface CellChange {
  readonly address: Address;
  readonly text: string;
}

/** What is to be changed in the text, nothing where the figure stands there already; or why it cannot be done, in one sentence for people. */
export type CellEdit = { readonly edits: readonly TextEdit[] } | { readonly problem: string };

/**
 * The edit that writes a figure into one cell, and into no other: it is only given after the changed text was read again
 * and every other cell is what it was.
 */
export function editCell(
  report: Report,
  { address, text }: CellChange,
  { locale, reread }: { readonly locale: Locale; readonly reread: (text: string) => Report },
): CellEdit {
  const table = report.tables.find(({ cells }) => cells.has(address));
  const cell = table?.cells.get(address);
  const refuse = (problem: LocalizedText): CellEdit => ({ problem: problem[locale] });
  const span = cell && (cell.span ?? vacantSpan(report, table, cell));
  if (!cell || !span) return refuse((cell && readOnlyReason(table, cell)) ?? NO_CELL);
  const reason = cell.span && readOnlyReason(table, cell);
  if (reason) return refuse(reason);
  const figure = readFigure(text, cell.column.kind);
  if ('zh' in figure) return refuse(figure);
  if (figure.literal === cell.raw) return { edits: [] };
  const edits = [{ span, newText: figure.literal }];
  const after = reread(applyEdits(report.text, edits));
  return isOnlyChange(report, after, cell, figure.value) ? { edits } : refuse(TOUCHES_OTHERS);
}

interface Figure {
  readonly literal: string;
  readonly value: Decimal;
}

/** The figure as it is written into the text: as typed where that is plain, else in plain digits. Or what is wrong with it. */
function readFigure(text: string, kind: ColumnKind): Figure | LocalizedText {
  const { value, flaws } = readValue(text, kind);
  if (text.trim() === '') return NO_FIGURE;
  // What was pasted may be two figures.
  if (!value || flaws.includes('inner-blanks')) return notAFigure(text.trim());
  if (flaws.includes('negative') || flaws.includes('decimal')) return kind === 'count' ? NO_COUNT : NO_AMOUNT;
  return { literal: flaws.length === 0 ? text.trim() : formatDecimal(value), value };
}

function isOnlyChange(before: Report, after: Report, changed: ReportCell, value: Decimal): boolean {
  if (before.tables.length !== after.tables.length) return false;
  return before.tables.every((table, i) => {
    const other = after.tables[i];
    if (other?.spec !== table.spec) return false;
    const mayPad = table.id === changed.table && table.layout === 'tab-rows' ? lineOf(table, changed) : [];
    return table.allCells.every((cell, place) => {
      const now = other.allCells[place];
      if (cell === changed) return now?.value !== undefined && compare(now.value, value) === 0;
      const isSame = now?.status === cell.status || (mayPad.includes(cell) && isEmpty(cell) && isEmpty(now));
      return isSame && now?.raw === cell.raw;
    });
  });
}

/** Behind the last figure of a row of tabs an empty cell is one, or none, as the figures before it are there or not. */
function isEmpty(cell: ReportCell | undefined): boolean {
  return cell?.status === 'blank' || cell?.status === 'missing';
}

const NO_CELL: LocalizedText = { zh: '文中没有这一格。', en: 'The text does not have this cell.' };
const NO_FIGURE: LocalizedText = { zh: '请填数字；没有的请填 0。', en: 'Please type a figure; 0 where there is none.' };
const TOUCHES_OTHERS: LocalizedText = {
  zh: '按这张表的排版，改动此格会使别的格读不准，请在文中修改。',
  en: 'As this table is laid out, a change here would disturb other cells. Please make it in the text.',
};
const NO_COUNT: LocalizedText = {
  zh: '此栏填数量，应是不小于 0 的整数。',
  en: 'This column takes numbers of cases: whole and not below 0.',
};
const NO_AMOUNT: LocalizedText = {
  zh: '此栏填金额，不应小于 0。',
  en: 'This column takes amounts, which are not below 0.',
};

function notAFigure(text: string): LocalizedText {
  return {
    zh: `“${text}”不是数字。请用阿拉伯数字填写，没有的填 0。`,
    en: `“${text}” is no figure. Please use digits; 0 where there is none.`,
  };
}
