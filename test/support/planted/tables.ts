import type { Address } from '../../../server/src/form/index.ts';
import type { LayoutId } from '../../../server/src/syntax/tree.ts';
import type { SketchCell, SketchRow } from '../../../server/src/syntax/writers/index.ts';
import { type Planted, pick, type Recipe, render, type Site, splice, stretchOf, withRows } from './plant.ts';

const KINDS = ['natural-person', 'business', 'research', 'social-welfare', 'legal-service', 'other'];
const LEAVES = [
  'granted',
  'partially-granted',
  'refused.internal-affairs',
  'unavailable.not-held',
  'not-processed.duplicate',
];

function figureOf({ right }: Site, address: Address): number {
  return Number(right.figures[address] ?? '0');
}

/** The report with other figures in these cells. */
function change(site: Site, cells: Readonly<Record<Address, number | string>>, address: Address): Planted {
  const figures = Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, String(value)]));
  return { text: render(site, { figures }), address };
}

function addTo(site: Site, by: number, ...addresses: Address[]): Readonly<Record<Address, number>> {
  return Object.fromEntries(addresses.map((address) => [address, figureOf(site, address) + by]));
}

/** A figure of the third table at a random place, as somebody typed it. */
function mistype(site: Site, typed: readonly string[], layouts?: readonly LayoutId[]): Planted | undefined {
  if (layouts && !layouts.includes(site.layout)) return undefined;
  const address = `applications/${pick(site, LEAVES)}/${pick(site, KINDS)}`;
  return change(site, { [address]: pick(site, typed) ?? '' }, address);
}

const SHOW_BLANKS: readonly LayoutId[] = ['tab-rows', 'cell-lines', 'pipe-table', 'bar-lines', 'html-table'];
const IN_ROWS: readonly LayoutId[] = ['tab-rows', 'html-table', 'label-lines'];

function labelled(row: SketchRow, label: string): boolean {
  return row.some(({ text, isValue }) => !isValue && text === label);
}

function relabel(rows: readonly SketchRow[], from: string, to: string): readonly SketchRow[] {
  return rows.map((row) => row.map((cell) => (cell.text === from ? { ...cell, text: to } : cell)));
}

/** The group that the rows belong to spans one row less, or one more. */
function resizeGroup(rows: readonly SketchRow[], groups: readonly string[], by: number): readonly SketchRow[] {
  const resize = (cell: SketchCell): SketchCell =>
    groups.includes(cell.text) ? { ...cell, rows: cell.rows + by } : cell;
  return rows.map((row) => row.map(resize));
}

const GROUPS = ['三、本年度办理结果', '（五）不予处理'];

const missingRow: Recipe = (site) => {
  const label = pick(site, ['2.重复申请', '3.要求提供公开出版物', '4.无正当理由大量反复申请']) ?? '';
  const text = withRows(site, 'applications', (rows) =>
    resizeGroup(rows, GROUPS, -1).filter((row) => !labelled(row, label)),
  );
  return { text, address: 'applications' };
};

const unexpectedRow: Recipe = (site) => {
  const text = withRows(site, 'applications', (rows) =>
    resizeGroup(rows, GROUPS, 1).flatMap((row) =>
      labelled(row, '2.重复申请')
        ? [row, row.map((cell) => ({ ...cell, text: cell.isValue ? '0' : '申请人撤回申请的' }))]
        : [row],
    ),
  );
  return { text, at: atText(text, '申请人撤回申请的') };
};

const rowOrder: Recipe = (site) => {
  const text = withRows(site, 'applications', (rows) => {
    const at = rows.findIndex((row) => labelled(row, '2.重复申请'));
    const [before, first, second] = [rows.slice(0, at), rows[at], rows[at + 1]];
    return first && second ? [...before, second, first, ...rows.slice(at + 2)] : rows;
  });
  return { text, address: 'applications' };
};

const rowLabel: Recipe = (site) => {
  const pairs = [
    ['8.属于行政查询事项', '8.属于行政查询'],
    ['2.没有现成信息需要另行制作', '2.没有现成信息'],
    ['（七）总计', '（七）合计'],
    ['二、上年结转政府信息公开申请数量', '二、上年结转申请数量'],
  ] as const;
  const [from, to] = pick(site, pairs) ?? pairs[0];
  const text = withRows(site, 'applications', (rows) => relabel(rows, from, to));
  return { text, at: atText(text, to) };
};

const columnHeader: Recipe = (site) => {
  const text = withRows(site, 'applications', (rows) => relabel(rows, '社会公益组织', '社会组织'));
  return { text, at: atText(text, '社会组织') };
};

const cellCount: Recipe = (site) => {
  if (!IN_ROWS.includes(site.layout)) return undefined;
  const label = pick(site, ['2.重复申请', '5.属于三类内部事务信息', '二、上年结转政府信息公开申请数量']) ?? '';
  const text = withRows(site, 'applications', (rows) =>
    rows.map((row) => (labelled(row, label) ? row.slice(0, -1) : row)),
  );
  return { text, address: 'applications' };
};

