import type { Report } from '../../model/report.ts';
import type { Row } from '../../syntax/tree.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { oncePer } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import { formatOf } from '../text-format.ts';
import { chromeKind, isFieldName } from './chrome-line.ts';

/** Lines one under the other that belong to the web page that the report was copied from. */
export interface ChromeBlock extends Span {
  readonly rows: readonly Row[];
}

/**
 * What stands of a web page above the report and below it, in the order of the text. None in a file that is a web page
 * itself, which has its menus by right.
 */
export const chromeOf = oncePer((report: Report): readonly ChromeBlock[] =>
  formatOf(report).kind === 'page' ? [] : findBlocks(report),
);

/** Whether the place is in what stands of a web page: rules on the wording leave it to the rule on the page. */
export function isPageChrome(report: Report, { start, end }: Span): boolean {
  return chromeOf(report).some((block) => block.start <= start && end <= block.end);
}

function findBlocks(report: Report): readonly ChromeBlock[] {
  const { rows } = report.tree;
  const blocks: ChromeBlock[] = [];
  const [first] = report.sections;
  const last = report.sections.at(-1);
  const head = first?.headingRow ?? Math.min(rows.length, firstOfTables(report));
  collect(report, 0, head, blocks);
  if (last && !report.tables.some(({ first: row }) => row >= last.first)) collect(report, last.first, last.end, blocks);
  return blocks;
}

function firstOfTables({ tables }: Report): number {
  return tables.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY);
}

const FEWEST_FIELDS = 3;

function collect(report: Report, from: number, to: number, blocks: ChromeBlock[]): void {
  let run: Row[] = [];
  let sure = 0;
  const flush = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && (sure > 0 || run.length >= FEWEST_FIELDS))
      blocks.push({ rows: run, start: first.start, end: last.end });
    run = [];
    sure = 0;
  };
  for (let index = from; index < to; index++) {
    const row = report.tree.rows[index];
    const kind =
      row && !isOwn(report, row)
        ? (chromeKind(row) ?? kindInList(row, run.at(-1)) ?? (repeatsTitle(report, index) ? 'sure' : undefined))
        : undefined;
    const isDoubtful = kind === 'column' && !(row && sure > 0 && isAboveTitle(report, row));
    if (!row || !kind || isDoubtful) flush();
    else {
      run.push(row);
      if (kind === 'sure') sure++;
    }
  }
  flush();
}

const LONGEST_VALUE = 40;

/** The name of a field on a line of its own, or what stands below one. */
function kindInList(row: Row, above: Row | undefined): 'field' | undefined {
  if (isFieldName(row)) return 'field';
  return above && isFieldName(above) && row.end - row.start <= LONGEST_VALUE ? 'field' : undefined;
}

/** Whether the row is the title once more, as the heading of its page, with nothing but lines of the page between. */
function repeatsTitle(report: Report, index: number): boolean {
  const { title, tree } = report;
  const row = tree.rows[index];
  if (!title || !row || textOf(row) !== withoutBlanks(title.text)) return false;
  const step = row.start < title.start ? 1 : -1;
  for (let at = index + step; ; at += step) {
    const next = tree.rows[at];
    if (!next) return false;
    if (isOwn(report, next)) return true;
    if (!chromeKind(next)) return false;
  }
}

function textOf({ cells }: Row): string {
  return withoutBlanks(cells.map(({ text }) => text).join(''));
}

/** Whether the row has the title, which a page may show in a trail of links or a field; then a row of its own has it, if there is one. */
function isOwn(report: Report, row: Row): boolean {
  const { row: alone } = titleAlone(report);
  return alone === undefined ? hasTitle(report, row) : alone === row;
}

function hasTitle({ title }: Report, row: Row): boolean {
  return title !== undefined && title.start < row.end && row.start < title.end;
}

/** The row that is the title and nothing else, where the title was found in a line of the page. */
const titleAlone = oncePer((report: Report): { readonly row: Row | undefined } => {
  const { title, tree, sections } = report;
  const found = tree.rows.filter((row) => hasTitle(report, row));
  if (!title || !found[0] || found.length > 1 || !chromeKind(found[0])) return { row: undefined };
  const own = withoutBlanks(title.text);
  const above = tree.rows.slice(0, sections[0]?.headingRow ?? 0);
  return { row: above.find((row) => row !== found[0] && textOf(row) === own) };
});

function isAboveTitle({ title }: Report, row: Row): boolean {
  return title !== undefined && row.end <= title.start;
}
