import type { LocalizedText } from '../../lint/text.ts';
import type { ReportCell, Table } from '../../model/report.ts';

/** Why a cell cannot be changed from outside the text; undefined where it can. */
export function readOnlyReason(table: Table | undefined, { status, row, raw }: ReportCell): LocalizedText | undefined {
  if (status === 'text') {
    return {
      zh: `此处写的是“${raw}”，不是数字，请在文中改正。`,
      en: `Here stands “${raw}”, which is no figure. Please correct it in the text.`,
    };
  }
  if (status !== 'missing') return undefined;
  if (!table) return NO_TABLE;
  if (table.unreadable) return UNREADABLE;
  const found = table.rows.find(({ spec }) => spec === row)?.found;
  if (found === undefined) return NO_ROW;
  const { length: due } = row.columns;
  if (found === due) return NO_CELL;
  return {
    zh: `这一行应有 ${due} 个数，文中有 ${found} 个，不能确定此格是哪一个。请先在文中补全或删去多余的数。`,
    en: `This row should have ${due} figures and has ${found} in the text, so that nobody can tell which one belongs here. Please put the row right in the text first.`,
  };
}

const NO_TABLE: LocalizedText = {
  zh: '文中没有这张表。请先补上，光标放在该部分的标题上，灯泡里有补表的修改。',
  en: 'The text does not have this table. Please insert it first: the lightbulb at the heading of its section offers that.',
};
const UNREADABLE: LocalizedText = {
  zh: '这张表分不清各是哪一格。请先在文中把数字分开。',
  en: 'The cells of this table cannot be told apart. Please part its figures in the text first.',
};
const NO_ROW: LocalizedText = {
  zh: '文中没有这一行。请先补上，问题“缺少一行”的灯泡里有补行的修改。',
  en: 'The text does not have this row. Please insert it first: the lightbulb at the finding on it offers that.',
};
const NO_CELL: LocalizedText = {
  zh: '文中没有这一格。请先在文中补上。',
  en: 'The text does not have this cell. Please add it in the text first.',
};
