import { sectionSpec } from '../../form/index.ts';
import { type Obstacle, REASONS } from '../../lint/relayout/obstacle.ts';
import { findDifference } from '../../lint/relayout/proof.ts';
import { relayoutTable } from '../../lint/relayout/relayout.ts';
import type { Locale, LocalizedText } from '../../lint/text.ts';
import type { Report, Table } from '../../model/report.ts';
import type { LayoutId } from '../../syntax/tree.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** The layouts that tables can be converted to. */
export const CONVERT_LAYOUTS = ['tab-rows', 'cell-lines', 'pipe-table', 'html-table'] as const;

export type ConvertLayout = (typeof CONVERT_LAYOUTS)[number];

/** What changes, or why nothing does. */
export type Conversion = { readonly edits: readonly TextEdit[] } | { readonly problem: string };

export interface ConversionOptions {
  readonly layout: ConvertLayout;
  /** The part of the text whose tables are meant; all of them where it is not told. */
  readonly span: Span | undefined;
  readonly locale: Locale;
  /** Reads another text as if it stood in the document. */
  readonly read: (text: string) => Report;
}

/**
 * The edits that write the standard tables in another layout. Nothing is changed unless it is proved by reading the text
 * that would come out: the same cells with the same texts at all addresses, the same labels, sections and running text.
 */
export function convertTables(report: Report, options: ConversionOptions): Conversion {
  const { layout, span, locale, read } = options;
  const meant = report.tables.filter((table) => !span || overlaps(span, table.span));
  if (meant.length === 0) return { problem: (span ? NONE_HERE : NONE)[locale] };
  const results = meant.filter((table) => !isDone(table, layout)).map((table) => relayoutTable(report, table, layout));
  const obstacles = results.filter((result) => 'reason' in result);
  if (obstacles.length > 0) return { problem: explain(report, obstacles, locale) };
  const edits = results.filter((result) => 'newText' in result).filter((edit) => isChange(report, edit));
  if (edits.length === 0) return { problem: DONE[locale] };
  const difference = findDifference(report, read(applyEdits(report.text, edits)));
  return difference ? { problem: explain(report, [difference], locale) } : { edits };
}

/** An HTML table that stands there may have attributes of its own, which would be lost. */
function isDone(table: Table, layout: LayoutId): boolean {
  return layout === 'html-table' && table.layout === layout;
}

function isChange({ text }: Report, { span: { start, end }, newText }: TextEdit): boolean {
  return text.slice(start, end) !== newText;
}

function explain({ form }: Report, obstacles: readonly Obstacle[], locale: Locale): string {
  const lines = obstacles.map(({ table, reason }) => {
    const { ordinal, heading } = sectionSpec(form, table);
    const name = `${ordinal}、${heading}`;
    return {
      zh: `“${name}”的表格没有转换：${reason.zh}`,
      en: `The table of “${name}” was not converted: ${reason.en}`,
    };
  });
  const own = obstacles.every(({ reason }) => reason.zh === REASONS.page.zh) ? lines.slice(0, 1) : lines;
  return own.map((line) => line[locale]).join('\n');
}

const NONE: LocalizedText = {
  zh: '没有读到规定的表格，没有可转换的内容。',
  en: 'No table of the form was found, so there is nothing to convert.',
};
const NONE_HERE: LocalizedText = {
  zh: '选中的部分没有规定的表格。请选中表格，或者取消选择以转换全部表格。',
  en: 'There is no table of the form in the selection. Please select one, or nothing to convert all tables.',
};
const DONE: LocalizedText = { zh: '表格已经是这种写法。', en: 'The tables are already written this way.' };
