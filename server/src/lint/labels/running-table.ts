import { FORMS, rowsOf, type TableId, type TableSpec } from '../../form/index.ts';
import { labelBook } from '../../model/bind/label-book.ts';
import type { Report, Section } from '../../model/report.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { labelKey } from '../../text/key.ts';
import { coverAll, type Span } from '../../text/span.ts';

/**
 * The text of a section that has the labels of its table, or some of them with their figures in one piece, and nothing
 * that parts one cell from the next (`规章000行政规范性文件801000081`). Undefined where its text is ordinary prose.
 */
export function runningTable({ tree }: Report, { first, end }: Section, id: TableId): Span | undefined {
  const rows = tree.rows.slice(first, end);
  const texts = rows.map(({ cells }) => withoutBlanks(cells.map(({ text }) => text).join('')));
  const all = texts.join('');
  const spec = Object.values(FORMS)
    .map((form) => form.tables.find((table) => table.id === id))
    .find((table) => table && (gluedRows(table, all) >= FEWEST_GLUED || hasMostLabels(table, labelKey(all))));
  if (!spec) return undefined;
  const span = coverAll(rows.filter((_, i) => namesOf(spec, texts[i] ?? '') > 0));
  return span && { start: span.start, end: span.end };
}

const FEWEST_GLUED = 2;

/** A figure right behind a label, which no unit follows as it does in prose. */
const FIGURE = /^[)）”"]?[\d０-９]+(?![\d０-９]|[件条次万元项份宗起例人个篇家%％.．]|\p{P})/u;

function gluedRows(table: TableSpec, text: string): number {
  return rowsOf(table).filter(({ label }) => {
    const wording = withoutBlanks(label.wording);
    return occurrences(text, wording).some((at) =>
      FIGURE.test(text.slice(at + wording.length, at + wording.length + 40)),
    );
  }).length;
}

function occurrences(text: string, wording: string): readonly number[] {
  const out: number[] = [];
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) out.push(at);
  return out;
}

/** Prose on the section names some rows, never most labels. */
function hasMostLabels(table: TableSpec, key: string): boolean {
  const labels = labelBook(table).keys.filter((label) => label.length > 1);
  return labels.filter((label) => key.includes(label)).length * 2 > labels.length;
}

function namesOf(table: TableSpec, text: string): number {
  const key = labelKey(text);
  return rowsOf(table).filter(({ label }) => key.includes(labelKey(label.text))).length;
}
