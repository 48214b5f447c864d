import { FORMS, type TableSpec } from '../../form/index.ts';
import type { Finding } from '../../lint/finding.ts';
import { runningTable } from '../../lint/labels/running-table.ts';
import type { Locale, LocalizedText } from '../../lint/text.ts';
import { missingCells } from '../../model/missing-cells.ts';
import type { Report, Table } from '../../model/report.ts';
import { drawFigures } from './figures.ts';
import { findingsIn } from './findings.ts';
import { frameKey, frameOf } from './frame.ts';
import { placeCells } from './places.ts';
import type { TablesView, TableView } from './view.ts';

export interface TablesOptions {
  readonly version: number;
  readonly locale: Locale;
  /** Keys of the frames that the asker has. */
  readonly known: readonly string[];
}

/** The tables of a report with their figures, the state of their sums and what is wrong with them. Empty for a text that is no report. */
export function toTables(
  report: Report,
  findings: readonly Finding[],
  { version, locale, known }: TablesOptions,
): TablesView {
  if (!report.isReport) return { version, frames: [], tables: [] };
  const found = FORMS[report.form].tables.map((spec) => {
    const table = report.tables.find(({ id }) => id === spec.id);
    return { spec: table?.spec ?? spec, table };
  });
  const frames = found.filter(({ spec }) => !known.includes(frameKey(spec))).map(({ spec }) => frameOf(spec));
  const tables = found.map(({ spec, table }): TableView => {
    const cells = table?.allCells ?? absent(spec);
    const note = noteOf(report, spec, table)?.[locale];
    return {
      id: spec.id,
      frame: frameKey(spec),
      ...(note !== undefined && { note }),
      ...drawFigures(report, table, cells, locale),
      places: placeCells(report, spec, table, cells),
      findings: findingsIn(report, spec, table, findings, locale),
    };
  });
  return { version, frames, tables };
}

function absent(spec: TableSpec): Table['allCells'] {
  return [...missingCells(spec).values()].flat();
}

function noteOf(report: Report, { id }: TableSpec, table: Table | undefined): LocalizedText | undefined {
  if (table) return table.unreadable ? UNREADABLE : undefined;
  const sections = report.sections.filter((section) => section.id === id);
  return sections.some((section) => runningTable(report, section, id)) ? UNREADABLE : LOST;
}

const LOST: LocalizedText = { zh: '文中没有找到这张表。', en: 'This table was not found in the text.' };
const UNREADABLE: LocalizedText = {
  zh: '这张表的数字与名称连在一起，分不清各是哪一格，所以没有读数。',
  en: 'The figures of this table run into its labels, so that no cell could be told from another.',
};
