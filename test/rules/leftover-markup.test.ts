import rule from '../../server/src/rules/leftover-markup.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

/** A report whose overview is this text. */
const overview = (text: string): string => sampleReport({ bodies: { overview: text } });
const bookmark = '“[bookmark: _GoBack]”是 Word 的书签，共 1 处，不是报告的内容。请删去。';
const field = (text: string): string => `“${text}”是 Word 的域代码，共 1 处，读者不应看到。请删去。`;
const error = (text: string, count: number): string =>
  `“${text}”是 Word 的出错提示，共 ${count} 处：引用的内容已经找不到。请写上原来的页码或内容。`;

const tag = (text: string, count: number): string =>
  `“${text}”是网页标签，共 ${count} 处，在这里会照原样显示。请删去。`;
const entity = (text: string, count: number): string =>
  `“${text}”是网页的字符代码，共 ${count} 处，在这里会照原样显示。请改为它所代表的字符。`;
const markdown = (text: string, count: number): string =>
  `“${text}”是 Markdown 标记，共 ${count} 处，在这里会照原样显示。请去掉标记。`;
const invisible = (count: number, code: string, name: string): string =>
  `有 ${count} 个看不见的字符 ${code}（${name}），多为复制时带入的，会妨碍查找和读取。请删去。`;

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report, ${layout}`, sampleReport({ layout })])),
    'a byte order mark': `\ufeff${sampleReport()}`,
    'a form feed between pages': sampleReport().replace('五、存在', '\f五、存在'),
    'blanks of other widths': overview('主动\u00a0公开\u3000信息\u2003及时\u2009。'),
    'a picture made of several': overview('点赞👨‍👩‍👧、❤️。'),
    'Markdown that is meant': sampleReport({
      layout: 'pipe-table',
      bodies: {
        overview:
          '## 做法\n\n**主动公开**：见[公开指南](https://example.invalid)。&nbsp;<br>\n\n```\n目录\n```\n\n<!-- 待核 -->',
      },
    }),
    'headings of Markdown without a table': sampleReport({ bodies: { overview: '**主动**公开。' } }).replace(
      /^(?=[一二三四五六]、\S+$)/gm,
      '## ',
    ),
    'a web page with comments and styles': sampleReport({ layout: 'html-table' }).replace(
      '<body>',
      '<head><style>p{mso-pagination:none}</style></head><body><!--[if gte mso 9]><xml></xml><![endif]--><p style="mso-x:y">a&nbsp;b<br>c</p>',
    ),
    'HTML that only the tables are': sampleReport({ layout: 'html-table' })
      .replace(/<\/?(?:html|body)>\n?/g, '')
      .replace(/<\/?p>/g, ''),
    'hidden names, lists and powers': overview(
      '张**、李**等人申请，王**与李**一案；**条，其中**件；* 主动公开\n* 2**3、a**b**c。',
    ),
    'brackets, braces and numbers': overview(
      '[2023]、{1,2}、#1号楼、A#楼、3 < 5 > 2、<条例>、R&D、AT&T；X光、Y轴、B类。',
    ),
    paths: overview('存于D:\\new\\reports、\\\\server\\nas，\\node命令。'),
    'words in capitals': overview('建成TOC平台、PAGE栏目、REF指标，用FORM表单。错误！请重试。Error! Try again.'),
    'an address with a mark': overview('网址：https://example.invalid/?a=1&lt=2&copy=3。'),
    'a zero-width character in a figure, which has a rule of its own': sampleReport({
      figures: { 'applications/received/total': '1\u200b2' },
    }),
  },
  invalid: {
    'emphasis without which two figures would be one': {
      text: overview('公开信息«**2023**»12条。'),
      messages: [markdown('**2023**', 1)],
      output: null,
    },
    'a bookmark': {
      text: overview('«[bookmark: _GoBack]»2023年，我局及时公开。'),
      messages: [bookmark],
      output: overview('2023年，我局及时公开。'),
    },
    'a bookmark on a web page': {
      text: sampleReport({ layout: 'html-table' }).replace('我局认真', '<b>我局</b>«[bookmark: _GoBack]»认真'),
      messages: [bookmark],
      output: null,
    },
    'fields of Word': {
      text: overview(
        '«HYPERLINK "http://example.invalid/a" \\t "_blank"»公开指南；«PAGEREF _Toc1234 \\h»；«TOC \\o "1-3" \\h \\z \\u»目录；«{ PAGE \\* MERGEFORMAT }»；«FORMTEXT»县林业局。',
      ),
      messages: [
        field('HYPERLINK "http://example.inva…'),
        field('PAGEREF _Toc1234 \\h'),
        field('TOC \\o "1-3" \\h \\z \\u'),
        field('PAGE \\* MERGEFORMAT'),
        field('FORMTEXT'),
      ],
      output: overview(
        '公开指南；PAGEREF _Toc1234 \\h；TOC \\o "1-3" \\h \\z \\u目录；{ PAGE \\* MERGEFORMAT }；FORMTEXT县林业局。',
      ),
    },
    'errors of Word': {
      text: overview('主动公开«错误!未定义书签。»\n\n依申请公开错误！未找到引用源。'),
      messages: [error('错误!未定义书签。', 2)],
      output: null,
    },
    'an error of Word in English': {
      text: overview('见«Error! Reference source not found.»'),
      messages: [error('Error! Reference source not fo…', 1)],
    },
    'character codes in plain text': {
      text: overview('主动«&nbsp;»公开&nbsp;信息，«&ldquo;»一网通办«&#8221;»要求。'),
      messages: [entity('&nbsp;', 2), entity('&ldquo;', 1), entity('&#8221;', 1)],
      output: overview('主动 公开 信息，&ldquo;一网通办&#8221;要求。'),
    },
    'tags in plain text': {
      text: overview('主动«<b>»公开</b>信息«<br/>»及时。'),
      messages: [tag('<b>', 2), tag('<br/>', 1)],
      output: overview('主动公开信息<br/>及时。'),
    },
    'a broken line in plain text': {
      text: overview('主动公开信息«<br>»及时。'),
      messages: [tag('<br>', 1)],
      output: overview('主动公开信息\n及时。'),
    },
    'styles of Word': {
      text: overview('«<!--[if !supportLists]-->»1.主动公开<!--[endif]-->mso-pagination:none;'),
      messages: ['“<!--[if !supportLists]-->”是 Word 或网页的样式代码，共 3 处，不是报告的内容。请删去。'],
      output: overview('1.主动公开'),
    },
    'codes of a program': {
      text: overview('主动公开。«\\r\\n»依申请公开。'),
      messages: ['“\\r\\n”是程序里的换行或制表代码，共 1 处，在这里会照原样显示。请改为换行或空格。'],
      output: overview('主动公开。\n依申请公开。'),
    },
    'Markdown in plain text': {
      text: overview(
        '«**主动公开情况**»：落实**双随机、一公开**要求。\n\n«## »平台建设\n\n见«[公开指南](https://example.invalid/a)»。',
      ),
      messages: [
        markdown('**主动公开情况**', 2),
        markdown('##', 1),
        markdown('[公开指南](https://example.invalid…', 1),
      ],
      output: overview(
        '主动公开情况：落实双随机、一公开要求。\n\n## 平台建设\n\n见[公开指南](https://example.invalid/a)。',
      ),
    },
    'zero-width characters throughout': {
      text: overview('主动«\u200b»公开\u200b信息\u200b。公«\u00ad»开«\ufffc»。«\uf0b7»一是«\u0007»公开。'),
      messages: [
        invisible(3, 'U+200B', '零宽字符'),
        invisible(1, 'U+00AD', '软连字符'),
        invisible(1, 'U+FFFC', '图片或对象的占位符'),
        invisible(1, 'U+F0B7', 'Word 符号字体的字符'),
        invisible(1, 'U+0007', '控制字符'),
      ],
      output: overview('主动公开信息。公\u00ad开\ufffc。\uf0b7一是\u0007公开。'),
    },
    'a byte order mark in the middle': {
      text: overview('主动公开«\ufeff»信息。'),
      messages: [invisible(1, 'U+FEFF', '零宽字符')],
      output: overview('主动公开信息。'),
    },
    'source of a page that was escaped twice': {
      text: sampleReport({ layout: 'html-table' }).replace('我局认真', '我局«&amp;nbsp;»认真'),
      messages: [entity('&nbsp;', 1)],
      output: null,
    },
  },
});
