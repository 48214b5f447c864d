import type { SectionSpec } from './schema.ts';

/** The six sections, with one wording on both forms (条例第五十条 in the order of the notices). */
export const SECTIONS: readonly SectionSpec[] = [
  {
    id: 'overview',
    ordinal: '一',
    heading: '总体情况',
    variants: ['总体工作情况', '工作总体情况', '政府信息公开工作总体情况', '基本情况', '概述'],
    keywords: [['总体', '总的', '基本'], ['情况']],
  },
  {
    id: 'proactive-disclosure',
    ordinal: '二',
    heading: '主动公开政府信息情况',
    variants: ['行政机关主动公开政府信息情况', '主动公开政府信息的情况', '政府信息主动公开情况', '主动公开信息情况'],
    keywords: [['主动公开'], ['情况']],
    table: 'proactive-disclosure',
  },
  {
    id: 'applications',
    ordinal: '三',
    heading: '收到和处理政府信息公开申请情况',
    variants: [
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '收到和处理政府信息公开情况',
      '收到和处理申请情况',
    ],
    keywords: [['申请'], ['收到', '处理', '办理'], ['情况']],
    table: 'applications',
  },
  {
    id: 'review-and-litigation',
    ordinal: '四',
    heading: '政府信息公开行政复议、行政诉讼情况',
    variants: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议行政诉讼情况',
      '行政复议、行政诉讼情况',
      '行政复议和行政诉讼情况',
    ],
    keywords: [['复议'], ['诉讼']],
    table: 'review-and-litigation',
  },
  {
    id: 'problems',
    ordinal: '五',
    heading: '存在的主要问题及改进情况',
    variants: [
      '存在的问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题及改进措施',
      '存在的问题及改进措施',
      '存在问题及改进措施',
      '存在的主要问题和改进情况',
      '存在的主要问题和改进措施',
      '存在的不足及改进措施',
      '政府信息公开工作存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进措施',
    ],
    keywords: [
      ['问题', '不足', '困难'],
      ['改进', '措施', '整改', '下一步', '打算', '计划'],
    ],
  },
  {
    id: 'other-matters',
    ordinal: '六',
    heading: '其他需要报告的事项',
    variants: ['其他需报告的事项', '其他需要报告事项', '其他报告事项', '需要报告的其他事项', '其他需要说明的事项'],
    keywords: [
      ['其他', '其它'],
      ['报告', '说明'],
      ['事项', '情况', '问题'],
    ],
  },
];
