import rule from '../../server/src/rules/row-label.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';

const tabs = sampleReport();

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report in ${layout}`, sampleReport({ layout })])),
    ...Object.fromEntries(
      LAYOUTS.map((layout) => [`the 2019 form in ${layout}`, sampleReport({ layout, form: '2019' })]),
    ),
    'blanks inside': sampleReport().replace('5.属于三类内部事务信息', '5. 属于三类 内部\u3000事务信息'),
    'half-width brackets and other stops': sampleReport()
      .replace(/（(.)）/g, '($1)')
      .replace(/(\d)\.(?=\p{L})/gu, '$1、'),
    'straight quotes, or none': sampleReport().replace('“三安全一稳定”', '"三安全一稳定"'),
    'a label broken over two lines of a cell': sampleReport({ layout: 'cell-lines' }).replace(
      '1.本机关不掌握相关政府信息',
      '1.本机关不掌握相\n关政府信息',
    ),
    'a number in a cell of its own': sampleReport().replace('（七）总计', '（七）\t总计'),
    // It would be the figure that a correction takes away.
    ...Object.fromEntries(
      ['行政许可71', '行政许可,71,,', '行政许可：７１件', '行政许可（71）'].map((stuck) => [
        `a figure that stuck to its label, ${stuck}`,
        sampleReport().replace(/^行政许可\t.*$/m, stuck),
      ]),
    ),
    'the label of a table on the 2019 form': sampleReport({ form: '2019', year: 2023 }),
    'a vertical group label': sampleReport({ layout: 'cell-paragraphs' }).replace(
      '三、本年度办理结果',
      '三、\n\n本年\n\n度办\n\n理结\n\n果',
    ),
  },
  invalid: {
    'an accepted variant': {
      text: sampleReport().replace('行政规范性文件', '«规范性文件»'),
      messages: ['行名“规范性文件”与规定表格不同，应为“行政规范性文件”。请改用规定的行名。'],
      addresses: ['proactive-disclosure/normative-document'],
      output: sampleReport(),
    },
    'a slip': {
      text: sampleReport().replace('2.其他法律行政法规禁止公开', '«2.其他法律行政止公开»'),
      messages: ['行名“2.其他法律行政止公开”与规定表格不同，应为“2.其他法律行政法规禁止公开”。请改用规定的行名。'],
      addresses: ['applications/refused.forbidden-by-law'],
      output: sampleReport(),
    },
    'a remark in brackets': {
      text: sampleReport()
        .replace('行政许可', '«行政许可（含备案事项）»')
        .replace('（一）予以公开', '«（一）予以公开(全部公开)»'),
      messages: [
        '行名“行政许可（含备案事项）”与规定表格不同，应为“行政许可”。请改用规定的行名。',
        '行名“（一）予以公开(全部公开)”与规定表格不同，应为“（一）予以公开”。请改用规定的行名。',
      ],
      addresses: ['proactive-disclosure/license', 'applications/granted'],
    },
    'numbers that were stripped': {
      text: sampleReport().replace('（一）予以公开', '«()予以公开»').replace('（三）不予公开', '«（）不予公开»'),
      messages: [
        '行名“()予以公开”的编号应为“（一）”。请改为“（一）予以公开”。',
        '行名“（）不予公开”的编号应为“（三）”。请改为“（三）不予公开”。',
      ],
      addresses: ['applications/granted', 'applications'],
      output: sampleReport().replace('（三）不予公开', '（）不予公开'),
    },
    'a wrong number': {
      text: sampleReport().replace('3.要求提供公开出版物', '«2、要求提供公开出版物»'),
      messages: ['行名“2、要求提供公开出版物”的编号应为“3.”。请改为“3.要求提供公开出版物”。'],
      output: sampleReport(),
    },
    'a number of another level': {
      text: sampleReport().replace('（二）部分公开', '«二、部分公开').replace('不计其他情形）', '不计其他情形）»'),
      messages: [
        '行名“二、部分公开（区分处理的，只计这一情形，不计其他情形）”的编号应为“（二）”。请改为“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”。',
      ],
    },
    'a number where there is none': {
      text: sampleReport().replace('行政许可', '«1.行政许可»'),
      messages: ['行名“1.行政许可”在规定表格中没有编号。请改为“行政许可”。'],
      output: sampleReport(),
    },
    'a number inside the wording': {
      text: sampleReport().replace('5.属于三类内部事务信息', '«5.属于四类内部事务信息»'),
      messages: ['行名“5.属于四类内部事务信息”与规定表格不同，应为“5.属于三类内部事务信息”。请改用规定的行名。'],
      output: sampleReport(),
    },
    'a label without its note': {
      text: sampleReport().replace('（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '«（二）部分公开»'),
      messages: [
        '行名“（二）部分公开”与规定表格不同，应为“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”。请改用规定的行名。',
      ],
      output: sampleReport(),
    },
    'a group and a row in one cell': {
      text: sampleReport({ layout: 'label-lines' })
        .replace('（三）不予公开 1.属于', '«（）不予公开» «2.属于国家秘密»')
        .replace('»国家秘密', '»'),
      messages: [
        '行名“（）不予公开”的编号应为“（三）”。请改为“（三）不予公开”。',
        '行名“2.属于国家秘密”的编号应为“1.”。请改为“1.属于国家秘密”。',
      ],
      output: sampleReport({ layout: 'label-lines' }).replace('1.属于国家秘密', '2.属于国家秘密'),
    },
    'a merged label that lost its last character': {
      text: sampleReport({ layout: 'cell-paragraphs' }).replace('三、本年度办理结果', '«三、\n\n本年\n\n度办\n\n理结»'),
      messages: ['行名“三、本年度办理结”与规定表格不同，应为“三、本年度办理结果”。请改用规定的行名。'],
      output: sampleReport({ layout: 'cell-paragraphs' }).replace(
        '三、本年度办理结果',
        '三、\n\n本年\n\n度办\n\n理结果',
      ),
    },
    'a label of a web page, with entities and tags left alone': {
      text: sampleReport({ layout: 'html-table' })
        .replace('行政规范性文件', '«<b>规范性</b>&nbsp;文件»')
        .replace('«<b>', '<b>«')
        .replace('（七）总计', '«<i>(</i>六)&nbsp;总计»')
        .replace('«<i>', '<i>«'),
      messages: [
        '行名“规范性文件”与规定表格不同，应为“行政规范性文件”。请改用规定的行名。',
        '行名“(六)总计”的编号应为“（七）”。请改为“（七）总计”。',
      ],
      output: sampleReport({ layout: 'html-table' })
        .replace('行政规范性文件', '<b>行政规范性</b>&nbsp;文件')
        .replace('（七）总计', '<i>(</i>六)&nbsp;总计'),
    },
    'a group that is named in every row': {
      text: sampleReport({ layout: 'pipe-table' })
        .replace(/^\|[^|]*\|[^|]*\|(?= 2.其他法律行政法规)/m, '| 三、本年度办理结果 | （）不予公开 |')
        .replace('（三）不予公开', '«（）不予公开»'),
      messages: ['行名“（）不予公开”的编号应为“（三）”。请改为“（三）不予公开”。'],
    },
    'the label of a group that is lost': {
      text: tabs.replace('（三）不予公开', '«»'),
      messages: ['“1.属于国家秘密”等行的前面缺少“（三）不予公开”。请按规定表格补上。'],
      addresses: ['applications'],
      output: tabs,
    },
    'the label of a group that is lost with its paragraph': {
      text: sampleReport({ layout: 'cell-paragraphs' })
        .replace('（三）不予公开\n\n', '')
        .replace('1.属于国家秘密', '«$&»'),
      messages: ['“1.属于国家秘密”等行的前面缺少“（三）不予公开”。请按规定表格补上。'],
      output: null,
    },
    'a row under quite another name': {
      text: sampleReport().replace('4.保护第三方合法权益', '«4.涉及商业秘密的情形»'),
      messages: [
        '规定表格中没有“4.涉及商业秘密的情形”这一行，按位置此处应为“4.保护第三方合法权益”。请核对本行数字；如确为该行，请改用规定的行名，之后才核对它的合计。',
      ],
      addresses: ['applications/refused.third-party-rights'],
      output: sampleReport(),
    },
  },
});
