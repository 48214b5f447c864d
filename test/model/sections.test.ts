import { describe, expect, test } from 'vitest';
import { buildReport } from '../../server/src/model/build-report.ts';
import { sampleReport } from '../support/sample-report.ts';

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
] as const;
const TITLE = '云岭县林业局2023年政府信息公开工作年度报告';

/** The headings of the sections that were found, in the order of the text. */
const headings = (text: string): readonly string[] => buildReport(text).sections.map(({ heading }) => heading.text);
/** The sample with a text between its title and its first heading. */
const withTop = (top: string): string => sampleReport().replace(`${TITLE}\n\n`, `${TITLE}\n${top}\n`);
const figures = (text: string): number =>
  buildReport(text).tables.reduce(
    (sum, { cells }) => sum + [...cells.values()].filter(({ status }) => status === 'number').length,
    0,
  );

describe('a table of contents is no section', () => {
  const leaders = HEADINGS.map((heading, i) => `${heading}………………${i + 1}`);
  test.each([
    ['right above the first heading', withTop(`目录\n${HEADINGS.join('\n')}`)],
    ['with dots and page numbers', withTop(`目录\n${leaders.join('\n')}`)],
    ['with blank lines', withTop(`目录\n\n${HEADINGS.join('\n\n')}\n`)],
    [
      'with sub-items',
      withTop(`目录\n${[HEADINGS[0], '（一）主动公开', '（二）依申请公开……2', ...HEADINGS.slice(1)].join('\n')}`),
    ],
    ['at the end', `${sampleReport()}\n目录\n${HEADINGS.join('\n')}\n`],
  ])('%s', (_, text) => {
    const { sections } = buildReport(text);
    expect(sections.map(({ heading }) => heading.text)).toEqual(HEADINGS);
    expect(sections.every(({ first, end }) => end > first)).toBe(true);
    expect(figures(text)).toBe(200);
  });

  test('headings that stand in the text once are no table of contents', () => {
    expect(headings(`${TITLE}\n${HEADINGS.join('\n')}\n`)).toEqual(HEADINGS);
  });

  test('a whole report that follows on another one is not its table of contents', () => {
    expect(headings(sampleReport() + sampleReport())).toEqual([...HEADINGS, ...HEADINGS]);
  });
});

describe('a heading that is indented by a tab', () => {
  const layouts = ['tab-rows', 'cell-lines', 'cell-paragraphs', 'label-lines', 'space-columns'] as const;
  const HEADING_LINE = /^[一二三四五六]、.*(?:情况|事项)$/gm;

  test.each(layouts)('beside %s', (layout) => {
    const text = sampleReport({ layout }).replace(HEADING_LINE, '\t$&');
    expect(headings(text)).toEqual(HEADINGS);
    expect(figures(text)).toBe(200);
  });

  test.each(layouts)('without blank lines round it, beside %s', (layout) => {
    const text = sampleReport({ layout }).replace(/\n*^([一二三四五六]、.*(?:情况|事项))$\n*/gm, '\n\t$1\n');
    expect(headings(text)).toEqual(HEADINGS);
    expect(figures(text)).toBe(200);
  });

  test('or by two, and padded with others', () => {
    expect(headings(sampleReport().replace(HEADING_LINE, '\t\t$&\t\t'))).toEqual(HEADINGS);
  });

  test('rows 一、 to 四、 of the third table stay rows', () => {
    const text = sampleReport({ layout: 'cell-lines' });
    expect(text).toContain('\n\t三、本年度办理结果\n');
    expect(headings(text)).toEqual(HEADINGS);
  });
});

