import type { CompletionList } from 'vscode-languageserver-types';
import type { TableSpec } from '../../form/index.ts';
import type { Locale } from '../../lint/text.ts';
import { placeAt } from '../../model/place-at.ts';
import type { Report } from '../../model/report.ts';
import { hasInOrder } from '../../text/has-in-order.ts';
import { touches } from '../../text/span.ts';
import { toRange } from '../convert.ts';
import { isEmptyBut, proposeReports } from './blank-report.ts';
import { type CompletionSupport, toCompletionList } from './items.ts';
import { proposeLabels, tableAt } from './labels.ts';
import type { Proposal } from './proposal.ts';
import { ordinalOf, proposeSections } from './sections.ts';
import { isInLabelCell, isOwnLine, type Typed, typedAt } from './typed.ts';

export type { CompletionSupport } from './items.ts';

/** Characters that make an editor ask: behind them stands the number of a section, perhaps. */
export const TRIGGERS: readonly string[] = ['、'];

export interface CompletionRequest {
  /** Whether the document is in our own language; in others only what is clearly meant is answered. */
  readonly isOurs: boolean;
  readonly support: CompletionSupport;
  readonly locale: Locale;
}

/**
 * What can be written at the offset: at the beginning of a line the missing sections with their tables, in the label cells
 * of a table its labels, in an empty document a whole report. Nothing in running text and in cells of figures.
 */
export function completionsAt(report: Report, offset: number, request: CompletionRequest): CompletionList {
  const typed = typedAt(report, offset);
  if (!typed) return { isIncomplete: false, items: [] };
  const range = toRange(report.tree.lines, typed.span);
  const proposals = [...propose(report, typed, request)].filter(({ filter }) => mayBe(typed.word, filter));
  return toCompletionList(proposals, range, request.support);
}

function* propose(report: Report, typed: Typed, { isOurs, locale }: CompletionRequest): Generator<Proposal> {
  const isEmpty = isOurs && isEmptyBut(report, typed);
  if (isEmpty) yield* proposeReports(report, typed, locale);
  if (!report.isReport && !isEmpty) return;
  const table = isInLabelCell(typed) ? labelTable(report, typed) : undefined;
  if (!isOurs && !isClear(typed, table !== undefined)) return;
  const isNumeral = ordinalOf(typed) !== undefined;
  if (table && !isNumeral) yield* proposeLabels(report, table, typed);
  if (isOwnLine(typed)) yield* proposeSections(report, typed, locale);
  // Rows are numbered as sections are.
  if (table && isNumeral && isInTable(report, typed)) yield* numbered(proposeLabels(report, table, typed), typed);
}

/** An editor asks at every letter; what is typed on purpose is the number of a section, initials of a label, or nothing. */
function isClear(typed: Typed, isInTable: boolean): boolean {
  if (typed.word === '' || (isOwnLine(typed) && ordinalOf(typed) !== undefined)) return true;
  return isInTable && /^[a-z]{2,}$/i.test(typed.word);
}

/** The table whose labels may stand here; undefined in a cell for a figure: a blank one, or one on the line of its label. */
function labelTable(report: Report, { span, lead }: Typed): TableSpec | undefined {
  const table = tableAt(report, span.start);
  const place = placeAt(report, span.start);
  if (place?.kind !== 'cell') return table;
  const isLabelled = table?.orientation === 'down' && lead.trim() !== '';
  return place.cell.status !== 'text' || isLabelled ? undefined : table;
}

function isInTable({ tables }: Report, { span: { start } }: Typed): boolean {
  return tables.some(({ span }) => touches(span, start));
}

function* numbered(proposals: Iterable<Proposal>, { word }: Typed): Generator<Proposal> {
  for (const proposal of proposals) if (proposal.text.startsWith(word)) yield proposal;
}

/** Whether one of the wordings has the characters of the word in their order. */
function mayBe(word: string, filter: string): boolean {
  const wanted = word.toLowerCase();
  return filter.split(' ').some((wording) => hasInOrder(wording, wanted));
}
