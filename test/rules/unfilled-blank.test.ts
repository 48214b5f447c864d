import rule from '../../server/src/rules/unfilled-blank.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report whose overview is this text. */
const overview = (text: string): string => sampleReport({ bodies: { overview: text } });
const mask = (text: string): string => `“${text}”是待填写的占位符。请填上实际内容。`;
const count = (text: string): string => `“${text}”这里缺少数字。请填上实际数字。`;
const brackets = (text: string): string => `“${text}”里是空的。请填上内容；不需要的话请删去。`;
const note = (text: string): string => `“${text}”说明这里还没有写完。请补写后删去这个标记。`;

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report, ${layout}`, sampleReport({ layout })])),
    'placeholders in cells, which have a rule of their own': sampleReport({
      figures: { 'applications/received/total': '××', 'proactive-disclosure/fee/amount': '____' },
    }),
    'hidden names, numbers and plates': overview(
      '张××、李XX等3人申请公开××村征地补偿信息，王××诉我局一案已审结；咨询电话138****1234、135XXXX6789，车牌云A×××××号，陈某某、××公司不服。',
    ),
    'signs between figures': overview('展板尺寸为3×5米，按2×3条件分组，比例为1×10年。'),
    'years in Chinese numerals': overview('自二〇〇九年、二○○八年、一九九〇年、二〇二〇年以来，二〇〇〇年设立。'),
    'letters in words': overview('使用XXL号、Linux和Exx系统，XX同志负责，编号为AXX0012。'),
    'a word set off in Markdown': sampleReport({
      layout: 'pipe-table',
      bodies: {
        overview: '**年度**工作中，__条__目清楚，***局党组***高度重视；**县**级公开**项**目12个。\n\n____\n\n***',
      },
    }),
    'bold letters in plain text': overview('**局**党组高度重视，**条例**学习2次。'),
    'blanks between letters': overview(
      '公 开 政 府 信 息 条 目 齐 全，总 共 12 条，共 12 条，2024 年 1 月 9 日，近 20 年来，近20  年。',
    ),
    'blanks before other words': overview(
      '申请 件数不多，信息 条目齐全，公开 项目清单，发布 个人信息提示，文件 次序正确，共 个人申请3件。',
    ),
    'a line that is stretched': overview('收 到 政 府 信 息 公  开  件，规 范 性 文  件，事  项。'),
    'names filled up with blanks': overview('负责人：张 三、李  四。'),
    'articles of laws': overview('按照第 五十 条、第 50 条、第五十条第 （四） 项规定。'),
    'work that is not finished': overview('制度有待补充，机制有待完善，工作仍需待定事项明确后推进。'),
    'brackets with something in them': overview('（一）主动公开。( 含转载 )见[ ](公开指南.md)，调用open()和f( )。'),
    'a drawn line above a signature': overview('及时公开。\n\n________________'),
    'page numbers of a list of contents': overview('（一）主动公开____3\n\n（二）依申请公开________4'),
    'document numbers, which have a rule of their own': overview('按照国办函〔〕109号执行。'),
    'a bullet': overview('○主动公开\n\n□ 已公开\n\n×未公开'),
    'what a web page leaves above the report': `发布时间：2024-01-19 浏览次数：（ ） 【打印】\n${sampleReport()}`,
    'a right date': `${sampleReport()}\n云岭县林业局\n2024 年 1 月 15 日\n`,
  },
  invalid: {
    'the body and the year in the title': {
      text: `«XX县XX局20XX年»政府信息公开工作年度报告\n\n一、总体情况\n\n及时公开。\n`,
      messages: [mask('XX县XX局20XX年')],
    },
    'the body alone': {
      text: `«×××»（单位名称）2023年政府信息公开工作年度报告\n\n一、总体情况\n\n及时公开。\n`,
      messages: [mask('×××')],
    },
    'years, dates and bodies': {
      text: overview('«202X年»，«××县×××局»公开信息«XX条»；2023年«X月X日»召开会议«×次»。«20**年»，«〇〇局»。'),
      messages: ['202X年', '××县×××局', 'XX条', 'X月X日', '×次', '20**年', '〇〇局'].map(mask),
    },
    'lines to write on': {
      text: overview('共公开信息«____条»，其中政策解读«__篇»，负责人：«______»。'),
      messages: ['____条', '__篇', '______'].map(mask),
    },
    'asterisks in place of a number': {
      text: overview('共公开信息«**条»，办结申请«***件»。'),
      messages: ['**条', '***件'].map(mask),
    },
    'missing numbers': {
      text: overview('主动公开信息«  条»，收到申请«　件»，«共条»，其中微博发布« 条»。'),
      messages: ['主动公开信息  条', '  条，收到申请　件', '，收到申请　件，共条', '条，其中微博发布 条'].map(count),
    },
    'a missing number behind any word': {
      text: overview('收到申请3件，其中自然人«  件»。'),
      messages: [count('3件，其中自然人  件')],
    },
    'a missing number of an article': {
      text: overview('按照《条例》«第  条»和«第 项»规定。'),
      messages: ['按照《条例》第  条', '条例》第  条和第 项'].map(count),
    },
    'a date line without figures': {
      text: `${sampleReport()}\n云岭县林业局\n\n2024年«  月  日»\n`,
      messages: [count('2024年  月  日')],
    },
    'brackets with nothing in them': {
      text: overview('回应群众留言«（  ）»件，修订«《》»，落实«“ ”»要求。'),
      messages: ['（  ）', '《》', '“ ”'].map(brackets),
    },
    'numerals lost throughout': {
      text: overview('«()»主动公开。\n\n()依申请公开。\n\n()信息管理。\n\n()平台建设。'),
      messages: ['有 4 处“()”里是空的，多为转换时丢了其中的序号。请逐处补上。'],
    },
    'notes that it is not finished': {
      text: overview('主动公开«【待填】»，政策解读«（待补充数据）»，监督保障：«待补充»。«TODO»核对。'),
      messages: ['【待填】', '（待补充数据）', '待补充', 'TODO'].map(note),
    },
    'on a web page': {
      text: sampleReport({ layout: 'html-table' })
        .replace('及时公开', '公开信息<b>«XX»«条»</b>，及时公开')
        .replace('»«', ''),
      messages: [mask('XX条')],
    },
  },
});
