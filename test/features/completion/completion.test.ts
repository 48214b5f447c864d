import { describe, expect, test } from 'vitest';
import { LAYOUTS, sampleReport, sampleTable } from '../../support/sample-report.ts';
import { complete, detailOf, MODERN, PLAIN, withoutStops } from './support.ts';

const REVIEW = '四、政府信息公开行政复议、行政诉讼情况';
const without = (layout: (typeof LAYOUTS)[number] = 'tab-rows', lineEnd = '\n'): string =>
  sampleReport({ without: ['review-and-litigation'], layout, lineEnd });
/** A report with another line above section 五. */
const typing = (line: string, report = without()): string => report.replace('五、存在', `${line}\n\n五、存在`);

describe('after the number of a section', () => {
  test.each(['四、$0', '四$0', '四、政府$0', '　　四、$0', '四、$0行政'])('“%s” brings the section', (line) => {
    const { labels, matching, list } = complete(typing(line));
    expect(labels.slice(0, 2)).toEqual([REVIEW, REVIEW]);
    expect(matching).toEqual(labels);
    expect(list.items.slice(0, 2).map(detailOf)).toEqual(['标题和统计表', '只有标题']);
    // Below the third table the same number may be that of its last row.
    expect(labels.slice(2).every((label) => label === '四、结转下年度继续办理')).toBe(true);
  });

  test.each(LAYOUTS.filter((layout) => layout !== 'html-table'))(
    '%s: with its table as the file has its tables',
    (layout) => {
      const marked = typing('四、$0', without(layout));
      const snippet = complete(marked).accept(REVIEW, '标题和统计表');
      const plain = complete(marked, PLAIN).accept(REVIEW, '标题和统计表');
      expect(withoutStops(snippet)).toBe(plain);
      const table = sampleTable('review-and-litigation', {
        layout,
        figures: new Proxy(
          {},
          { get: () => (['tab-rows', 'cell-lines', 'pipe-table', 'bar-lines'].includes(layout) ? '' : '__') },
        ),
      });
      expect(plain).toBe(typing(`${REVIEW}\n\n${table}`, without(layout)));
      expect(snippet.match(/\$\{\d+/g)).toHaveLength(15);
    },
  );

  test('in HTML on a line of its own, as an element', () => {
    const text = without('html-table').replace('<p>五、', '四、$0\n<p>五、');
    const plain = complete(text, PLAIN).accept(REVIEW, '标题和统计表');
    expect(plain).toContain(`<p>${REVIEW}</p>\n<table border="1">\n<tr><td colspan="5">行政复议</td>`);
    expect(plain).toContain('</table>\n<p>五、');
  });

  test('inside an element only the heading', () => {
    const { list, accept } = complete(without('html-table').replace('<p>五、', '<p>四、$0</p>\n<p>五、'));
    expect(list.items.filter(({ label }) => label === REVIEW)).toHaveLength(1);
    expect(accept(REVIEW)).toContain(`<p>${REVIEW}</p>\n<p>五、`);
  });

  test('the marks of a heading are those of the file, and not written twice', () => {
    const report = without().replaceAll(/^([一二三五六]、)/gm, '## $1');
    const typed = (line: string): string => report.replace('## 五、', `${line}\n\n## 五、`);
    expect(complete(typed('四、$0')).accept(REVIEW, '只有标题')).toBe(typed(`## ${REVIEW}`));
    expect(complete(typed('## 四、$0')).accept(REVIEW, '只有标题')).toBe(typed(`## ${REVIEW}`));
  });

  test('a table that stands there already gets its heading alone', () => {
    const { list, accept } = complete(sampleReport().replace(REVIEW, '四、$0'));
    expect(list.items.flatMap((item) => (item.label === REVIEW ? detailOf(item) : []))).toEqual(['只有标题']);
    expect(accept(REVIEW)).toBe(sampleReport());
  });

  test('a table has room to the line below it', () => {
    const text = without().replace('五、存在', '四、$0\n五、存在');
    expect(complete(text, PLAIN).accept(REVIEW, '标题和统计表')).toMatch(/\t\n\n五、存在/);
  });

  test('line ends are those of the file', () => {
    const text = typing('四、$0', without('tab-rows', '\r\n')).replace('$0\n\n', '$0\r\n\r\n');
    expect(complete(text, PLAIN).accept(REVIEW, '标题和统计表').replaceAll('\r\n', '')).not.toContain('\n');
  });

  test.each(['二、$0', '七、$0', '其中四、$0', '会议研究了四、$0'])('“%s”: nothing', (line) => {
    expect(complete(typing(line)).labels).not.toContain(REVIEW);
  });
});

describe('by their wording or initials', () => {
  test.each([
    ['zfxxgkxzfy', [REVIEW]],
    ['政府信息', [REVIEW]],
  ])('a missing section: %s', (word, expected) => {
    const marked = without().replace('公开内容还', `${word}$0\n\n公开内容还`);
    expect([...new Set(complete(marked).matching)]).toEqual(expected);
  });

  test.each([
    ['xzxk', '行政许可'],
    ['行政许', '行政许可'],
    ['xzgf', '行政规范性文件'],
    ['bnzfjs', '本年制发件数'],
    ['xzsyxsf', '行政事业性收费'],
  ])('a label of the second table: %s', (word, label) => {
    const marked = sampleReport().replace('行政许可\t', `${word}$0\t`);
    expect(complete(marked).matching).toEqual([label]);
    expect(complete(marked).accept(label)).toBe(sampleReport().replace('行政许可\t', `${label}\t`));
  });

  test.each([
    ['bygk', '（三）不予公开'],
    ['（三）', '（三）不予公开'],
    ['不予公', '（三）不予公开'],
    ['syzfjazx', undefined],
    ['syxzzfaj', '7.属于行政执法案卷'],
    ['cfsq', '2.重复申请'],
    ['zj', '（七）总计'],
    ['shgyzz', '社会公益组织'],
  ])('of the third: %s', (word, label) => {
    const marked = sampleReport({ layout: 'cell-lines' }).replace('\t1.属于国家秘密', `\t${word}$0`);
    expect(complete(marked).matching.includes(label ?? '')).toBe(label !== undefined);
    if (label)
      expect(complete(marked).accept(label)).toBe(
        sampleReport({ layout: 'cell-lines' }).replace('\t1.属于国家秘密', `\t${label}`),
      );
  });

  test('a label among others on the line of a head', () => {
    const marked = sampleReport().replace('复议后起诉', 'fyhqs$0');
    expect(complete(marked).labels).toEqual(['复议后起诉']);
  });

  test('the row that comes next is first', () => {
    const marked = sampleReport({ layout: 'cell-lines' }).replace('\t1.属于国家秘密', '\t$0');
    expect(complete(marked).labels.slice(0, 2)).not.toContain('规章');
    const rows = sampleReport().replace('1.属于国家秘密\t', 's$0\t');
    expect(complete(rows).labels.filter((each) => /^\d/.test(each))[0]).toBe('1.属于国家秘密');
  });

  test('rows tell the groups that they are in', () => {
    const { list } = complete(sampleReport().replace('1.属于国家秘密', 's$0'));
    expect(list.items.filter(({ label }) => label === '1.属于国家秘密').map(detailOf)[0]).toBe(
      '三、本年度办理结果 › （三）不予公开',
    );
  });
});

describe('no noise', () => {
  test('the label of a row is no place for a section', () => {
    const marked = without().replace('四、结转', '四、$0结转');
    expect(complete(marked).labels).toEqual(['四、结转下年度继续办理']);
  });

  test.each([
    ['inside a sentence', '收到申请，xz$0', '公开内容还'],
    ['behind a word and a blank in a paragraph of its own', '今年工作 行政$0', '公开内容还'],
    ['after a full stop', '完成了。行政$0', '公开内容还'],
    ['while a figure is typed', '行政许可\t1$0', '行政许可\t0'],
    ['in a cell for a figure', '行政许可\t$0', '行政许可\t0'],
    ['letters in a cell for a figure', '行政许可\txz$0', '行政许可\t0'],
  ])('%s', (_, typed, place) => {
    expect(complete(sampleReport({ without: ['problems'] }).replace(place, typed)).labels).toEqual([]);
    expect(complete(without().replace(place, typed)).labels).toEqual([]);
  });

  test('in other languages only what is clearly meant', () => {
    const asked = (marked: string): number => complete(marked, MODERN, 'markdown').labels.length;
    expect(asked(typing('四、$0'))).toBeGreaterThanOrEqual(2);
    expect(asked(typing('$0'))).toBeGreaterThan(0);
    expect(asked(typing('政府$0'))).toBe(0);
    expect(asked(typing('z$0'))).toBe(0);
    expect(asked(sampleReport().replace('行政许可\t', 'xzxk$0\t'))).toBeGreaterThan(0);
    expect(asked(sampleReport().replace('行政许可\t', '行政$0\t'))).toBe(0);
  });

  test('a text that is no report has none', () => {
    expect(complete('会议通知\n\n二、$0\n', MODERN, 'plaintext').labels).toEqual([]);
    expect(complete('$0', MODERN, 'plaintext').labels).toEqual([]);
  });
});

describe('a whole report', () => {
  test.each(['$0', 'kb$0', '\n\n空白$0\n'])('in a document with nothing else: %j', (text) => {
    expect(complete(text).matching.filter((label) => label === '空白年度报告')).toHaveLength(2);
  });

  test('with the name and the year as the first things to fill in, each once', () => {
    const snippet = complete('$0').accept('空白年度报告');
    expect(snippet).toMatch(/^\$\{1:【待填：机关全称】\}\$\{2:【待填：年份】\}年政府信息公开工作年度报告\n/);
    expect(snippet.match(/待填：机关全称/g)).toHaveLength(1);
    expect(snippet).not.toContain('9999');
  });

  test('plain for who knows no snippets', () => {
    const text = complete('kb$0', PLAIN).accept('空白年度报告');
    expect(text).toMatch(/^【待填：机关全称】【待填：年份】年政府信息公开工作年度报告\n/);
    expect(text).not.toMatch(/[${}\ue000]|9999/);
  });

  test('not where something else stands', () => {
    expect(complete(`${sampleReport()}\n\nkb$0`).labels).not.toContain('空白年度报告');
  });
});

test('an item names its range where they cannot share one, and no tabs are made of blanks', () => {
  const { list } = complete(typing('四、$0'), PLAIN);
  expect(list.itemDefaults).toBeUndefined();
  expect(list.items.every(({ textEdit }) => textEdit && 'range' in textEdit)).toBe(true);
  const [table] = complete(typing('四、$0')).list.items;
  expect(table).toMatchObject({ insertTextFormat: 2, insertTextMode: 1 });
});
