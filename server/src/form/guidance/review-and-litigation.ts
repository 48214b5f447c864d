import { ARTICLES, type Guidance, guidance } from './guidance.ts';

/** The rows of the table of section four, which stand side by side. */
export const REVIEW_ROWS: Readonly<Record<string, Guidance>> = {
  reconsideration: guidance(
    '因政府信息公开工作被申请行政复议的件数。',
    'Reconsiderations over disclosure work.',
    ARTICLES['51'],
  ),
  'litigation-direct': guidance(
    '未经行政复议、直接向法院起诉的件数。',
    'Lawsuits without reconsideration before.',
    ARTICLES['51'],
  ),
  'litigation-after-reconsideration': guidance(
    '经过行政复议后起诉的件数。',
    'Lawsuits after reconsideration.',
    ARTICLES['51'],
  ),
};

export const REVIEW_COLUMNS: Readonly<Record<string, Guidance>> = {
  upheld: guidance('结果为维持的件数。', 'The act of the body was upheld.'),
  corrected: guidance('结果为纠正的件数。', 'The act of the body was corrected.'),
  other: guidance('维持、纠正以外的其他结果的件数。', 'Every other outcome.'),
  pending: guidance('尚未审结的件数。', 'Not yet decided.'),
  total: guidance('以上四项之和。', 'The sum of the four.'),
};

export const REVIEW_GROUPS: Readonly<Record<string, Guidance>> = {
  litigation: guidance(
    '因政府信息公开工作被提起行政诉讼的，按是否先经复议分列填写。',
    'Lawsuits over disclosure work, apart by whether there was a reconsideration before.',
    ARTICLES['51'],
  ),
};
