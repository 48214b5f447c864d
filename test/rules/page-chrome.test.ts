import { describe, expect, it } from 'vitest';
import { fixAll } from '../../server/src/lint/fix-all.ts';
import { lint } from '../../server/src/lint/linter.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import rule from '../../server/src/rules/page-chrome.ts';
import { shorten } from '../../server/src/text/shorten.ts';
import { balancedFigures } from '../support/balanced.ts';
import { differences, readCells } from '../support/cells.ts';
import { HARMLESS, randomFrom } from '../support/damage.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { testRule } from '../support/test-rule.ts';
import { workOf } from '../support/work.ts';

const REPORT = sampleReport();
const web = (text: string, count: number): string =>
  `“${text}”是网页上的文字，不是报告的内容，多为复制网页时带入的。请删去这 ${count} 行。`;
const atEnd = (text: string): string => `${REPORT}\n${text}`;

testRule(rule, {
  valid: {
    ...Object.fromEntries(LAYOUTS.map((layout) => [`a whole report, ${layout}`, sampleReport({ layout })])),
    'sentences on the services of a web site': sampleReport({
      bodies: {
        overview: '网站首页设置网站地图、打印、分享等功能。\n\n门户网站浏览量：全年达3万次，位置醒目，扫一扫即可访问。',
        'other-matters':
          '来源：全部由办公室统一审核的信息占九成以上，未收取信息处理费。\n\n版权所有的声明已更新，ICP备案信息已核对。',
      },
    }),
    'a date of its own': `云岭县林业局2023年政府信息公开工作年度报告\n发布日期：2024年1月15日\n${REPORT.replace(/^.*\n/, '')}`,
    'how to reach the body': atEnd('联系地址：云岭县中山路1号\n联系电话：0000-1234567\n邮政编码：000000\n'),
    'who signed, and when': atEnd('云岭县林业局\n\n2024年1月15日\n'),
    'a note below': atEnd('附件：名词解释\n'),
    'a title in lines': REPORT.replace('年政府信息公开工作', '年\n政府信息公开\n工作'),
    'words above the title, with nothing of a page': `政府信息公开\n\n${REPORT}`,
    'a web page, whose menus are its own': sampleReport({ layout: 'html-table' })
      .replace('<body>', '<body>\n<div>首页 > 政务公开</div><div>字体：大 中 小</div>')
      .replace('</body>', '<p>【打印】【关闭】</p>\n</body>'),
  },
  invalid: {
    'what stands above the title': {
      text: `«您当前的位置：首页 > 政务公开 > 年报\n\n索引号：000/2024-0001\n发布时间：2024-01-19  浏览次数：36»\n${REPORT}`,
      messages: [web('您当前的位置：首页 > 政务公开 > 年报', 3)],
      output: REPORT,
    },
    'the part of the site that the page is in': {
      text: `«云岭县人民政府云岭县人民政府\n\n政府信息公开»\n\n${REPORT}`,
      messages: [web('云岭县人民政府云岭县人民政府', 2)],
      output: REPORT,
    },
    'the fields of a page, told apart by blanks alone': {
      text: `«索引号 00000000/2024-00001 主题分类 政务公开\n发布机构 林业局 生成日期 2024-01-19»\n\n${REPORT}`,
      messages: [web('索引号 00000000/2024-00001 …', 2)],
      output: REPORT,
    },
    'the fields of a page in a table': {
      text: `«索 引 号: | 00000000/2024-00001 | 主题分类: | 综合 |\n发布机构: | 林业局 | 公开日期: | 2024-01-19 |»\n${REPORT}`,
      messages: [web('索 引 号: | 00000000/2024-0…', 2)],
      output: REPORT,
    },
    'the fields of a page in a list': {
      text: `«云岭县林业局 > 政务公开 > 政府信息公开年报\n  • 索  引 号：00000000/2024-00001 主题分类：\n  • 发文机关：林业局 成文日期：2024-01-19»\n${REPORT}`,
      messages: [web('云岭县林业局 > 政务公开 > 政府信息公开年报', 3)],
      output: REPORT,
    },
    'fields with their values on the lines below': {
      text: `«• 索引号\n    ylly/2024-00000\n  • 发布机构\n    云岭县林业局\n  • 文号\n  • 发布日期\n    2024-01-26»\n\n${REPORT}`,
      messages: [web('• 索引号', 7)],
      output: REPORT,
    },
    'the title once more, as the heading of the page': {
      text: REPORT.replace(/^(.*)\n/, '$1\n«来源：林业局 浏览次数：12\n$1»\n'),
      messages: [web('来源：林业局 浏览次数：12', 2)],
      output: REPORT,
    },
    'a field with the title, which stands below once more': {
      text: `«索引号：00000000/2024-00001\n名称：云岭县林业局2023年政府信息公开工作年度报告\n发布时间：»\n${REPORT}`,
      messages: [web('索引号：00000000/2024-00001', 3)],
      output: REPORT,
    },
    'a menu, and buttons': {
      text: `«首页 政务资讯 政务公开 互动交流\n打印 分享到：\n【打印】 【字体：»\n${REPORT}`,
      messages: [web('首页 政务资讯 政务公开 互动交流', 3)],
      output: REPORT,
    },
    'buttons in a list': {
      text: `«- 设为首页\n- 加入收藏\n- 无障碍阅读\n- 长者版»\n\n${REPORT}`,
      messages: [web('- 设为首页', 4)],
      output: REPORT,
    },
    'buttons without a word of their own between those with one': {
      text: `«发布日期：2024-01-19 17:08 来源： 分享到：\n微信\nX\n【字体：»\n${REPORT}`,
      messages: [web('发布日期：2024-01-19 17:08 来源…', 4)],
      output: REPORT,
    },
    ...Object.fromEntries(
      [
        '【字体：      】  打印',
        '2024年01月19日来源：林业局',
        '发布来源：林业局网站 发布时间：2024-01-19 16:55',
        '- 发布日期：2024-01-19 09:09',
        '云岭县人民政府 The People’s Government of Yunling',
        '用微信扫描二维码分享至朋友圈',
      ].map((line) => [
        `a line of a page: ${line}`,
        { text: `«${line}»\n${REPORT}`, messages: [web(shorten(line, 24), 1)], output: REPORT },
      ]),
    ),
    'a menu above a title in lines': {
      text: `«首页 > 年报»\n${REPORT.replace('年政府信息公开工作', '年\n政府信息公开\n工作')}`,
      messages: [web('首页 > 年报', 1)],
    },
    'what stands between title and text': {
      text: REPORT.replace('\n\n', '\n\n«来源：县林业局  字体：[大 中 小]  打印»\n\n'),
      messages: [web('来源：县林业局  字体：[大 中 小]  打印', 1)],
      output: REPORT,
    },
    'what stands below the text': {
      text: atEnd(
        '«责任编辑：张三\n【打印本页】 【关闭窗口】\n分享到：微信 微博\n上一篇：云岭县农业局2023年政府信息公开工作年度报告\n下一篇：没有了\n扫一扫在手机打开当前页\n版权所有：云岭县人民政府  网站地图\n某ICP备00000000号-1»\n',
      ),
      messages: [web('责任编辑：张三', 8)],
      output: `${REPORT}\n`,
    },
    'menus at the foot': {
      text: atEnd('«相关附件：\n主办：云岭县人民政府  承办：县政府办\n联系我们 | 网站地图 | 版权声明»\n'),
      messages: [web('相关附件：', 3)],
      output: `${REPORT}\n`,
    },
    'with CRLF': {
      text: `«首页 > 年报»\r\n\r\n${sampleReport({ lineEnd: '\r\n' })}`,
      messages: [web('首页 > 年报', 1)],
      output: sampleReport({ lineEnd: '\r\n' }),
    },
    'fields of a catalogue': {
      text: `«文号：无\n发布机构：云岭县林业局\n成文日期：2024-01-19»\n${REPORT}`,
      messages: [web('文号：无', 3)],
    },
    'the only date among buttons': {
      text: atEnd('«发布日期：2024年1月15日\n【打印】»\n'),
      messages: [web('发布日期：2024年1月15日', 2)],
      fix: '删去这些网页文字',
      output: `${REPORT}\n`,
    },
    'a name of the site, doubled': {
      text: `«云岭县人民政府云岭县人民政府»\n\n${REPORT}`,
      messages: [web('云岭县人民政府云岭县人民政府', 1)],
      output: REPORT,
    },
    'page numbers': {
      text: REPORT.replace('（二）依申请公开', '«- 1 -»\n\n（二）依申请公开').replace(
        '六、其他',
        '第 2 页 共 3 页\n六、其他',
      ),
      messages: ['正文中夹有 2 处页码（如“- 1 -”），多为从 PDF 复制时带入的。请删去。'],
      output: REPORT.replace('（二）依申请公开', '\n\n（二）依申请公开').replace('六、其他', '\n六、其他'),
    },
    'a page number inside a sentence': {
      text: REPORT.replace(
        '及时公开机构职能和办事指南。',
        '及时公开机构职能和办事指南，加强政务新媒体日常管理，未经审核的信\n\n«— 1 —»\n\n息不予发布。',
      ),
      messages: ['正文中夹有 1 处页码（如“— 1 —”），多为从 PDF 复制时带入的。请删去。'],
      output: REPORT.replace(
        '及时公开机构职能和办事指南。',
        '及时公开机构职能和办事指南，加强政务新媒体日常管理，未经审核的信\n息不予发布。',
      ),
    },
  },
});

describe('deleting page numbers', () => {
  it.each(LAYOUTS)('leaves every cell of %s as it was', (layout) => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = randomFrom(seed);
      const text = HARMLESS['page numbers between rows'](
        sampleReport({ layout, figures: balancedFigures(random) }),
        random,
      );
      const before = readCells(buildReport(text));
      const fixed = fixAll(text, (version) => lint(buildReport(version), [rule]));
      expect(differences(readCells(buildReport(fixed)), before)).toEqual([]);
      expect(lint(buildReport(fixed), [rule])).toEqual([]);
    }
  });
});

it('deletes thousands of page numbers without lingering', () => {
  const page = '我局认真做好政府信息公开工作，及时公开各类信息，回应社会关切，保障群众\n— 12 —\n知情权。\n\n';
  const report = buildReport(sampleReport({ bodies: { overview: page.repeat(8000) } }));
  const [found] = lint(report, [rule]);
  expect(workOf(() => expect(found?.fixes[0]?.edits()).toHaveLength(8000))).toBeLessThan(2000);
});
