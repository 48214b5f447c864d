import {
  lineAt,
  type Planted,
  paragraph,
  pick,
  type Recipe,
  replaceOne,
  type Site,
  splice,
  stretchOf,
} from './plant.ts';

/** Puts text behind the first sentence of a section. */
function say(site: Site, text: string, id: 'overview' | 'problems' = 'overview'): Planted | undefined {
  const { body, end } = stretchOf(site.text, id);
  const stop = site.text.indexOf('。', body) + 1;
  if (stop === 0 || stop > end) return undefined;
  const planted = splice(site.text, { start: stop, end: stop }, text);
  return { text: planted, at: { start: stop, end: stop + text.length } };
}

/** A line of its own above the first section, or below the last. */
function addLine(site: Site, text: string, place: 'above' | 'below'): Planted {
  const { start } = stretchOf(site.text, 'overview');
  const { end } = stretchOf(site.text, 'other-matters');
  const at = place === 'above' ? start : end;
  const line = paragraph(site, text);
  const planted = splice(site.text, { start: at, end: at }, place === 'above' ? `${line}\n\n` : `\n${line}\n`);
  return { text: planted, at: { start: at, end: at + line.length + 1 } };
}

const reportingYear: Recipe = (site) => {
  const found = /(?<=[局院府会厅])(?:20\d\d)(?=年政府信息公开工作年度报告)/.exec(site.text);
  if (!found) return undefined;
  const wrong = String(Number(found[0]) - 1);
  const text = splice(site.text, { start: found.index, end: found.index + 4 }, wrong);
  return { text, at: lineAt(text, found.index) };
};

const deadline: Recipe = (site) => {
  const year = /20\d\d(?=年)/.exec(site.text)?.[0];
  if (
    !year ||
    site.right.body === 'township' ||
    site.right.body === undefined ||
    /\n.{0,12}[月]\d\d日|二〇/.test(site.text.slice(-60))
  )
    return undefined;
  return addLine(site, `${Number(year) + 1}年${site.right.body === 'government' ? 4 : 2}月18日`, 'below');
};

const unpaired: Recipe = (site) => {
  const { body, end } = stretchOf(site.text, 'overview');
  const marks = [...site.text.slice(body, end).matchAll(/[”）“（》](?!、)/g)].filter(({ index }) => {
    const line = lineAt(site.text, body + index);
    // Without one of its brackets, （一） is a numeral as good as before.
    return (
      index + body > line.start + 12 &&
      !/[一二三四五]/.test(site.text.charAt(body + index - 1) + site.text.charAt(body + index + 1))
    );
  });
  const mark = pick(site, marks);
  if (!mark) return undefined;
  const at = body + mark.index;
  const text = splice(site.text, { start: at, end: at + 1 });
  return { text, at: lineAt(text, at) };
};

/** Text as an editor shows it that reads UTF-8 in another encoding. */
function garble(text: string): string {
  return new TextDecoder('gb18030').decode(new TextEncoder().encode(text));
}

const garbled: Recipe = (site) => {
  const { body } = stretchOf(site.text, 'problems');
  const stop = site.text.indexOf('。', body) + 1;
  const start = site.text.lastIndexOf('\n', stop - 2) + 1 + (site.layout === 'html-table' ? 3 : 0);
  const wrong = garble(site.text.slice(start, stop));
  return { text: splice(site.text, { start, end: stop }, wrong), at: { start, end: start + wrong.length } };
};

