import { FORMS, type FormId, tableSpec } from '../../server/src/form/index.ts';
import { sketchTable } from '../../server/src/model/sketch-table.ts';

/** The cells of one row of a table, and how many columns narrower it is than the table. */
interface WebRow {
  readonly cells: readonly string[];
  readonly missing: number;
}

type WebStyle = (row: WebRow) => string;

/** A cell ends with its bar; one that is empty is the bar alone. */
const ended = (text: string): string => (text === '' ? '|' : `${text} |`);

/** How programs that take the text out of a web page write down its tables: a bar behind each cell, merged cells once. */
export const WEB_STYLES: Readonly<Record<string, WebStyle>> = {
  'a cell a line': ({ cells }) => cells.map(ended).join('\n'),
  'a cell a line, rows padded below': ({ cells, missing }) =>
    [...cells.map(ended), ...(missing > 0 ? ['|'.repeat(missing)] : [])].join('\n'),
  'a cell a line, rows padded behind their last cell': ({ cells, missing }) =>
    `${cells.map(ended).join('\n')}${missing > 0 ? ` ${'|'.repeat(missing)}` : ''}`,
  'a bar on a line of its own behind each cell': ({ cells }) =>
    cells.map((cell) => (cell === '' ? '|' : `${cell}\n|`)).join('\n'),
  'a bar on a line of its own before each row': ({ cells, missing }) =>
    ['|', ...cells.map(ended), ...(missing > 0 ? ['|'.repeat(missing)] : [])].join('\n'),
  'a row a line': ({ cells }) => `${cells.join(' | ')} |`,
  'a row a line, padded': ({ cells, missing }) =>
    `${cells.join(' | ')} |${missing > 0 ? ` ${'|'.repeat(missing)}` : ''}`,
  'a row a line, between bars': ({ cells, missing }) => `| ${cells.join(' | ')} | ${'|'.repeat(missing)}`,
};

/** A whole report with its tables as they come out of a web page. Figures that are not given are empty cells. */
export function webReport(style: WebStyle, form: FormId, figures: Readonly<Record<string, string>>): string {
  const lines = [`云岭县林业局${form === '2021' ? 2023 : 2020}年政府信息公开工作年度报告`];
  for (const { id, ordinal, heading } of FORMS[form].sections) {
    lines.push(`${ordinal}、${heading}`);
    if (id === 'overview') lines.push('我局及时公开机构职能和办事指南。');
    else if (id === 'problems') lines.push('公开内容还不够丰富。下一步，将加强业务培训。');
    else if (id === 'other-matters') lines.push('本年度没有收取信息处理费。');
    else lines.push(...webTable(id, form, figures).map(style));
  }
  return `${lines.join('\n')}\n`;
}

function webTable(
  id: 'proactive-disclosure' | 'applications' | 'review-and-litigation',
  form: FormId,
  figures: Readonly<Record<string, string>>,
): readonly WebRow[] {
  const rows = sketchTable(tableSpec(form, id), (address) => figures[address] ?? '')
    .map((row) => row.filter(({ text, isValue }) => isValue || text !== '').map(({ text }) => text))
    .filter((cells) => cells.length > 0);
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((cells) => ({ cells, missing: width - cells.length }));
}
