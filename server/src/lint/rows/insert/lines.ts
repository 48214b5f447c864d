import type { GroupSpec, RowSpec } from '../../../form/index.ts';
import type { FoundLabel, Report } from '../../../model/report.ts';
import type { Cell, LayoutId, Row } from '../../../syntax/tree.ts';
import { TO_FILL } from '../../../syntax/writers/index.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { displayWidth } from '../../../text/width.ts';
import { fileStyle } from '../../skeleton/index.ts';
import type { Insertion } from './insertion.ts';

/** Rows that are lines, or a cell a line: the cells of the model row, with the new labels and without figures. */
export function insertLines(report: Report, insertion: Insertion): readonly TextEdit[] | undefined {
  const { anchor, rows, template } = insertion;
  const [model] = template.rows;
  if (!model) return undefined;
  const written = rows.map((row, i) => writeRow(report, model, insertion, row, i === 0 ? anchor.opened : []));
  if (written.some((line) => line === undefined)) return undefined;
  const { lineEnd } = fileStyle(report);
  const separator = model.layout === 'cell-lines' ? lineEnd + lineEnd : lineEnd;
  const { lines } = report.tree;
  const isAfter = anchor.side === 'after';
  const at = isAfter ? lines.line(lines.lineAt(anchor.row.end)).end : lines.line(anchor.row.line).start;
  const all = written.join(separator);
  return [
    { span: { start: at, end: at }, newText: isAfter ? separator + all : all + separator },
    ...anchor.moved.map((label) => clearLabel(label, insertion)),
  ];
}

/** Takes the label of a group out of the row that it stood in; from a cell that it shares, with the blanks behind it. */
function clearLabel({ start, end, pieces }: FoundLabel, { table }: Insertion): TextEdit {
  const [piece] = pieces;
  const next = table.rows
    .flatMap(({ label }) => label?.pieces ?? [])
    .find((other) => other.cell === piece?.cell && other.start >= end);
  return { span: { start, end: next ? next.start : end }, newText: '' };
}

/** Undefined where the model has no room for the labels of the groups. */
function writeRow(
  report: Report,
  model: Row,
  insertion: Insertion,
  row: RowSpec,
  opened: readonly GroupSpec[],
): string | undefined {
  const { template, isFlat } = insertion;
  const at = model.cells.indexOf(template.label.cell);
  const groups = isFlat ? row.groups : opened;
  const isShared = !isGrid(model.layout);
  const texts = model.cells.map((cell) => (template.cells.includes(cell) ? fill(model.layout) : ''));
  texts[at] = [...(isShared ? groups.map(({ label }) => label.text) : []), row.label.text].join(' ');
  if (!isShared) {
    for (const group of groups) {
      const column = at - row.groups.length + row.groups.indexOf(group);
      if (column < 0) return undefined;
      texts[column] = group.label.text;
    }
  }
  return WRITERS[model.layout]?.(report.text, model, texts, report);
}

/** Whether group labels have cells of their own beside that of the row. */
function isGrid(layout: LayoutId): boolean {
  return layout === 'tab-rows' || layout === 'pipe-table' || layout === 'cell-lines';
}

function fill(layout: LayoutId): string {
  return isGrid(layout) ? '' : TO_FILL;
}

type LineWriter = (text: string, model: Row, texts: readonly string[], report: Report) => string;

const WRITERS: Partial<Readonly<Record<LayoutId, LineWriter>>> = {
  'tab-rows': (_text, _model, texts) => texts.join('\t'),
  'cell-lines': (text, { cells }, texts, report) =>
    texts.map((own, i) => indentOf(text, cells[i], report) + own).join(fileStyle(report).lineEnd),
  'label-lines': (text, { cells }, texts, report) =>
    indentOf(text, cells[0], report) + texts.filter((own) => own !== '').join(' '),
  'pipe-table': writePipes,
  'space-columns': writeColumns,
};

/** What stands before the cell on its line. */
function indentOf(text: string, cell: Cell | undefined, { tree: { lines } }: Report): string {
  if (!cell) return '';
  return text.slice(lines.line(lines.lineAt(cell.start)).start, cell.start);
}

/** The line of the model with other texts between its pipes, as wide as before where they fit. */
function writePipes(text: string, { cells, line }: Row, texts: readonly string[], { tree: { lines } }: Report): string {
  const whole = lines.line(line);
  let out = '';
  let at = whole.start;
  for (const [i, cell] of cells.entries()) {
    const own = texts[i] ?? '';
    const blanks = /^ */.exec(text.slice(cell.end, whole.end))?.[0].length ?? 0;
    const room = displayWidth(text.slice(cell.start, cell.end)) + blanks - displayWidth(own);
    out += text.slice(at, cell.start) + own + ' '.repeat(Math.max(1, room));
    at = cell.end + blanks;
  }
  return (out + text.slice(at, whole.end)).trimEnd();
}

const GAP = 3;

/** The cells of the model at their display columns, moved to the right where a longer label needs it. */
function writeColumns(_text: string, { cells }: Row, texts: readonly string[]): string {
  let out = '';
  for (const [i, { column }] of cells.entries()) {
    const own = texts[i] ?? '';
    if (own === '') continue;
    const used = displayWidth(out);
    out += ' '.repeat(Math.max(column - used, out === '' ? 0 : GAP)) + own;
  }
  return out;
}
