import { describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-types';
import { createLanguageService } from '../../server/src/language-service.ts';
import { buildReport } from '../../server/src/model/build-report.ts';
import { parseMarkers } from '../support/markers.ts';
import { LAYOUTS, sampleReport } from '../support/sample-report.ts';
import { documentOf, wordRule } from './support.ts';

const chinese = createLanguageService({ rules: [] });
const english = createLanguageService({ rules: [], locale: 'en' });

/** What is shown at `$0`, and of which text. */
function hoverAt(marked: string, service = chinese, markdown = true): { value: string; on: string } | null {
  const { text, cursor = 0 } = parseMarkers(marked);
  const document = documentOf(text);
  const hover = service.getHover(document, document.positionAt(cursor), { markdown });
  return hover && { value: textOf(hover), on: document.getText(hover.range) };
}

function textOf({ contents }: Hover): string {
  return (contents as MarkupContent).value;
}

/** The sample with the cursor before the figure of an address, which no other cell has. */
function atCell(address: string, figure: string, options: Parameters<typeof sampleReport>[0] = {}): string {
  const text = sampleReport({ ...options, figures: { ...options.figures, [address]: `#${figure}` } });
  return text.replace('#', () => '$0');
}

const applications = {
  'applications/received/natural-person': '3',
  'applications/received/business': '2',
  'applications/received/total': '5',
  'applications/granted/natural-person': '3',
  'applications/granted/business': '2',
  'applications/granted/total': '5',
  'applications/total/natural-person': '3',
  'applications/total/business': '2',
  'applications/total/total': '5',
};

describe('a figure of a table', () => {
  test('is named in the words of the form, with its value and the sums that it is in', () => {
    expect(hoverAt(atCell('applications/received/total', '5', { figures: applications }))).toEqual({
      on: '5',
      value: `**一、本年新收政府信息公开申请数量 × 总计** ＝ **5**

- ✓ “一、本年新收政府信息公开申请数量”行的总计：3+2+0+0+0+0＝5
- ✓ “总计”列的勾稽关系：5+0＝5＝5+0`,
    });
  });

  test.each(LAYOUTS)('it is the same in the layout %s', (layout) => {
    const shown = hoverAt(atCell('applications/refused.state-secret/other', '7', { layout }));
    expect(shown).toEqual({
      on: '7',
      value: `**（三）不予公开 · 1.属于国家秘密 × 其他** ＝ **7**

- ✗ “1.属于国家秘密”行的总计：0+0+0+0+0+7＝7 ≠ 0（少 7）
- ✗ “其他”列的（七）总计：7 ≠ 0（少 7）`,
    });
  });

  test('a sum with a cell that cannot be read is not judged', () => {
    const figures = { ...applications, 'applications/received/other': '/' };
    expect(hoverAt(atCell('applications/received/total', '5', { figures }))?.value).toContain(
      '– “一、本年新收政府信息公开申请数量”行的总计：有的数读不出，不核对',
    );
  });

  test('a blank says that it is none, a mark what it is, and nothing of the text is taken for markup', () => {
    const value = (raw: string): string | undefined =>
      hoverAt(atCell('proactive-disclosure/license/decisions', raw))?.value;
    expect(value('')).toBe('**行政许可 × 本年处理决定数量** ＝ 空白，不当作 0');
    expect(value('/')).toBe('**行政许可 × 本年处理决定数量** ＝ “/”，不是数字');
    expect(value('约3件*')).toBe('**行政许可 × 本年处理决定数量** ＝ “约3件\\*”，不能读作数字');
    expect(value('１２')).toBe('**行政许可 × 本年处理决定数量** ＝ **12**（原文“１２”）');
  });

  test('what the text says of it is quoted and judged', () => {
    const overview = '2023年，我局收到政府信息公开申请5件，答复4件。';
    const options = { figures: applications, bodies: { overview } };
    expect(hoverAt(atCell('applications/received/total', '5', options))?.value).toContain(
      '- ✓ 正文：“我局收到政府信息公开申请5件”',
    );
    expect(hoverAt(atCell('applications/total/total', '5', options))?.value).toContain('- ✗ 正文：“答复4件”');
  });

  test('what the text says of several cells names their sum', () => {
    const overview = '2023年，我局收到政府信息公开申请5件，不予公开0件。';
    const shown = hoverAt(
      atCell('applications/refused.state-secret/total', '0', { figures: applications, bodies: { overview } }),
    );
    expect(shown?.value).toContain('- ✓ 正文：“不予公开0件”，对应含此数在内 8 个数的合计 0');
  });

  test('the figure of last year stands below', () => {
    const prior = buildReport(sampleReport({ year: 2022, figures: { 'applications/received/total': '9' } }));
    const { text, cursor = 0 } = parseMarkers(atCell('applications/received/total', '5', { figures: applications }));
    const document = documentOf(text);
    const options = { prior: { fileName: '2022.txt', report: prior } };
    const hover = chinese.getHover(document, document.positionAt(cursor), { markdown: true }, options);
    expect(hover && textOf(hover)).toMatch(/\n\n上年（2022年）：9$/);
  });

  test('in plain text for clients without Markdown, in English for who reads English', () => {
    const marked = atCell('applications/received/total', '5', { figures: applications });
    expect(hoverAt(marked, english, false)?.value).toBe(`一、本年新收政府信息公开申请数量 × 总计 ＝ 5

✓ the total of row “一、本年新收政府信息公开申请数量”: 3+2+0+0+0+0＝5
✓ the carry-over of column “总计”: 5+0＝5＝5+0`);
  });
});

describe('a label or heading', () => {
  const sample = sampleReport();
  const at = (words: string): string | undefined => hoverAt(sample.replace(words, `$0${words}`))?.value;

  test('of a row says what to fill in, and where that comes from', () => {
    expect(at('6.属于四类过程性信息')).toBe(`**（三）不予公开 · 6.属于四类过程性信息**

因属于讨论记录、过程稿、磋商信函、请示报告四类过程性信息，决定不予公开的件数。

依据：国办公开办函〔2021〕30号所附格式；参见条例第十六条第二款`);
  });

  test('of a group, a column, a head and a section as well', () => {
    expect(at('（四）无法提供')).toContain('无法提供的，按原因分项填写。');
    expect(at('法律服务机构')).toContain('申请人是法律服务机构的件数。');
    expect(at('申请人情况')).toContain('按申请人的类别分列填写。');
    expect(at('五、存在的主要问题')).toContain(
      '主要问题和改进情况。\n\n依据：国办公开办函〔2021〕30号所附格式；参见条例第五十条第（四）项',
    );
  });

  test('of an item of 条例第二十条 is told by its own number', () => {
    expect(at('第二十条第（六）项')).toContain('**第二十条第（六）项**\n\n行政处罚、行政强制。');
    const torn = sample.replaceAll(/第二十条第（.）项/g, '第二十条第()项');
    const third = torn.indexOf('第二十条第()项', torn.indexOf('行政许可'));
    expect(hoverAt(`${torn.slice(0, third)}$0${torn.slice(third)}`)?.value).toContain('第（六）项**');
  });

  test('documents are named once', () => {
    expect(at('二、主动公开政府信息情况')).toContain('参见条例第五十条第（一）项、第二十条');
    const shown = hoverAt(sample.replace('六、其他', '$0六、其他'), english)?.value;
    expect(shown).toContain('see 条例 art. 50 (5), art. 42, 国办函〔2020〕109号');
  });

  test('of the older form is based on its notice', () => {
    const marked = sampleReport({ form: '2019' }).replace('政府集中采购', '$0政府集中采购');
    expect(hoverAt(marked)?.value).toContain('依据：国办公开办函〔2019〕60号所附格式；参见条例第二十条第（九）项');
  });
});

describe('a figure of the text', () => {
  test('leads to its cells', () => {
    const overview = '2023年，我局收到政府信息公开申请$05件。';
    expect(hoverAt(sampleReport({ figures: applications, bodies: { overview } }))).toEqual({
      on: '5件',
      value: '与表格对照\n\n- ✓ 一、本年新收政府信息公开申请数量 × 总计 ＝ 5',
    });
  });

  test('says that it was not judged where the table has no figure', () => {
    const figures = { 'applications/received/total': '/' };
    const overview = '2023年，我局收到政府信息公开申请$05件。';
    const told = hoverAt(sampleReport({ figures, bodies: { overview } }))?.value;
    expect(told).toMatch(/^与表格对照（.*未判断是否一致）/u);
    expect(told).toContain('– 一、本年新收政府信息公开申请数量 × 总计 ＝ ?');
  });

  test('names the row once where all of its cells are in one', () => {
    const figures = { 'applications/received/business': '4', 'applications/received/other': '1' };
    const overview = '2023年，我局收到政府信息公开申请5件，其中法人或其他组织$05件。';
    expect(
      hoverAt(sampleReport({ figures: { ...figures, 'applications/received/total': '5' }, bodies: { overview } }))
        ?.value,
    ).toBe('与表格对照\n\n- ✓ 一、本年新收政府信息公开申请数量 ×（商业企业 4 + 其他 1）＝ 5');
  });

  test('of which nothing is known has none', () => {
    const overview = '2023年，我局开展培训$05次。';
    expect(hoverAt(sampleReport({ bodies: { overview } }))).toBeNull();
  });
});

describe('nothing is shown', () => {
  test('between cells, on a blank line, past the end', () => {
    const text = sampleReport();
    expect(hoverAt(`${text}$0`)).toBeNull();
    expect(hoverAt(text.replace('\n\n一、', '\n$0\n一、'))).toBeNull();
  });

  test('in a text that is no report', () => {
    expect(hoverAt('关于召开会议的通知\n\n$0一、总体情况\n')).toBeNull();
  });
});

describe('the name of a rule in a configuration file', () => {
  const rules = [wordRule('blank-cell', '空')];
  const pages = createLanguageService({ rules, ruleLinks: 'pages:/{locale}/{rule}.md' });
  const at = (marked: string, service = pages): { value: string; on: string } | null => {
    const { text, cursor = 0 } = parseMarkers(marked);
    const document = documentOf(text, 'jsonc');
    const hover = service.getRuleHover(document, document.positionAt(cursor), { markdown: true });
    return hover && { value: textOf(hover), on: document.getText(hover.range) };
  };
  const told = { value: '[blank-cell](pages:/zh/blank-cell.md)（默认：警告）', on: '"blank-cell"' };

  test('has its title and the link to its page', () => {
    expect(at('{ "rules": { "bla$0nk-cell": "off" } }')).toEqual(told);
    expect(at('{ // 注释\n "suppressions": [{ "rule": "$0blank-cell", "file": "a.txt", }] }')).toEqual(told);
  });

  test('has no link where the client opens no pages', () => {
    expect(at('{ "rules": { "$0blank-cell": "off" } }', createLanguageService({ rules }))?.value).toBe(
      'blank-cell（默认：警告）',
    );
  });

  test('anything else has nothing', () => {
    expect(at('{ "rules": { "blank-cell": "$0off" } }')).toBeNull();
    expect(at('{ "rules": { "no-such-rule$0": "off" } }')).toBeNull();
    expect(at('{ "ignore": ["blank-cell$0"] }')).toBeNull();
    expect(at('{ "suppressions": [{ "file": "blank-cell$0" }] }')).toBeNull();
    expect(at('$0')).toBeNull();
    expect(at('{ "rules": { "blank-cell$0')).toEqual({ ...told, on: '"blank-cell' });
  });
});