describe('an item or a caption with the words of a section is not one', () => {
  test.each([
    ['an item under an Arabic numeral', '1、主动公开政府信息情况\n\n公开各类信息。'],
    ['an item under the same number', '2.主动公开政府信息情况\n\n公开各类信息。'],
    ['a caption', '公开各类信息，如图所示。\n\n主动公开政府信息情况\n\n数据截至年底。'],
    [
      'an item under a numeral that another section has',
      '一、其他需要报告的事项：无。\n\n四、存在的主要问题及改进情况',
    ],
  ])('%s', (_, overview) => {
    expect(headings(sampleReport({ bodies: { overview } }))).toEqual(HEADINGS);
  });

  test('nor where the headings themselves are numbered （一）', () => {
    const text = HEADINGS.map((heading) => `（${heading[0]}）${heading.slice(2)}\n\n内容如下。`).join('\n\n');
    expect(headings(text.replace('内容如下。', '主动公开政府信息情况'))).toEqual(
      HEADINGS.map((heading) => `（${heading[0]}）${heading.slice(2)}`),
    );
  });

  test('a second one under a numeral of its own is', () => {
    expect(headings(`${sampleReport()}\n七、总体情况\n\n无。\n`)).toEqual([...HEADINGS, '七、总体情况']);
  });

  test('one under the numeral of a section that is missing is', () => {
    expect(headings(sampleReport().replace(HEADINGS[4], '五、其他需要报告的事项'))[4]).toBe('五、其他需要报告的事项');
  });
});

describe('a heading that a line end cuts', () => {
  test.each(['\n', '\r\n', '\n\n', '\n　　'])('is read as one over %j', (lineEnd) => {
    const cut = `四、政府信息公开行政复议、${lineEnd}行政诉讼情况`;
    const report = buildReport(sampleReport().replace(HEADINGS[3], cut));
    const section = report.sections[3];
    expect(section?.heading).toMatchObject({ text: HEADINGS[3], match: 'exact' });
    expect(report.text.slice(section?.heading.start, section?.heading.end)).toBe(cut);
    expect(report.text.slice(section?.body.start, section?.body.end).trimStart()).toMatch(/^行政复议/);
  });

  test('inside a word', () => {
    expect(headings(sampleReport().replace('公开申请情况', '公\n开申请情况'))).toEqual(HEADINGS);
  });

  test('keeps its second line out of the section', () => {
    const { sections, tree, text } = buildReport(sampleReport().replace('主要问题及改进', '主要问题\n及改进'));
    const first = tree.rows[sections[4]?.first ?? 0];
    expect(text.slice(first?.start, first?.end)).toMatch(/^公开内容/);
  });

  test('in paragraphs of a page', () => {
    const page = sampleReport({ layout: 'html-table' }).replace('复议、行政诉讼情况', '复议、</p>\n<p>行政诉讼情况');
    expect(headings(page)).toEqual(HEADINGS);
  });

  test('the text below a heading is no part of it', () => {
    expect(headings(sampleReport({ bodies: { 'other-matters': '情况' } }))).toEqual(HEADINGS);
  });
});

describe('free words under the right numeral, at the right place', () => {
  test.each([
    [2, '三、依申请公开情况'],
    [4, '五、存在的主要问题'],
    [4, '五、下一步工作打算'],
    [5, '六、其他事项'],
  ])('head the section at index %i: %s', (at, heading) => {
    const report = buildReport(sampleReport().replace(HEADINGS[at] ?? '', heading));
    expect(report.sections[at]?.heading).toMatchObject({ text: heading, match: 'near' });
    expect(report.sections).toHaveLength(6);
  });

  test.each([
    ['words that do not name the section', '五、工作体会'],
    ['nothing but 情况', '五、机构建设情况'],
    ['a sentence', '五、存在的问题是公开内容不够丰富，人手不足'],
    ['another numeral', '七、存在的主要问题'],
    ['another kind of numeral', '5.存在的主要问题'],
  ])('are not: %s', (_, heading) => {
    expect(headings(sampleReport().replace(HEADINGS[4], heading))).toEqual(HEADINGS.filter((_, i) => i !== 4));
  });

  test('are not those of a table of contents whose section is gone', () => {
    const text = sampleReport();
    const gone = text
      .replace(`${HEADINGS[4]}\n`, '')
      .replace(HEADINGS[0] ?? '', `目录\n\n${HEADINGS.join('\n\n')}\n\n$&`);
    expect(headings(gone)).toEqual(HEADINGS.filter((_, i) => i !== 4));
  });

  test('are not where two lines could be meant', () => {
    const text = sampleReport().replace(HEADINGS[4], '五、存在的问题\n\n内容不多。\n\n五、改进措施');
    expect(headings(text)).toHaveLength(5);
  });
});
