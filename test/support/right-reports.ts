import { readdirSync, readFileSync } from 'node:fs';
import {
  type Address,
  addressOf,
  FORMS,
  type FormId,
  type RowSpec,
  rowsOf,
  type TableId,
  tableSpec,
} from '../../server/src/form/index.ts';
import type { BodyKind } from '../../server/src/model/report.ts';
import { sketchTable } from '../../server/src/model/sketch-table.ts';
import type { LayoutId } from '../../server/src/syntax/tree.ts';
import { type Sketch, writeTable } from '../../server/src/syntax/writers/index.ts';

/** How paragraphs are set apart; pages of PDFs break them into lines. */
export const DRESSES = ['spaced', 'dense', 'indented', 'wrapped', 'carriage returns'] as const;

export type Dress = (typeof DRESSES)[number];

/** A report without faults, written for the project: its text by hand, and figures that agree with it. */
export interface RightReport {
  readonly name: string;
  /** Its file's name, which the rules read as well. */
  readonly fileName: string;
  /** What the settings could say of it; undefined where the law does not tell what it is. */
  readonly body: BodyKind | undefined;
  readonly form: FormId;
  /** What differs from 0. */
  readonly figures: Readonly<Record<Address, string>>;
  /** A paragraph a line; `[[table]]` is where a table goes. */
  readonly prose: string;
}

const FOLDER = new URL('../reports/', import.meta.url);

/** All of them, in `test/reports/`. */
export const RIGHT_REPORTS: readonly RightReport[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readRightReport(name.replace('.txt', ''), readFileSync(new URL(name, FOLDER), 'utf8')));

/** Above the line `---` stand the kind of body, the file's name, the form where it is that of 2019, and rows of figures; totals are added up. */
function readRightReport(name: string, text: string): RightReport {
  const [head = '', prose = ''] = text.split('\n---\n');
  const lines = head.split('\n');
  const value = (key: string): string | undefined =>
    lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
  const form = value('form') === '2019' ? '2019' : '2021';
  const figures = readFigures(
    form,
    lines.filter((line) => !line.includes(': ')),
  );
  return { name, fileName: value('file') ?? '', body: value('body') as BodyKind | undefined, form, figures, prose };
}

function readFigures(form: FormId, lines: readonly string[]): Readonly<Record<Address, string>> {
  const figures: Record<Address, string> = {};
  const results = new Map<string, number>();
  for (const line of lines) {
    const [id = '', ...values] = line.split(' ');
    const { table, row } = rowOf(form, id);
    if (row.columns.length === values.length + 1)
      values.push(String(values.reduce((sum, each) => sum + Number(each), 0)));
    if (row.columns.length !== values.length) throw new Error(`${id} has ${values.length} figures`);
    row.columns.forEach(({ id: column }, i) => {
      figures[addressOf(table, id, column)] = values[i] ?? '0';
      if (table === 'applications' && row.groups.length > 0)
        results.set(column, (results.get(column) ?? 0) + Number(values[i]));
    });
  }
  for (const [column, sum] of results) figures[addressOf('applications', 'total', column)] = String(sum);
  return figures;
}

function rowOf(form: FormId, id: string): { readonly table: TableId; readonly row: RowSpec } {
  for (const table of FORMS[form].tables) {
    const row = rowsOf(table).find((each) => each.id === id);
    if (row) return { table: table.id, row };
  }
  throw new Error(`form ${form} has no row ${id}`);
}

/** What is to differ from the right report: other figures, another form of its tables, or a table changed by hand. */
export interface Changes {
  readonly figures?: Readonly<Record<Address, string>>;
  readonly form?: FormId;
  readonly sketch?: (table: TableId, sketch: Sketch) => Sketch;
}

const TABLES: readonly TableId[] = ['proactive-disclosure', 'applications', 'review-and-litigation'];

/** The report as a file has it. */
export function renderReport(
  right: RightReport,
  layout: LayoutId,
  dress: Dress = 'spaced',
  changes: Changes = {},
): string {
  const parts = right.prose
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const table = TABLES.find((id) => line === `[[${id}]]`);
      if (table) return tableOf(right, table, layout, changes);
      return layout === 'html-table' ? `<p>${line.replaceAll('&', '&amp;')}</p>` : dressed(line, layout, dress);
    });
  const body = parts.join(dress === 'spaced' || dress === 'wrapped' || layout === 'pipe-table' ? '\n\n' : '\n');
  const text = layout === 'html-table' ? `<html><body>\n${body}\n</body></html>\n` : `${body}\n`;
  return dress === 'carriage returns' ? text.replaceAll('\n', '\r\n') : text;
}

function tableOf(right: RightReport, id: TableId, layout: LayoutId, changes: Changes): string {
  const figures = { ...right.figures, ...changes.figures };
  const sketch = sketchTable(tableSpec(changes.form ?? right.form, id), (address) => figures[address] ?? '0');
  const style = { lineEnd: '\n', indent: '', isSpaced: true };
  return writeTable(layout, changes.sketch?.(id, sketch) ?? sketch, style).trimEnd();
}

const WIDTH = 36;

function dressed(line: string, layout: LayoutId, dress: Dress): string {
  if (layout === 'pipe-table' && /^[一二三四五六]、/.test(line.trim())) return `## ${line.trim()}`;
  if (dress === 'indented') return `　　${line.trim()}`;
  if (dress !== 'wrapped') return line;
  return line.match(new RegExp(`.{1,${WIDTH}}`, 'gu'))?.join('\n') ?? line;
}