/** What goes wrong with the running text. The figures are those of the reports in `test/reports/`. */
export const PROSE_FAULTS = {
  'prose-sum': (site) =>
    replaceOne(site, [
      ['工作动态58条', '工作动态68条'],
      ['图文解读18篇', '图文解读8篇'],
      ['惠民补贴64条', '惠民补贴46条'],
      ['财政资金21条', '财政资金31条'],
      ['法定主动公开内容96条', '法定主动公开内容90条'],
      ['企业服务类1005条', '企业服务类1050条'],
      ['食品抽检信息一百零八条', '食品抽检信息一百八十条'],
      ['水资源管理类77条', '水资源管理类97条'],
      ['县直部门公开9873条', '县直部门公开9783条'],
      ['线下8期', '线下6期'],
    ]),
  'prose-table-mismatch': (site) =>
    replaceOne(site, [
      ['我局未收到政府信息公开申请', '我局收到政府信息公开申请2件'],
      ['全区共收到政府信息公开申请348件', '全区共收到政府信息公开申请384件'],
      ['其中1件予以公开', '其中2件予以公开'],
      ['新收政府信息公开申请10件', '新收政府信息公开申请11件'],
      ['予以公开576件', '予以公开567件'],
      ['结转下一年度继续办理18件', '结转下一年度继续办理19件'],
      ['未经复议直接起诉3件', '未经复议直接起诉4件'],
      ['全市行政机关新收政府信息公开申请4700件', '全市行政机关新收政府信息公开申请4600件'],
      ['共受理政府信息公开申请3件', '共受理政府信息公开申请4件'],
      ['全年新收申请53件', '全年新收申请51件'],
      ['现行有效行政规范性文件14件', '现行有效行政规范性文件15件'],
      ['现行有效8件', '现行有效9件'],
      ['公开行政许可1268件', '作出行政许可1286件'],
      ['办理行政许可58214件', '办理行政许可58241件'],
      ['上年度结转3件', '上年度结转2件'],
      ['不予处理76件', '不予处理67件'],
      ['本年共收到申请3件', '本年共收到申请6件'],
      ['部分公开1件、没有现成', '部分公开2件、没有现成'],
    ]),
  'prose-percentage': (site) =>
    replaceOne(site, [
      ['占82.18%', '占28.18%'],
      ['增长8.7%', '增长7.8%'],
      ['增长11.5%', '增长15.1%'],
      ['增长8.72%', '增长18.72%'],
    ]),
  'enumeration-count': (site) =>
    replaceOne(site, [
      ['上述三个方面的问题', '上述三个方面的问题，从四个方面发力'],
      ['将重点从两个方面加以改进', '将重点从三个方面加以改进'],
      ['将从以下三方面发力', '将从以下四方面发力'],
      ['还存在三个方面的不足', '还存在四个方面的不足'],
      ['将从以下四个方面改进', '将从以下五个方面改进'],
      ['主要存在以下两点不足', '主要存在以下三点不足'],
      ['将做好以下工作', '将做好以下五项工作'],
    ]),
  'reporting-year': reportingYear,
  'publication-deadline': deadline,
  'document-number': (site) =>
    replaceOne(site, [
      ['国办公开办函〔2021〕30号', '国办公开办函[2021]30号'],
      ['国办函〔2020〕109号', '国办函〔2020109号'],
      ['国办发〔2020〕50号', '国办发（2020）50号'],
    ]) ?? say(site, '按照国办函(2020)109号文件要求开展工作。'),
  'superseded-citation': (site) =>
    site.right.form === '2021'
      ? addLine(
          site,
          '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制本报告。',
          'above',
        )
      : undefined,
  'unpaired-punctuation': unpaired,
  'bracket-width': (site) =>
    replaceOne(site, [
      [/（二）(?=.{0,4}依申请)/, '(二)'],
      [/（一）(?=.{0,2}主动公开)/, '（一)'],
      [/(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/, ','],
    ]),
  'leftover-markup': (site) =>
    say(
      site,
      pick(site, [
        '[bookmark: _GoBack]',
        '{ PAGE }',
        'HYPERLINK "http://www.example.com/a.html"',
        '错误!未找到引用源。',
      ]) ?? '',
    ),
  'page-chrome': (site) =>
    site.layout === 'html-table'
      ? undefined
      : pick(site, [
          addLine(site, '发布时间：2024-01-19 浏览次数：126 字体：[大 中 小]', 'above'),
          addLine(site, '【打印本页】 【关闭窗口】', 'below'),
        ]),
  'leftover-instruction': (site) =>
    say(
      site,
      pick(site, [
        '（请简要说明本单位主动公开情况，不超过300字）',
        '该部分以表格形式报告，表格如下：',
        '（此处填写具体数据）',
      ]) ?? '',
    ),
  'unfilled-blank': (site) =>
    say(
      site,
      pick(site, [
        '全年公开信息XX条。',
        '全年召开会议__次。',
        '举办培训  期。',
        '××局高度重视。',
        '组织培训（  ）次。',
      ]) ?? '',
    ),
  'garbled-text': garbled,
} satisfies Readonly<Record<string, Recipe>>;
