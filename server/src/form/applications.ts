import { column, group, head, label } from './label.ts';
import type { FormId, GroupSpec, RowSpec, TableSpec } from './schema.ts';

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const COLUMNS = [
  column('natural-person', '自然人'),
  column('business', '商业企业'),
  column('research', '科研机构'),
  column('social-welfare', '社会公益组织', 'count', '社会组织', '公益组织'),
  column('legal-service', '法律服务机构', 'count', '法律机构'),
  column('other', '其他'),
  column('total', '总计', 'count', '合计'),
];

const HEAD = [
  [head(NOTE, 3, 3), head('申请人情况', 7)],
  [head('自然人', 1, 2), head('法人或其他组织', 5), head('总计', 1, 2)],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => head(text)),
];

const RESULTS = group('results', '三、本年度办理结果', '本年办理结果', '本年度办理情况');
const REFUSED = group('refused', '（三）不予公开');
const UNAVAILABLE = group('unavailable', '（四）无法提供');
const NOT_PROCESSED = group('not-processed', '（五）不予处理');
const OTHER = group('other', '（六）其他处理');

type RowText = readonly [id: string, text: string, ...variants: string[]];

const RECEIVED: readonly RowText[] = [
  ['received', '一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请', '本年新收申请数量'],
  ['carried-in', '二、上年结转政府信息公开申请数量', '上年结转政府信息公开申请', '上年结转申请数量'],
];
const DISCLOSED: readonly RowText[] = [
  ['granted', '（一）予以公开'],
  ['partially-granted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
];
const REFUSALS: readonly RowText[] = [
  ['refused.state-secret', '1.属于国家秘密'],
  ['refused.forbidden-by-law', '2.其他法律行政法规禁止公开'],
  ['refused.security-and-stability', '3.危及“三安全一稳定”'],
  ['refused.third-party-rights', '4.保护第三方合法权益'],
  ['refused.internal-affairs', '5.属于三类内部事务信息'],
  ['refused.process-information', '6.属于四类过程性信息'],
  ['refused.enforcement-file', '7.属于行政执法案卷'],
  ['refused.administrative-inquiry', '8.属于行政查询事项'],
];
const UNAVAILABILITIES: readonly RowText[] = [
  ['unavailable.not-held', '1.本机关不掌握相关政府信息'],
  ['unavailable.needs-creation', '2.没有现成信息需要另行制作'],
  ['unavailable.still-unclear', '3.补正后申请内容仍不明确'],
];
const NOT_PROCESSINGS: readonly RowText[] = [
  ['not-processed.petition', '1.信访举报投诉类申请'],
  ['not-processed.duplicate', '2.重复申请'],
  ['not-processed.publication', '3.要求提供公开出版物'],
  ['not-processed.excessive', '4.无正当理由大量反复申请'],
  ['not-processed.confirmation', '5.要求行政机关确认或重新出具已获取信息'],
];
const OTHERS: readonly RowText[] = [
  ['other.not-corrected', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['other.fee-unpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['other.other', '3.其他'],
];

/** The table of section 三 on the 2021 form: 25 rows of 7 figures. */
export const applications2021 = table('2021', rows(OTHERS, RESULTS, OTHER));

/** The same on the 2019 trial form, where （六）其他处理 is one row: 23 rows of 7 figures. */
export const applications2019 = table('2019', rows([['other', '（六）其他处理']], RESULTS));

function table(form: FormId, others: readonly RowSpec[]): TableSpec {
  const results = [
    ...rows(DISCLOSED, RESULTS),
    ...rows(REFUSALS, RESULTS, REFUSED),
    ...rows(UNAVAILABILITIES, RESULTS, UNAVAILABLE),
    ...rows(NOT_PROCESSINGS, RESULTS, NOT_PROCESSED),
    ...others,
  ];
  const all = [
    ...rows(RECEIVED),
    ...results,
    ...rows([['total', '（七）总计', '合计']], RESULTS),
    ...rows([['carried-out', '四、结转下年度继续办理', '结转下年度']]),
  ];
  const kinds = COLUMNS.filter(({ id }) => id !== 'total').map(({ id }) => id);
  return {
    id: 'applications',
    form,
    orientation: 'down',
    width: 10,
    blocks: [{ id: 'applications', head: HEAD, rows: all }],
    heads: [label(NOTE, '勾稽关系', '本列数据的勾稽关系为'), label('申请人情况'), label('法人或其他组织')],
    relations: [
      { id: 'row-total', inEvery: 'row', left: kinds, right: ['total'], operator: '=', result: 'total' },
      {
        id: 'column-total',
        inEvery: 'column',
        left: results.map(({ id }) => id),
        right: ['total'],
        operator: '=',
        result: 'total',
      },
      {
        id: 'carry-over',
        inEvery: 'column',
        left: ['received', 'carried-in'],
        right: ['total', 'carried-out'],
        operator: '=',
        result: 'total',
      },
    ],
  };
}

function rows(texts: readonly RowText[], ...groups: GroupSpec[]): readonly RowSpec[] {
  return texts.map(([id, text, ...variants]) => ({ id, label: label(text, ...variants), groups, columns: COLUMNS }));
}
