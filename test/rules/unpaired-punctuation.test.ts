import rule from '../../server/src/rules/unpaired-punctuation.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report whose overview is this text. */
const overview = (text: string): string => sampleReport({ bodies: { overview: text } });
const open = (name: string): string => `${name}后面没有与它配对的符号。请在应当结束的地方补上，或者删去多余的这一个。`;
const close = (name: string): string => `${name}前面没有与它配对的符号。请在应当开始的地方补上，或者删去多余的这一个。`;

const WRAPPED_NOTE = [
  '+--------------+----------+',
  '| （本列数据的 | 申请人情 |',
  '| 勾稽关系为： | 况       |',
  '| 第一项加第二 |          |',
  '| 项之和，等于 |          |',
  '| 第三项加第四 |          |',
  '| 项之和）     |          |',
  '+--------------+----------+',
].join('\n');

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report, ${layout}`, sampleReport({ layout })])),
    'numbering with a closing bracket only': overview(
      '重点做好：1)主动公开；2)依申请公开；3）政策解读。\n\n1）加强培训。\n\na)完善制度。\n\n①)其他。',
    ),
    'numbering inside brackets': overview('我局公开两类信息（包括1)机构职能，2)办事指南）。'),
    'figures before a bracket that closes': overview('公开附件（见附件1、2），其中重点领域（共3项，含图解2）。'),
    '一） where no item has both brackets': overview('一）主动公开。及时公开机构职能。\n\n二）依申请公开。畅通渠道。'),
    'titles in titles': overview(
      '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定执行。',
    ),
    'quotations in quotations': overview('召开“推进‘四好’农村路建设”“双随机、一公开”新闻发布会。'),
    'curly marks in curly marks': overview('组织“学习“两会”精神”专题活动。'),
    'a quotation over paragraphs, opened again in each': overview(
      '县长强调：“要主动公开。\n\n“要及时答复。\n\n“要加强解读。”',
    ),
    'a quotation over paragraphs, opened once': overview('县长强调：“要主动公开。\n\n要及时答复。”'),
    'a note in brackets over lines that end in a stop': overview(
      '如有疑问，请与县林业局办公室联系（地址：\n云岭县中山路1号；\n电话：0000-1234567）。',
    ),
    'a page number inside a quotation': overview(
      '加强区政府门户网站及政务新媒体日常管理，执行信息审核发布制度。严格执行“分\n- 1 -\n\n级审核、先审后发”程序。',
    ),
    'apostrophes and inches': overview('引进Tom’s公司的users’ guide，配备55"显示屏2台、12"平板3台。'),
    'straight quotation marks in pairs': overview('落实"双随机、一公开"和"一网通办"。'),
    'a table that draws rules between its rows, a cell in several lines': sampleReport({ layout: 'pipe-table' })
      .replace(/^\| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）.*\n\|[- |]*\|$/m, WRAPPED_NOTE)
      .replace(/^\| [一二三四]、.*$/gm, '$&\n+---+---+'),
    'an emoticon': overview('答复群众留言并表示感谢:)，群众点赞：）'),
    'an interval': overview('满意度分为[0,60)、[60,80)和[80,100]三档。'),
    'a bookmark of Word': overview('[bookmark: _GoBack]及时公开。'),
    'links and lists of Markdown': overview(
      '- [x] 主动公开\n- [ ] 政策解读\n\n见[指南](https://example.invalid/a_(b))。',
    ),
    'an address with brackets': overview('网址：https://example.invalid/wiki/A_(b)。'),
    'document numbers, which have a rule of their own': overview(
      '按照《信息处理费管理办法》（国办函〔2020109号）和县政办发[2023〕12号、林发〔2023)8号文件执行。',
    ),
    'mixed widths, which have a rule of their own': overview('（五)监督保障。(六）其他。'),
    'an exclamation with a question': overview('这是什么？！真好！！'),
    dots: overview('包括规划、预算……等。及时公开...'),
    'a decimal and an abbreviation': overview('占比3.5，比上年增长1.，U.S.，共1,234条。'),
    'what a web page leaves above the report': `发布时间：2024-01-19 浏览次数： 【字体：\n${sampleReport()}`,
    'brackets that a broken label has': sampleReport().replace('（一）予以公开', '（一\n）予以公开'),
    'a page with quotation marks as entities': sampleReport({ layout: 'html-table' }).replace(
      '我局认真',
      '我局按照&ldquo;应公开、尽公开&rdquo;的要求，认真',
    ),
    'a spreadsheet’s quoted cells': overview('渠道\t"门户\n网站"\t3'),
  },
  invalid: {
    'a closing mark alone': {
      text: overview('遵循公正、公平、合法、便民的原则«”»，认真履行职责。'),
      messages: [close('引号 ” ')],
      sections: ['overview'],
      output: null,
    },
    'an opening bracket alone': {
      text: overview('主动公开信息107条«（»含重点领域信息12条，政务数据25条。'),
      messages: [open('括号 （ ')],
    },
    'a title that is not closed': {
      text: overview('认真落实«《»政府信息公开条例的规定，修订《公开指南》。'),
      messages: [open('书名号 《 ')],
    },
    'an inner title that is not closed': {
      text: overview('印发《关于落实«〈»信息处理费管理办法的通知》。'),
      messages: [open('书名号 〈 ')],
    },
    'an item without its first bracket, where others have it': {
      text: overview('一«）»主动公开。及时公开。\n\n（二）依申请公开。畅通渠道。'),
      messages: [close('括号 ） ')],
    },
    'an item without its second bracket': {
      text: overview('«（»一主动公开。及时公开机构职能。\n\n（二）依申请公开。畅通渠道。'),
      messages: [open('括号 （ ')],
    },
    'a closing mark that looks the wrong way': {
      text: overview('落实“双随机、一公开«“»要求，开展“一网通办”。'),
      messages: ['引号的方向反了：这里应为「”」，现为「“」。请改正。'],
      output: overview('落实“双随机、一公开”要求，开展“一网通办”。'),
    },
    'an opening mark that looks the wrong way': {
      text: overview('落实«”»双随机、一公开”要求。'),
      messages: ['引号的方向反了：这里应为「“」，现为「”」。请改正。'],
      output: overview('落实“双随机、一公开”要求。'),
    },
    'a curly and a straight mark': {
      text: overview('落实“双随机、一公开«"»要求。'),
      messages: ['这对引号一个是弯引号，一个是直引号：这里应为「”」，现为「"」。请改成一致。'],
      output: overview('落实“双随机、一公开”要求。'),
    },
    'a straight mark alone': {
      text: overview('落实«"»双随机、一公开要求。'),
      messages: [open('引号 " ')],
    },
    'pairs that cross, side by side': {
      text: overview('落实“一网通办（含掌上办”«）»要求。'),
      messages: ['两对符号交叉了：「（」在另一对里面开始，「）」却在它外面。请调整先后。'],
      output: overview('落实“一网通办（含掌上办）”要求。'),
    },
    'a doubled full stop': {
      text: overview('及时公开机构职能«。。»下一步加强培训。'),
      messages: ['标点“。。”连用了。请只保留一个，这里多半是“。”。'],
      output: overview('及时公开机构职能。下一步加强培训。'),
    },
    'a comma and a full stop at the end': {
      text: overview('及时公开机构职能«，。»\n\n加强培训。'),
      messages: ['标点“，。”连用了。请只保留一个，这里多半是“。”。'],
      output: overview('及时公开机构职能。\n\n加强培训。'),
    },
    'commas of both widths': {
      text: overview('公开职能«,，»办事指南«、、»预算。'),
      messages: ['标点“,，”连用了。请只保留一个，这里多半是“，”。', '标点“、、”连用了。请只保留一个，这里多半是“、”。'],
      output: overview('公开职能，办事指南、、预算。'),
    },
    'a mark alone on a web page': {
      text: sampleReport({ layout: 'html-table' }).replace('我局认真', '我局<b>坚持</b>应公开、尽公开«”»原则，认真'),
      messages: [close('引号 ” ')],
    },
    'a mark alone in a Markdown list': {
      text: sampleReport({ layout: 'pipe-table', bodies: { overview: '- **主动公开**：公开预算«（»含决算。' } }),
      messages: [open('括号 （ ')],
    },
    'a mark that only another section closes': {
      text: sampleReport({ bodies: { overview: '主动公开«（»含转载。', problems: '公开不够«）»。' } }),
      messages: [open('括号 （ '), close('括号 ） ')],
      sections: ['overview', 'problems'],
    },
  },
});
