import rule from '../../server/src/rules/leftover-instruction.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report whose overview is this text. */
const overview = (text: string): string => sampleReport({ bodies: { overview: text } });
const request = (text: string): string => `“${text}”提示这里要填写内容。请写上实际内容，并删去提示。`;
const note = (text: string): string => `“${text}”是给编写人看的说明。请对照检查后删去。`;
const FORM = '“该部分以表格形式报告。表格如下：”是格式对编写人的说明，不是报告的内容。请删去，直接列表格。';
const REPORT = sampleReport();
const TABLE = '第二十条第（一）项';

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report, ${layout}`, sampleReport({ layout })])),
    'notes of the official table': overview(
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n\n（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    ),
    'notes of the report': overview(
      '注：本年新收政府信息公开申请数量含县长信箱转办件。\n\n说明：数据截至2023年12月31日。\n\n注：1.表中数据由办公室统计。',
    ),
    'what applicants are told': overview(
      '申请人可下载（请填写《政府信息公开申请表》）并寄至我局（请在信封上注明“政府信息公开申请”字样）；（请简要描述所需信息，见申请表第二栏）。',
    ),
    'sentences on filling in': overview(
      '指导各单位如实填写申请登记表，简要说明办理情况，发布示例文本3份、参考模板2个。要求各乡镇按照模板编写，应填尽填。',
    ),
    'sentences on tables': overview('具体情况见下表。表格如下：\n\n我局以表格形式公开了权责清单，以图表形式解读政策。'),
    'usual brackets': overview(
      '（以下简称《条例》）（国令第711号）（单位：万元）（详见附件）（概述页）（具体说明见附表）（填报率100%）（含简要新闻）（字号：三号）',
    ),
    'a contact': overview('如对本报告有疑问，请与云岭县林业局办公室联系（地址：中山路1号，请提前预约）。'),
  },
  invalid: {
    'the form’s word on the table, on a line of its own': {
      text: REPORT.replace(TABLE, '«该部分以表格形式报告。表格如下：»\n\n$&'),
      messages: [FORM],
      sections: ['proactive-disclosure'],
      output: REPORT,
    },
    'the form’s word after a sentence': {
      text: REPORT.replace(TABLE, '我局认真公开。«该部分以表格形式报告。表格如下：»\n\n$&'),
      messages: [FORM],
      output: REPORT.replace(TABLE, '我局认真公开。\n\n$&'),
    },
    'the form’s word on a web page': {
      text: sampleReport({ layout: 'html-table' }).replace('<table', '<p>«本部分以表格形式呈现»</p>\n<table'),
      messages: ['“本部分以表格形式呈现”是格式对编写人的说明，不是报告的内容。请删去，直接列表格。'],
      output: null,
    },
    'what to write, in brackets': {
      text: overview(
        '«（此处填写主动公开情况）»\n\n依申请公开。«（请简要说明办理情况）»\n\n«【填写本单位数据】»\n\n«（概述本年度工作）»\n\n«（简要概述）»',
      ),
      messages: [
        '（此处填写主动公开情况）',
        '（请简要说明办理情况）',
        '【填写本单位数据】',
        '（概述本年度工作）',
        '（简要概述）',
      ].map(request),
      output: null,
    },
    'what to write, in a sentence': {
      text: overview('«请各单位根据本单位实际填写。»及时公开。«此处插入图表»'),
      messages: [request('请各单位根据本单位实际填写。'), request('此处插入图表')],
    },
    'what to do without content': {
      text: sampleReport({ bodies: { 'other-matters': '未收取信息处理费。«（如没有，请填写“无”）»' } }),
      messages: [request('（如没有，请填写“无”）')],
      sections: ['other-matters'],
    },
    'the name of the body': {
      text: `«×××（单位名称）»2023年政府信息公开工作年度报告\n\n一、总体情况\n\n及时公开。\n`,
      messages: [request('×××（单位名称）')],
    },
    notes: {
      text: overview(
        '«填表说明：本表由各单位填写。»\n\n«注：本栏数据须如实填写，没有的请填0。»\n\n«示例：»我局公开信息107条。',
      ),
      messages: [note('填表说明：本表由各单位填写。'), note('注：本栏数据须如实填写，没有的请填0。'), note('示例：')],
      output: overview('注：本栏数据须如实填写，没有的请填0。\n\n示例：我局公开信息107条。'),
    },
    'notes in brackets': {
      text: overview('«（不少于500字）»«〔填表说明：写明数量〕»及时公开。«（填写后请删除本提示）»'),
      messages: [note('（不少于500字）'), note('〔填表说明：写明数量〕'), note('（填写后请删除本提示）')],
      output: overview('〔填表说明：写明数量〕及时公开。（填写后请删除本提示）'),
    },
  },
});