const blankRow: Recipe = (site) => {
  if (!['tab-rows', 'html-table', 'pipe-table'].includes(site.layout)) return undefined;
  const text = withRows(site, 'applications', (rows) =>
    resizeGroup(rows, GROUPS, 1).flatMap((row) =>
      labelled(row, '2.重复申请') ? [row, row.map((cell) => ({ ...cell, text: '' }))] : [row],
    ),
  );
  return { text };
};

/** A page ends within a label. */
const splitRow: Recipe = (site) => {
  if (site.layout !== 'tab-rows') return undefined;
  const found = /^(.*)(3\.补正后申请内容仍不)(明确)((?:\t[^\t\n]*)*)$/m.exec(site.text);
  if (!found) return undefined;
  const [line, lead, first, rest, values = ''] = found;
  const torn = `${lead}${first}${values}\n\n${lead}${rest}${values.replace(/[^\t]/g, '')}`;
  return { text: splice(site.text, { start: found.index, end: found.index + line.length }, torn) };
};

const unreadableTable: Recipe = (site) => {
  if (site.layout !== 'tab-rows') return undefined;
  const { start, end, body } = stretchOf(site.text, 'applications');
  const table = site.text.slice(body, end).replaceAll('\t', '');
  return { text: splice(site.text, { start, end }, site.text.slice(start, body) + table), address: 'applications' };
};

const missingTable: Recipe = (site) => {
  const { body, end, id } = stretchOf(
    site.text,
    pick(site, ['proactive-disclosure', 'applications', 'review-and-litigation'] as const) ?? 'applications',
  );
  return { text: splice(site.text, { start: body, end }, '\n'), address: id };
};

const supersededForm: Recipe = (site) => {
  if (site.right.form !== '2021') return undefined;
  const other = (column: string): number =>
    ['not-corrected', 'fee-unpaid', 'other'].reduce(
      (sum, row) => sum + figureOf(site, `applications/other.${row}/${column}`),
      0,
    );
  const figures = Object.fromEntries(
    [...KINDS, 'total'].map((column) => [`applications/other/${column}`, String(other(column))]),
  );
  return { text: render(site, { form: '2019', figures }) };
};

const misfiled: Recipe = (site) => {
  const [row, from, to] = [pick(site, LEAVES), 'natural-person', 'business'];
  const [a, b] = [`applications/${row}/${from}`, `applications/${row}/${to}`];
  if (figureOf(site, a) === 0) return undefined;
  return change(site, { ...addTo(site, -1, a), ...addTo(site, 1, b) }, 'applications');
};

const inForce: Recipe = (site) => {
  if (site.right.form !== '2021') return undefined;
  const row = 'proactive-disclosure/normative-document';
  return change(
    site,
    { [`${row}/issued`]: figureOf(site, `${row}/in-force`) + figureOf(site, `${row}/repealed`) + 2 },
    row,
  );
};

/** Where the text stands first in the third table; in columns of blanks it is cut, and any place will do. */
function atText(text: string, found: string): Planted['at'] {
  const start = text.indexOf(found, stretchOf(text, 'applications').body);
  return start < 0 ? undefined : { start, end: start + found.length };
}

/** What goes wrong with the tables and their figures. */
export const TABLE_FAULTS = {
  'missing-table': missingTable,
  'unreadable-table': unreadableTable,
  'missing-row': missingRow,
  'unexpected-row': unexpectedRow,
  'row-order': rowOrder,
  'row-label': rowLabel,
  'column-header': columnHeader,
  'cell-count': cellCount,
  'invalid-number': (site) => mistype(site, ['约30', '-1', '3件', '1.5']),
  'blank-cell': (site) => mistype(site, [''], SHOW_BLANKS),
  'placeholder-cell': (site) => mistype(site, ['/', '-', '无', '—']),
  'blank-row': blankRow,
  'split-row': splitRow,
  'superseded-form': supersededForm,
  'row-total': (site) => {
    const address = `applications/${pick(site, LEAVES)}/${pick(site, [...KINDS, 'total'])}`;
    return change(site, addTo(site, 2, address), address);
  },
  'column-total': misfiled,
  'carry-over': (site) => {
    const row = pick(site, ['received', 'carried-in', 'carried-out']) ?? 'received';
    const cells = ['natural-person', 'total'].map((column) => `applications/${row}/${column}`);
    return change(site, addTo(site, 1, ...cells), 'applications');
  },
  'review-total': (site) => {
    const address = `review-and-litigation/${pick(site, ['reconsideration', 'litigation-direct'])}/${pick(site, ['total', 'upheld'])}`;
    return change(site, addTo(site, 3, address), address.slice(0, address.lastIndexOf('/')));
  },
  'in-force-count': inForce,
} satisfies Readonly<Record<string, Recipe>>;
