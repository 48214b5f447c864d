import { column, group, head, label } from './label.ts';
import type { FormId, GroupSpec, RowSpec, TableSpec } from './schema.ts';

const OUTCOMES = [
  column('upheld', '结果维持'),
  column('corrected', '结果纠正'),
  column('other', '其他结果'),
  column('pending', '尚未审结'),
  column('total', '总计', 'count', '合计'),
];
const LITIGATION = group('litigation', '行政诉讼');

/** The table of section 四, the same on both forms: three rows of 5 figures side by side in one row of the page. */
export function reviewAndLitigation(form: FormId): TableSpec {
  return {
    id: 'review-and-litigation',
    form,
    orientation: 'across',
    width: 15,
    blocks: [
      {
        id: 'review-and-litigation',
        head: HEAD,
        rows: [
          row('reconsideration', '行政复议'),
          row('litigation-direct', '未经复议直接起诉', LITIGATION),
          row('litigation-after-reconsideration', '复议后起诉', LITIGATION),
        ],
      },
    ],
    heads: [],
    relations: [
      {
        id: 'review-total',
        inEvery: 'row',
        left: ['upheld', 'corrected', 'other', 'pending'],
        right: ['total'],
        operator: '=',
        result: 'total',
      },
    ],
  };
}

function row(id: string, text: string, ...groups: GroupSpec[]): RowSpec {
  return { id, label: label(text), groups, columns: OUTCOMES };
}

const LEAVES = OUTCOMES.map(({ label: { text } }) => text);
const HEAD = [
  [head('行政复议', 5), head('行政诉讼', 10)],
  [...LEAVES.map((text) => head(text, 1, 2)), head('未经复议直接起诉', 5), head('复议后起诉', 5)],
  [...LEAVES, ...LEAVES].map((text) => head(text)),
];
