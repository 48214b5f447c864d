import { proseOf } from '../../model/prose.ts';
import type { Report, ReportCell, Table } from '../../model/report.ts';
import { withoutBlanks } from '../../text/blank.ts';
import { cellName } from '../names.ts';
import type { LocalizedText } from '../text.ts';
import { type Obstacle, obstacle } from './obstacle.ts';

/**
 * What differs between the readings of a text before and after its tables were written anew; undefined where nothing does:
 * the same tables with the same cells (address, status, text), labels, sections, title and running text.
 */
export function findDifference(before: Report, after: Report): Obstacle | undefined {
  for (const table of before.tables) {
    const difference = differenceIn(
      table,
      after.tables.find(({ id }) => id === table.id),
    );
    if (difference) return difference;
  }
  if (surroundings(before) === surroundings(after) && isSameProse(before, after)) return undefined;
  return obstacle(before.tables[0]?.id ?? 'proactive-disclosure', 'text');
}

function differenceIn(before: Table, after: Table | undefined): Obstacle | undefined {
  for (const cell of before.allCells) {
    const now = after?.cells.get(cell.address);
    if (now && now.status === cell.status && now.raw === cell.raw) continue;
    return obstacle(before.id, 'cell', { name: cellName(cell), before: describe(cell), after: describe(now) });
  }
  const words = new Set(after && wordsOf(after));
  const lost = wordsOf(before).find((word) => !words.has(word));
  return lost === undefined ? undefined : obstacle(before.id, 'label', { name: lost.slice(lost.indexOf(' ') + 1) });
}

function describe(cell: ReportCell | undefined): LocalizedText {
  if (!cell || cell.status === 'missing') return { zh: '没有这个单元格', en: 'no cell at all' };
  if (cell.status === 'blank') return { zh: '空白', en: 'a blank' };
  return { zh: `“${cell.raw}”`, en: `“${cell.raw}”` };
}

/** Every label with what it says in the text, blanks left out. */
function wordsOf({ heads, groups, rows, spec }: Table): readonly string[] {
  const labels = [...heads, ...groups, ...rows.flatMap(({ label }) => label ?? [])];
  return [
    spec.form,
    ...labels.map(({ role: { kind }, label, pieces }) => {
      return `${kind}:${label.text} ${withoutBlanks(pieces.map(({ text }) => text).join(''))}`;
    }),
  ];
}

/** All that is read beside the tables and the running text, as one text to compare. */
function surroundings(report: Report): string {
  const { tables, sections, title, organ, period, date, isReport, form } = report;
  return JSON.stringify([
    isReport,
    form,
    tables.map(({ id }) => id),
    sections.map(({ id, heading: { text } }) => [id, text]),
    title?.text,
    organ?.value,
    period?.to,
    date?.value,
  ]);
}

/** The same paragraphs, blanks left out. */
function isSameProse(before: Report, after: Report): boolean {
  const own = proseOf(before);
  const others = proseOf(after);
  return (
    own.length === others.length &&
    own.every(({ section, text }, i) => {
      const other = others[i];
      if (!other || other.section !== section) return false;
      return other.text === text || withoutBlanks(other.text) === withoutBlanks(text);
    })
  );
}
