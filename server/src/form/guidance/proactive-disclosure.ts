import type { FormId } from '../schema.ts';
import { ARTICLES, type Guidance, guidance } from './guidance.ts';

const LICENSE = guidance('办理行政许可的情况。', 'Licences and permits.', ARTICLES['20(5)']);
const PENALTY = guidance('作出行政处罚的情况。', 'Administrative penalties.', ARTICLES['20(6)']);
const COERCION = guidance('实施行政强制的情况。', 'Administrative coercion.', ARTICLES['20(6)']);
const REGULATION = guidance(
  '规章的件数。依立法法，规章由国务院部门，以及省、自治区、直辖市和设区的市、自治州的人民政府制定。',
  'Rules (规章). By the 立法法 they are made by departments of the State Council and by governments of provinces, of cities with districts and of autonomous prefectures.',
  ARTICLES['20(1)'],
);

/** The rows of the table of section two. */
export const DISCLOSURE_ROWS: Readonly<Record<FormId, Readonly<Record<string, Guidance>>>> = {
  '2021': {
    regulation: REGULATION,
    'normative-document': guidance('行政规范性文件的件数。', 'Normative documents.', ARTICLES['20(1)']),
    license: LICENSE,
    penalty: PENALTY,
    coercion: COERCION,
    fee: guidance(
      '本年收取行政事业性收费的金额，以万元为单位。',
      'Administrative fees charged in the year, in units of 10 000 yuan.',
      ARTICLES['20(8)'],
    ),
  },
  '2019': {
    regulation: REGULATION,
    'normative-document': guidance('规范性文件的件数。', 'Normative documents.', ARTICLES['20(1)']),
    license: LICENSE,
    'other-service': guidance('行政许可以外的对外管理服务事项。', 'Other services to the public.', ARTICLES['20(5)']),
    penalty: PENALTY,
    coercion: COERCION,
    fee: guidance('行政事业性收费的项目。', 'Administrative fees.', ARTICLES['20(8)']),
    procurement: guidance('政府集中采购的项目和金额。', 'Centralised procurement.', ARTICLES['20(9)']),
  },
};

/** Its columns; of those of 2019 that compare two years no official explanation is known. */
export const DISCLOSURE_COLUMNS: Readonly<Record<string, Guidance>> = {
  issued: guidance('本年制发的件数。', 'Issued in the year.'),
  repealed: guidance('本年废止的件数。', 'Repealed in the year.'),
  'in-force': guidance(
    '现行有效的件数，不少于本年制发减本年废止。',
    'In force: at least those issued less those repealed.',
  ),
  decisions: guidance('本年作出处理决定的数量。', 'Decisions made in the year.'),
  amount: guidance('金额，以格式写明的单位为准。', 'An amount, in the unit that the form names if any.'),
  made: guidance('本年新制作的数量。', 'Newly made in the year.'),
  published: guidance('本年新公开的数量。', 'Newly published in the year.'),
  'total-published': guidance(
    '对外公开的总数量；统计口径未见官方说明。',
    'Published in all; no official explanation is known.',
  ),
  'last-year': guidance('上一年的项目数量。', 'The number of items of last year.'),
  change: guidance(
    '本年增加或者减少的数量，可以带正负号；统计口径未见官方说明。',
    'More or less than last year, with a sign if need be; no official explanation is known.',
  ),
  items: guidance('采购项目的数量。', 'The number of purchases.'),
};

/** Printed heads by their wording, as they have no ids. */
export const DISCLOSURE_HEADS: Readonly<Record<string, Guidance>> = {
  信息内容: guidance('以下各行是所公开信息的类别。', 'The rows below are the kinds of information.'),
  '第二十条第（一）项': guidance(
    '行政法规、规章和规范性文件。',
    'Administrative regulations, rules and normative documents.',
    ARTICLES['20(1)'],
  ),
  '第二十条第（五）项': guidance(
    '办理行政许可和其他对外管理服务事项。',
    'Licences and other services to the public.',
    ARTICLES['20(5)'],
  ),
  '第二十条第（六）项': guidance('行政处罚、行政强制。', 'Administrative penalties and coercion.', ARTICLES['20(6)']),
  '第二十条第（八）项': guidance(
    '行政事业性收费项目及其依据、标准。',
    'Administrative fees with their basis and rates.',
    ARTICLES['20(8)'],
  ),
  '第二十条第（九）项': guidance(
    '政府集中采购项目的目录、标准及实施情况。',
    'Centralised procurement, its catalogue, standards and practice.',
    ARTICLES['20(9)'],
  ),
};
