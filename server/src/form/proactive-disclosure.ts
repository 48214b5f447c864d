import { column, head, label } from './label.ts';
import type { BlockSpec, ColumnSpec, FormId, Label, RowSpec, TableSpec } from './schema.ts';

const CONTENT = '信息内容';

const ISSUED = [
  column('issued', '本年制发件数', 'count', '本年制发数', '制发件数'),
  column('repealed', '本年废止件数', 'count', '本年废止数', '废止件数'),
  column('in-force', '现行有效件数', 'count', '现行有效件', '现行有效数'),
];
const DECISIONS = [column('decisions', '本年处理决定数量', 'count', '本年处理决定数')];
const FEE = [column('amount', '本年收费金额（单位：万元）', 'amount', '本年收费金额', '本年收费金额（万元）')];

/** The table of section 二 on the 2021 form: the items of 条例第二十条 in four blocks, 10 figures. */
export const proactiveDisclosure2021: TableSpec = table('2021', 4, [
  block('第二十条第（一）项', 4, ISSUED, [
    ['regulation', '规章'],
    ['normative-document', '行政规范性文件', '规范性文件'],
  ]),
  block('第二十条第（五）项', 4, DECISIONS, [['license', '行政许可']]),
  block('第二十条第（六）项', 4, DECISIONS, [
    ['penalty', '行政处罚'],
    ['coercion', '行政强制'],
  ]),
  block('第二十条第（八）项', 4, FEE, [['fee', '行政事业性收费']]),
]);

const MADE = [
  column('made', '本年新制作数量', 'count', '本年新制作数'),
  column('published', '本年新公开数量', 'count', '本年新公开数'),
  column('total-published', '对外公开总数量', 'count', '对外公开总数'),
];
const LAST_YEAR = column('last-year', '上一年项目数量', 'count', '上一年项目数');
const CHANGE = column('change', '本年增/减', 'change');
const HANDLED = [LAST_YEAR, CHANGE, column('decisions', '处理决定数量')];
const PROCUREMENT = [column('items', '采购项目数量'), column('amount', '采购总金额', 'amount')];

/** The table of section 二 on the 2019 trial form: five items in five blocks, 22 figures. */
export const proactiveDisclosure2019: TableSpec = table('2019', 4, [
  block('第二十条第（一）项', 4, MADE, [
    ['regulation', '规章'],
    ['normative-document', '规范性文件', '行政规范性文件'],
  ]),
  block('第二十条第（五）项', 4, HANDLED, [
    ['license', '行政许可'],
    ['other-service', '其他对外管理服务事项'],
  ]),
  block('第二十条第（六）项', 4, HANDLED, [
    ['penalty', '行政处罚'],
    ['coercion', '行政强制'],
  ]),
  block('第二十条第（八）项', 4, [LAST_YEAR, CHANGE], [['fee', '行政事业性收费']]),
  block('第二十条第（九）项', 4, PROCUREMENT, [['procurement', '政府集中采购']]),
]);

function table(form: FormId, width: number, blocks: readonly BlockSpec[]): TableSpec {
  const items: readonly Label[] = blocks.map(({ head: rows }) => label(rows[0]?.[0]?.text ?? '', '第二十条第'));
  const inForce = {
    id: 'in-force-count',
    inEvery: 'row',
    left: ['in-force', 'repealed'],
    right: ['issued'],
    operator: '>=',
    result: 'in-force',
    rows: ['regulation', 'normative-document'],
  } as const;
  return {
    id: 'proactive-disclosure',
    form,
    orientation: 'down',
    width,
    blocks,
    heads: [...items, label(CONTENT)],
    relations: form === '2021' ? [inForce] : [],
  };
}

type RowText = readonly [id: string, text: string, ...variants: string[]];

/** The value columns of a block share the width that the first label column leaves. */
function block(item: string, width: number, columns: readonly ColumnSpec[], rows: readonly RowText[]): BlockSpec {
  const spread = Math.floor((width - 1) / columns.length);
  const last = width - 1 - spread * (columns.length - 1);
  const heads = columns.map(({ label: { text } }, i) => head(text, i === columns.length - 1 ? last : spread));
  return {
    id: item,
    head: [[head(item, width)], [head(CONTENT), ...heads]],
    rows: rows.map(
      ([id, text, ...variants]): RowSpec => ({ id, label: label(text, ...variants), groups: [], columns }),
    ),
  };
}
