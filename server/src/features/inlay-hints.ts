import type { InlayHint, Position, Range } from 'vscode-languageserver-types';
import { equationName } from '../lint/names.ts';
import { shortRowName } from '../lint/row-names.ts';
import { computed, excessOf, excessText } from '../lint/sums/computed.ts';
import type { Locale, LocalizedText } from '../lint/text.ts';
import type { Equation, Report, ReportCell, Table, TableRow } from '../model/report.ts';
import { rowAt } from '../syntax/row-at.ts';
import type { LayoutId } from '../syntax/tree.ts';
import { formatDecimal, subtract } from '../text/decimal.ts';
import { overlaps, type Span } from '../text/span.ts';
import { toRange, toSpan } from './convert.ts';

/** Beside which figures the column is named. Differences are shown in every mode but `off`. */
export type HintMode = 'off' | 'cursor' | 'nonZero' | 'all';

export interface HintRequest {
  readonly range: Range;
  readonly mode: HintMode;
  /** Where the user is; in the mode `cursor` all figures are named where this is not told. */
  readonly cursor?: Position | undefined;
  readonly locale: Locale;
}

/**
 * The hints of a range in order: before each figure that stands on a line of its own, its column, and at the first one of a
 * row that row; behind a total that is off, the difference.
 */
export function toInlayHints(report: Report, request: HintRequest): InlayHint[] {
  if (!report.isReport || request.mode === 'off') return [];
  const place = toSpan(report.tree.lines, request.range);
  const hints = [...nameHints(report, place, request), ...differenceHints(report, place, request.locale)];
  return hints.sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
}

/** Layouts in which nothing but counting lines tells the column of a figure. */
const LISTS: ReadonlySet<LayoutId> = new Set<LayoutId>(['cell-lines', 'cell-paragraphs', 'bar-lines']);
/** `InlayHintKind.Parameter`. */
const NAME = 2;
/** Rows that begin or end within so many lines of the cursor are around it. */
const REACH = 3;

function nameHints(report: Report, place: Span, request: HintRequest): readonly InlayHint[] {
  const { lines } = report.tree;
  const scope = request.mode === 'cursor' && request.cursor ? aroundCursor(report, request.cursor) : place;
  return report.tables.flatMap((table) =>
    rowsWithin(table, place, scope).flatMap((row) =>
      namesOf(report, row, request.mode).flatMap(({ at, label }) =>
        place.start <= at && at <= place.end
          ? [{ position: toRange(lines, { start: at, end: at }).start, label, kind: NAME, paddingRight: true }]
          : [],
      ),
    ),
  );
}

function aroundCursor({ tree: { lines } }: Report, { line }: Position): Span {
  return { start: lines.startOf(Math.max(0, line - REACH)), end: lines.endOf(line + REACH) };
}

function rowsWithin({ span, rows }: Table, place: Span, scope: Span): readonly TableRow[] {
  if (!overlaps(span, place)) return [];
  return rows.filter((row) => overlaps(row, place) && overlaps(row, scope));
}

function namesOf(
  { tree }: Report,
  row: TableRow,
  mode: HintMode,
): readonly { readonly at: number; readonly label: string }[] {
  const [first] = row.cells.flatMap(({ span }) => span ?? []);
  const layout = first && rowAt(tree, first.start)?.layout;
  if (!layout || !LISTS.has(layout)) return [];
  const shown = row.cells.flatMap((cell) => {
    const { span, column } = cell;
    return span && (mode !== 'nonZero' || !isZero(cell)) ? [{ at: span.start, label: column.label.text }] : [];
  });
  return shown.map(({ at, label }, i) => ({ at, label: i === 0 ? `${rowPrefix(row)}${label}` : label }));
}

/** A bracket of full width brings its own blank. */
function rowPrefix({ spec }: TableRow): string {
  const name = shortRowName(spec);
  return name.endsWith('）') ? `${name}· ` : `${name} · `;
}

function isZero({ value }: ReportCell): boolean {
  return value?.units === 0n;
}

function differenceHints(report: Report, place: Span, locale: Locale): readonly InlayHint[] {
  const broken = report.equations.filter(
    ({ state, result: { span } }) => state === 'broken' && span && place.start <= span.end && span.end <= place.end,
  );
  const results = new Set(broken.map(({ result }) => result));
  return [...results].flatMap((result) => {
    const own = broken.filter((equation) => equation.result === result);
    const { span } = result;
    return span ? [differenceHint(report, span.end, own, locale)] : [];
  });
}

/** `≠ 8，多 1`; of several sums of one figure each is named. */
function differenceHint(report: Report, end: number, equations: readonly Equation[], locale: Locale): InlayHint {
  const isOne = equations.length === 1;
  const label = equations.map(
    (each) => `${isOne ? '' : KINDS[each.relation.inEvery][locale]}${difference(each)[locale]}`,
  );
  return {
    position: toRange(report.tree.lines, { start: end, end }).start,
    label: label.join(SEPARATOR[locale]),
    tooltip: equations.map((each) => `${equationName(each)[locale]}${COLON[locale]}${computed(each)}`).join('\n'),
    paddingLeft: true,
  };
}

function difference(equation: Equation): LocalizedText {
  const excess = excessOf(equation);
  const { zh, en } = excessText(excess);
  const { value } = equation.result;
  if (!value || equation.relation.operator !== '=') return { zh, en };
  const due = formatDecimal(subtract(value, excess));
  return { zh: `≠ ${due}，${zh}`, en: `≠ ${due}, ${en}` };
}

const KINDS: Readonly<Record<Equation['relation']['inEvery'], LocalizedText>> = {
  row: { zh: '行 ', en: 'row ' },
  column: { zh: '列 ', en: 'column ' },
};
const SEPARATOR: LocalizedText = { zh: '；', en: '; ' };
const COLON: LocalizedText = { zh: '：', en: ': ' };
