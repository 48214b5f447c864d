import rule from '../../server/src/rules/bracket-width.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report whose overview is this text. */
const overview = (text: string): string => sampleReport({ bodies: { overview: text } });

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report, ${layout}`, sampleReport({ layout })])),
    'labels and headings in half width, which have rules of their own': sampleReport({
      bodies: { overview: '及时公开机构职能。' },
    })
      .replaceAll('（', '(')
      .replaceAll('）', ')'),
    'English, figures and addresses': overview(
      '采用AO(Audit Office)软件，邮箱a.b@example.invalid，网址：http://example.invalid/a,b;c:8080，电话（0000）1234567。',
    ),
    'times, ratios and thousands': overview('每天9:00-17:30受理，比例为3:2，共1,234.5万元。'),
    'figures in brackets': overview('共有(3)类、办法(2020)和附件(1)。'),
    'numbering of half width': overview('1.主动公开。2.依申请公开。\n\n(1)网站公开；\n\n一.总体做法'),
    'names of others': overview('由阿依古丽.买买提负责。'),
    'document numbers': overview('按照县政办发(2023)12号、（2022)8号文件执行。'),
    'a link of Markdown': overview('详见[公开指南](公开指南.md)。'),
    'an address behind Chinese': overview('网站为中国云岭.com，报送使用协议http://example.invalid。'),
    'what a web page leaves above the report': `发布时间:2024-01-19 浏览次数: 【字体:\n${sampleReport()}`,
  },
  invalid: {
    'a mixed pair round a numeral': {
      text: overview('（一）主动公开。及时公开。\n\n«(五）»监督保障。自觉接受监督。'),
      messages: ['“(五）”的括号一个全角、一个半角。请统一为全角“（）”。'],
      sections: ['overview'],
      output: overview('（一）主动公开。及时公开。\n\n（五）监督保障。自觉接受监督。'),
    },
    'a mixed pair round a sentence': {
      text: overview('公开信息107条（含重点领域公开信息12条、政务数据25条«)»。'),
      messages: ['“（含重点领域公开信息12…5条)”的括号一个全角、一个半角。请统一为全角“（）”。'],
      output: overview('公开信息107条（含重点领域公开信息12条、政务数据25条）。'),
    },
    'a pair of half width': {
      text: overview('«(一)»主动公开。及时公开。\n\n（二）依申请公开。畅通渠道。'),
      messages: ['“(一)”用了半角括号。中文里请用全角“（）”。'],
      output: overview('（一）主动公开。及时公开。\n\n（二）依申请公开。畅通渠道。'),
    },
    'pairs of half width throughout': {
      text: overview('«(一)»主动公开。\n\n(二)依申请公开。\n\n(三)信息管理。\n\n(四)平台建设。'),
      messages: ['全文有 4 对半角括号（如“(一)”）。中文里请用全角“（）”，可一次改正。'],
      output: overview('（一）主动公开。\n\n（二）依申请公开。\n\n（三）信息管理。\n\n（四）平台建设。'),
    },
    'marks of half width': {
      text: overview('2023年«,»我局未收到申请«.»下一步，加强培训：落实制度«;»'),
      messages: [
        '中文后面用了半角标点“,”。请改为全角“，”。',
        '中文后面用了半角标点“.”。请改为全角“。”。',
        '中文后面用了半角标点“;”。请改为全角“；”。',
      ],
      output: overview('2023年，我局未收到申请.下一步，加强培训：落实制度;'),
    },
    'marks of half width throughout': {
      text: overview('2023年«,»我局公开职能,公开指南,公开预算,公开决算.'),
      messages: ['全文有 5 处中文后面用了半角标点（如“,”）。请改为全角，可一次改正。'],
      output: overview('2023年，我局公开职能，公开指南，公开预算，公开决算。'),
    },
    'a mark on a web page': {
      text: sampleReport({ layout: 'html-table' }).replace('我局认真', '<b>我局</b>«,»认真'),
      messages: ['中文后面用了半角标点“,”。请改为全角“，”。'],
      output: sampleReport({ layout: 'html-table' }).replace('我局认真', '<b>我局</b>，认真'),
    },
  },
});
